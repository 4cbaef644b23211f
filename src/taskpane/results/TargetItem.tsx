import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { useState } from 'react';
import type { Indicator } from '../../domain/programme/indicator';
import type { Summary } from '../../domain/summary/summary';
import type { Texts } from '../../locales/texts';
import { StatusIcon, toneOf } from '../parts/StatusIcon';
import { useStatusLine } from '../parts/use-status-line';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { TargetTasks } from '../tasks/TargetTasks';
import { canBeCompared } from './can-be-compared';
import { CopyExplanation } from './CopyExplanation';
import { DecideButton } from './DecideButton';
import { decidedTarget } from './decided-target';
import { barShape } from './bar-shape';
import type { ResultRow } from './result-sections';
import { figureLine, remarks, verdictWords } from './row-words';
import { TargetBar } from './TargetBar';
import { UnitList } from './UnitList';
import { unitRows } from './unit-rows';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  units: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface TargetItemProps {
  readonly row: ResultRow;
  readonly summary: Summary;
}

/** One target: name, verdict, bar, what is lacking and where; its units on demand. */
export function TargetItem({ row, summary }: TargetItemProps) {
  const styles = useStyles();
  const statusLine = useStatusLine();
  const session = useSession();
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { indicator } = row.summary;
  const { verdict } = row;
  const { index, period } = summary.examination;
  const status = verdict && (verdict.late ? 'late' : verdict.status);
  const plan = useSnapshot(({ result }) => result?.tasks ?? null);
  const shape = verdict && barShape(verdict);
  const units = unitRows(row);
  const { results, charts } = texts.pane;
  const elsewhere = derivation(indicator, texts);
  const remark = remarks(row, texts);
  const decided = decidedTarget(row, summary);
  return (
    <article className={styles.item}>
      <Body1Strong>{`${indicator.code} ${indicator.name}`}</Body1Strong>
      {verdict && status && (
        <Body1 className={statusLine}>
          <StatusIcon of={status} />
          {verdictWords(row, verdict, texts)}
        </Body1>
      )}
      {shape && status && <TargetBar shape={shape} tone={toneOf(status)} />}
      <Body1>{figureLine(row, index.programme, period, texts)}</Body1>
      {remark !== '' && <Caption1>{remark}</Caption1>}
      {elsewhere !== null && <Caption1>{elsewhere}</Caption1>}
      {plan && (status === 'unmet' || status === 'behind') && <TargetTasks indicator={indicator.code} plan={plan} />}
      {decided && <DecideButton decided={decided} />}
      <CopyExplanation row={row} summary={summary} />
      {units.length > 0 && (
        <Button
          className={styles.units}
          size="small"
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {results.showUnits(units.length)}
        </Button>
      )}
      {isOpen && canBeCompared(indicator) && (
        <Button
          className={styles.units}
          size="small"
          appearance="transparent"
          icon={<DataBarHorizontalRegular />}
          aria-label={charts.compareUnitsOf(indicator.code)}
          onClick={() => session.showCharts(indicator.code)}
        >
          {charts.compareUnits}
        </Button>
      )}
      {isOpen && <UnitList row={row} units={units} />}
    </article>
  );
}

/** Where the figures of an indicator without rows in the forms come from. */
function derivation(indicator: Indicator, { pane: { results } }: Texts): string | null {
  switch (indicator.measure) {
    case 'tally':
      return results.countsUnitsOf(indicator.of.indicator);
    case 'computed':
      return results.workedOutFrom(indicator.formula.of.join(', '));
    case 'count':
    case 'amount':
    case 'ratio':
    case 'index':
    case 'change':
    case 'milestone':
    case 'narrative':
      return null;
  }
}

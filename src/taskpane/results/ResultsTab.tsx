import { Accordion, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { useMemo, useState } from 'react';
import type { Summary } from '../../domain/summary/summary';
import { FoldedSection } from '../parts/FoldedSection';
import { Paged } from '../parts/Paged';
import { useSession, useTexts } from '../session/use-session';
import { CopyExplanations } from './CopyExplanation';
import { countStatuses } from './count-statuses';
import { resultSections, UNFOLDED, type ResultRow } from './result-sections';
import { TargetItem } from './TargetItem';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  charts: { alignSelf: 'flex-start' },
});

/** *Kết quả*: one sentence that says how things stand, then every target, the worst first. */
export function ResultsTab({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const sections = useMemo(() => resultSections(summary), [summary]);
  const counts = useMemo(() => countStatuses(summary), [summary]);
  const [open, setOpen] = useState<readonly string[]>(UNFOLDED);
  const missing = summary.examination.units.filter(({ status }) => status === 'missing').map(({ unit }) => unit);
  const { results, charts } = texts.pane;
  return (
    <div className={styles.tab}>
      <Body1Strong>{results.opening(counts, texts.units.unitNames(missing))}</Body1Strong>
      <CopyExplanations
        summary={summary}
        beside={
          <Button
            className={styles.charts}
            icon={<DataBarHorizontalRegular />}
            onClick={() => session.showCharts(null)}
          >
            {charts.title}
          </Button>
        }
      />
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as string[])}
      >
        {sections.map(({ name, rows }) => (
          <FoldedSection key={name} name={name} icon={name} title={results.section[name]} count={rows.length}>
            <Paged items={rows} keyOf={rowKey} label={results.section[name]} size={30}>
              {(row) => <TargetItem row={row} summary={summary} />}
            </Paged>
          </FoldedSection>
        ))}
      </Accordion>
    </div>
  );
}

const rowKey = ({ key }: ResultRow): string => key;

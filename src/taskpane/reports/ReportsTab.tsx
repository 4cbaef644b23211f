import { Body1, Button, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useMemo } from 'react';
import { boardOf, incompleteIndicators } from '../../app/board/board';
import { CollectButton } from '../parts/CollectButton';
import { Paged } from '../parts/Paged';
import { StatusIcon } from '../parts/StatusIcon';
import { NO_UNIT, unitGroup } from '../review/group-findings';
import type { Result } from '../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { boardGroups, type CountedRow } from './board-groups';
import { DueDate } from './DueDate';
import { IncompleteIndicators } from './IncompleteIndicators';
import { MissingUnits } from './MissingUnits';
import { UnitRow } from './UnitRow';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  overview: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  sentence: { flexGrow: 1 },
  again: { flexShrink: 0 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
});

interface ReportsTabProps {
  readonly result: Result;
  /** Shows what is to be looked at in a group of *Rà soát*. */
  readonly onShowFindings: (group: string) => void;
}

/** *Báo cáo*: who has reported, whose report has errors, and the way to each sheet. */
export function ReportsTab({ result, onShowFindings }: ReportsTabProps) {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const { summary, otherSheets, records } = result;
  const due = useSnapshot((snapshot) => snapshot.due);
  const groups = useMemo(() => {
    const rows = boardOf(summary, records, { due, ...session.board.calendar() });
    return boardGroups(rows, summary.findings);
  }, [summary, records, due, session]);
  const incomplete = useMemo(() => incompleteIndicators(summary), [summary]);
  const unassigned = summary.findings.filter(({ place }) => place.unit === null).length;
  const { board } = texts.pane;
  return (
    <div className={styles.tab}>
      <Overview result={result} />
      <CollectButton />
      {groups.map(({ standing, rows }) => (
        <section key={standing}>
          <Subtitle2 as="h2" className={styles.heading}>
            <StatusIcon of={standing} />
            {`${board.status[standing]} (${rows.length})`}
          </Subtitle2>
          <Paged items={rows} keyOf={unitCode} label={board.status[standing]} size={100}>
            {(row) => <UnitRow row={row} onShowFindings={() => onShowFindings(unitGroup(row.report.unit.code))} />}
          </Paged>
          {standing === 'missing' && <MissingUnits units={rows.map(({ report }) => report.unit)} />}
        </section>
      ))}
      {incomplete.length > 0 && <IncompleteIndicators indicators={incomplete} />}
      {unassigned > 0 && (
        <Link as="button" onClick={() => onShowFindings(NO_UNIT)}>
          {board.unassigned(unassigned)}
        </Link>
      )}
      {otherSheets.length > 0 && (
        <Caption1>{board.otherSheets(otherSheets.map(({ name }) => name).join(', '))}</Caption1>
      )}
      <DueDate />
    </div>
  );
}

const unitCode = ({ report }: CountedRow): string => report.unit.code;

function Overview({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const working = useSnapshot(({ work }) => work !== null);
  // After a change the pinned button says the same.
  const isNextStep = useSnapshot(({ changed }) => changed.length > 0);
  const { units } = result.summary.examination;
  const missing = units.filter(({ status }) => status === 'missing').length;
  const errors = units.filter(({ status }) => status === 'errors').length;
  const { board, steps } = texts.pane;
  return (
    <div className={styles.overview}>
      <Body1 className={styles.sentence}>{board.overview(units.length - missing, units.length, errors)}</Body1>
      {!isNextStep && (
        <Button
          className={styles.again}
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={working}
          onClick={() => void session.check()}
        >
          {steps.checkAgain(0)}
        </Button>
      )}
    </div>
  );
}

import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../locales/format-number';
import { useSession, useTexts } from '../session/use-session';
import type { CountedRow } from './board-groups';
import { ReportActions } from './ReportActions';

const useStyles = makeStyles({
  unit: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  findings: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
  late: { color: tokens.colorStatusWarningForeground1 },
  open: { flexShrink: 0 },
});

interface UnitRowProps {
  readonly row: CountedRow;
  readonly onShowFindings: () => void;
}

/** One unit: how its report came in, what is to be looked at, the way to its sheet, and what can be done about it. */
export function UnitRow({ row, onShowFindings }: UnitRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { board } = useTexts().pane;
  const { unit, sheet } = row.report;
  const findings = board.findings(row.counts);
  return (
    <div className={styles.unit}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Body1>{unit.name}</Body1>
          {findings !== '' && (
            <Link
              as="button"
              className={styles.findings}
              aria-label={`${findings}. ${board.showFindings(unit.name)}`}
              onClick={onShowFindings}
            >
              {findings}
            </Link>
          )}
          <Circumstances row={row} />
        </div>
        {sheet && (
          <Button
            className={styles.open}
            size="small"
            appearance="subtle"
            aria-label={board.openSheetOf(unit.name)}
            onClick={() => void session.navigation.goTo(sheet, null)}
          >
            {board.openSheet}
          </Button>
        )}
      </div>
      {sheet && <ReportActions row={row} report={{ unit, sheet }} />}
    </div>
  );
}

/** What else is to be known of a report: late, estimated, how full, from which file, accepted by whom. */
function Circumstances({ row }: { readonly row: CountedRow }) {
  const styles = useStyles();
  const { board } = useTexts().pane;
  const { receipt, record, standing, late, filled, asked } = row;
  return (
    <>
      {late && <Caption1 className={styles.late}>{standing === 'missing' ? board.lateMissing : board.late}</Caption1>}
      {row.report.estimate && <Caption1>{board.estimate}</Caption1>}
      {standing !== 'missing' && filled < asked && <Caption1>{board.filled(filled, asked)}</Caption1>}
      {receipt && (
        <Caption1>{board.received(receipt.file, receipt.version, formatDate(receipt.at), receipt.by)}</Caption1>
      )}
      {standing === 'accepted' && record.acceptance && (
        <Caption1>
          {board.acceptedBy(record.acceptance.by, formatDate(record.acceptance.at), record.acceptance.reason)}
        </Caption1>
      )}
    </>
  );
}

import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useTexts } from '../session/use-session';
import type { BoardRow } from './board';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  findings: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
  open: { flexShrink: 0 },
});

interface UnitRowProps {
  readonly row: BoardRow;
  readonly onShowFindings: () => void;
}

/** One unit: its name, what is to be looked at, the way to its sheet. */
export function UnitRow({ row, onShowFindings }: UnitRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { board } = useTexts().pane;
  const { unit, sheet, estimate } = row.report;
  const findings = board.findings(row.counts);
  return (
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
        {estimate && <Caption1>{board.estimate}</Caption1>}
      </div>
      {sheet && (
        <Button
          className={styles.open}
          size="small"
          appearance="subtle"
          aria-label={board.openSheetOf(unit.name)}
          onClick={() => void session.goTo(sheet, null)}
        >
          {board.openSheet}
        </Button>
      )}
    </div>
  );
}

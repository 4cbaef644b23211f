import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What was fixed last can be taken back, in one step. */
export function UndoFix() {
  const styles = useStyles();
  const session = useSession();
  const { review } = useTexts().pane;
  const lastFix = useSnapshot(({ result }) => result?.lastFix ?? null);
  const working = useSnapshot(({ work }) => work !== null);
  if (!lastFix) return null;
  return (
    <div className={styles.row}>
      <Caption1>{review.lastFix(lastFix.cells)}</Caption1>
      <Button size="small" disabledFocusable={working} onClick={() => void session.answers.undoFix()}>
        {review.undo}
      </Button>
    </div>
  );
}

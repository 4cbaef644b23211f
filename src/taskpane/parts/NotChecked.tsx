import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { CollectButton } from './CollectButton';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
});

/** Stands in every tab until the first check. Whatever the pinned button says, files may come in before any check. */
export function NotChecked() {
  const styles = useStyles();
  const { start } = useTexts().pane;
  const sheets = useSnapshot((snapshot) => snapshot.sheets);
  const hasFreezes = useSnapshot((snapshot) => snapshot.hasFreezes);
  return (
    <div className={styles.place}>
      <Body1>{sheets > 0 ? start.notChecked(sheets) : hasFreezes ? start.onlyFrozen : start.noSheets}</Body1>
      {sheets > 0 && <CollectButton />}
      {sheets === 0 && !hasFreezes && <FormsButton />}
    </div>
  );
}

/** Before reports can come in, units need forms. */
function FormsButton() {
  const session = useSession();
  const { forms } = useTexts().pane;
  return <Button onClick={() => session.showMore('forms')}>{forms.title}</Button>;
}

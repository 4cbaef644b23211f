import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';
import { CollectButton } from './CollectButton';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Stands in every tab until the first check. A new workbook has a sheet, too: files may come in before any check. */
export function NotChecked() {
  const styles = useStyles();
  const { start } = useTexts().pane;
  const sheets = useSnapshot((snapshot) => snapshot.sheets);
  const hasFreezes = useSnapshot((snapshot) => snapshot.hasFreezes);
  if (sheets > 0)
    return (
      <div className={styles.place}>
        <Body1>{start.notChecked(sheets)}</Body1>
        <CollectButton />
      </div>
    );
  return <Body1>{hasFreezes ? start.onlyFrozen : start.noSheets}</Body1>;
}

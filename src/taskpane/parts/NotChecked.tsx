import { Body1 } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';

/** Stands in every tab until the first check. */
export function NotChecked() {
  const { start } = useTexts().pane;
  const sheets = useSnapshot((snapshot) => snapshot.sheets);
  const hasFreezes = useSnapshot((snapshot) => snapshot.hasFreezes);
  if (sheets > 0) return <Body1>{start.notChecked(sheets)}</Body1>;
  return <Body1>{hasFreezes ? start.onlyFrozen : start.noSheets}</Body1>;
}

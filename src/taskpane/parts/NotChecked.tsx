import { Body1 } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';

/** Stands in every tab until the first check. */
export function NotChecked() {
  const { start } = useTexts().pane;
  const sheets = useSnapshot((snapshot) => snapshot.sheets);
  return <Body1>{sheets > 0 ? start.notChecked(sheets) : start.noSheets}</Body1>;
}

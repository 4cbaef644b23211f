import { useSession, useTexts } from '../session/use-session';
import { MenuItem } from './MenuItem';
import type { Panel } from './panels';

interface OpenPanelProps {
  readonly panel: Panel;
  readonly takesFocus: boolean;
}

/** Opens a panel. */
export function OpenPanel({ panel, takesFocus }: OpenPanelProps) {
  const session = useSession();
  const { pane } = useTexts();
  return (
    <MenuItem
      words={panel.title(pane)}
      hint={panel.hint(pane)}
      takesFocus={takesFocus}
      onClick={() => session.showMore(panel.name)}
    />
  );
}

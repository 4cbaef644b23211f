import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { MenuItem } from './MenuItem';

/** Looks at the form in front as its own unit does. */
export function CheckOpenForm() {
  const session = useSession();
  const { forms } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  return (
    <MenuItem
      words={forms.checkOpen}
      hint={forms.checkOpenHint}
      disabled={working}
      onClick={() => void session.unitForms.enter()}
    />
  );
}

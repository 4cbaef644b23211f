import { Field, Input } from '@fluentui/react-components';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

/** Who works here: the log says so. */
export function Person() {
  const session = useSession();
  const { more } = useTexts().pane;
  const person = useSnapshot((snapshot) => snapshot.person);
  return (
    <Field label={more.person} hint={more.personHint}>
      <Input autoComplete="name" defaultValue={person} onBlur={({ target }) => session.setPerson(target.value)} />
    </Field>
  );
}

import { Field, Input } from '@fluentui/react-components';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

/** When reports of the period are due. */
export function DueDate() {
  const session = useSession();
  const { board } = useTexts().pane;
  const due = useSnapshot((snapshot) => snapshot.due);
  return (
    <Field label={board.due} hint={board.dueHint}>
      <Input
        type="date"
        value={due ?? ''}
        onChange={(_, { value }) => void session.board.setDue(value === '' ? null : value)}
      />
    </Field>
  );
}

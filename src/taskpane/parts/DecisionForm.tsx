import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DecisionFormProps {
  readonly children: ReactNode;
  /** What the button says. */
  readonly save: string;
  readonly onSave: () => Promise<void>;
  readonly onCancel: () => void;
}

/** A person's decision, asked in place; once also for the person's name, since it goes on record. */
export function DecisionForm({ children, save, onSave, onCancel }: DecisionFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { review } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const person = useSnapshot((snapshot) => snapshot.person);
  const [asksName] = useState(person === '');
  const [name, setName] = useState(person);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (working) return;
    if (asksName) session.setPerson(name);
    await onSave();
  };
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  };
  return (
    // Escape leaves the form wherever in it the focus is; each control keeps its own keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={leave}>
      {children}
      {asksName && (
        <Field label={review.yourName} hint={review.yourNameHint}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={working}>
          {save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {review.cancel}
        </Button>
      </div>
    </form>
  );
}

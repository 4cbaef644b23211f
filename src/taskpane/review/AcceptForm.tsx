import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { refTo } from '../parts/ref-to';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  /** What is asked, and what the button says. */
  readonly question: { readonly reason: string; readonly save: string };
  readonly onAccept: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks, in place, why what looks wrong is right; and once for the person's name. */
export function AcceptForm({ question, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { review } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const person = useSnapshot((snapshot) => snapshot.person);
  const [asksName] = useState(person === '');
  const [name, setName] = useState(person);
  const [reason, setReason] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setIsIncomplete(given === '');
    if (given === '') return first.current?.focus();
    if (asksName) session.setPerson(name);
    await onAccept(given);
  };
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  };
  return (
    // Escape leaves the form wherever in it the focus is; each control keeps its own keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={leave}>
      <Field
        label={question.reason}
        hint={review.reasonHint}
        {...(isIncomplete ? { validationMessage: review.reasonMissing } : {})}
      >
        <Textarea ref={refTo(first)} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      {asksName && (
        <Field label={review.yourName} hint={review.yourNameHint}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={working}>
          {question.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {review.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DecisionForm } from '../parts/DecisionForm';
import { refTo } from '../parts/ref-to';
import { useTexts } from '../session/use-session';

interface AcceptFormProps {
  /** What is asked, and what the button says. */
  readonly question: { readonly reason: string; readonly save: string };
  readonly onAccept: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks, in place, why what looks wrong is right. */
export function AcceptForm({ question, onAccept, onCancel }: AcceptFormProps) {
  const { review } = useTexts().pane;
  const [reason, setReason] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = async () => {
    const given = reason.trim();
    setIsIncomplete(given === '');
    if (given === '') return first.current?.focus();
    await onAccept(given);
  };
  return (
    <DecisionForm save={question.save} onSave={save} onCancel={onCancel}>
      <Field
        label={question.reason}
        hint={review.reasonHint}
        {...(isIncomplete ? { validationMessage: review.reasonMissing } : {})}
      >
        <Textarea ref={refTo(first)} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
    </DecisionForm>
  );
}

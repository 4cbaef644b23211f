import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DecisionForm } from '../parts/DecisionForm';
import { refTo } from '../parts/ref-to';
import { useDecisionTexts } from '../parts/use-decision-texts';
import { useSession, useTexts } from '../session/use-session';
import type { DecidedTarget } from './decided-target';

interface JudgeFormProps {
  readonly decided: DecidedTarget;
  readonly onDone: () => void;
}

/** *Đánh giá*: met or not, as a person sees it, and why. */
export function JudgeForm({ decided: { indicator, target, units }, onDone }: JudgeFormProps) {
  const session = useSession();
  const setup = useDecisionTexts();
  const { review } = useTexts().pane;
  const [unit, setUnit] = useState(units[0]?.code ?? '');
  const [verdict, setVerdict] = useState('met');
  const [reason, setReason] = useState('');
  const [isIncomplete, setIsIncomplete] = useState(false);
  const why = useRef<HTMLTextAreaElement>(null);
  useEffect(() => why.current?.focus(), []);
  const save = async () => {
    const given = reason.trim();
    setIsIncomplete(given === '');
    if (given === '') return why.current?.focus();
    const { judgedAt } = target;
    const of = { indicator: indicator.code, judgedAt, unit: units.length === 0 ? null : unit };
    if (await session.setup.judge({ ...of, met: verdict === 'met', reason: given })) onDone();
  };
  return (
    <DecisionForm save={setup.save} onSave={save} onCancel={onDone}>
      {units.length > 0 && (
        <Field label={setup.unit}>
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={setup.verdict}>
        <RadioGroup layout="horizontal" value={verdict} onChange={(_, { value }) => setVerdict(value)}>
          <Radio value="met" label={setup.met} />
          <Radio value="unmet" label={setup.unmet} />
        </RadioGroup>
      </Field>
      <Field
        label={setup.reason}
        hint={setup.reasonHint}
        {...(isIncomplete ? { validationMessage: review.reasonMissing } : {})}
      >
        <Textarea ref={refTo(why)} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
    </DecisionForm>
  );
}

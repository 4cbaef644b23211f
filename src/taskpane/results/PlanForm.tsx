import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ValueTarget } from '../../domain/programme/target';
import { isPercentage, unitWord } from '../../locales/figure-words';
import { DecisionForm } from '../parts/DecisionForm';
import { refTo } from '../parts/ref-to';
import { useDecisionTexts } from '../parts/use-decision-texts';
import { useSession } from '../session/use-session';
import type { DecidedTarget } from './decided-target';
import { readPlan } from './read-plan';

interface PlanFormProps {
  readonly decided: DecidedTarget<ValueTarget>;
  readonly onDone: () => void;
}

/** *Nhập kế hoạch*: the value that was still to come, for all or for one unit. */
export function PlanForm({ decided: { indicator, target, ordinal, units, level }, onDone }: PlanFormProps) {
  const session = useSession();
  const setup = useDecisionTexts();
  const [unit, setUnit] = useState('');
  const [near, setNear] = useState('');
  const [far, setFar] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const percentage = isPercentage(indicator);
  const isRange = target.comparator === 'range';
  const save = async () => {
    const value = readPlan(isRange ? [near, far] : [near], percentage);
    setIsRefused(value === null);
    if (value === null) return first.current?.focus();
    const done = await session.setup.assignPlan(
      { indicator: indicator.code, ordinal, unit: unit === '' ? null : unit },
      value,
    );
    if (done) onDone();
  };
  const refusal = isRefused ? { validationMessage: setup.valueMissing } : {};
  return (
    <DecisionForm save={setup.save} onSave={save} onCancel={onDone}>
      {units.length > 0 && (
        <Field label={setup.forWhom}>
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value="">{setup.each(level)}</option>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={setup.value(percentage ? '' : unitWord(indicator))} hint={setup.valueHint(percentage)} {...refusal}>
        <Input ref={refTo(first)} inputMode="decimal" value={near} onChange={(_, { value }) => setNear(value)} />
      </Field>
      {isRange && (
        <Field label={setup.far}>
          <Input inputMode="decimal" value={far} onChange={(_, { value }) => setFar(value)} />
        </Field>
      )}
    </DecisionForm>
  );
}

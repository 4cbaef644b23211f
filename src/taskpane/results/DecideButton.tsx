import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isValueTarget } from '../../domain/programme/target';
import { useDecisionTexts } from '../parts/use-decision-texts';
import { JudgeForm } from './JudgeForm';
import { PlanForm } from './PlanForm';
import type { DecidedTarget } from './decided-target';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** What only a person can say of a target, asked in place: a value that was not assigned yet, or the verdict itself. */
export function DecideButton({ decided }: { readonly decided: DecidedTarget }) {
  const styles = useStyles();
  const setup = useDecisionTexts();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const { target } = decided;
  if (isOpen)
    return isValueTarget(target) ? (
      <PlanForm decided={{ ...decided, target }} onDone={close} />
    ) : (
      <JudgeForm decided={decided} onDone={close} />
    );
  return (
    <Button className={styles.button} size="small" onClick={() => setIsOpen(true)}>
      {isValueTarget(target) ? setup.assign : setup.judge}
    </Button>
  );
}

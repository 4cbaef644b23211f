import { MessageBarBody } from '@fluentui/react-components';
import { isAsFrozen } from '../../domain/freeze/freeze';
import { useSnapshot, useTexts } from '../session/use-session';
import { Bar } from './Bar';
import { freezeLines } from './freeze-lines';

/** Says that the period is frozen, and what has changed since. */
export function FrozenBar() {
  const texts = useTexts();
  const result = useSnapshot((snapshot) => snapshot.result);
  if (!result?.freeze) return null;
  const { freeze, summary } = result;
  return (
    <Bar intent={isAsFrozen(freeze) ? 'info' : 'warning'}>
      <MessageBarBody>{freezeLines(freeze, summary.examination.index.programme, texts).join(' ')}</MessageBarBody>
    </Bar>
  );
}

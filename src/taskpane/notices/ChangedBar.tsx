import { MessageBarBody } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';
import { Bar } from './Bar';
import { namesOf } from './describe-notice';

/** Says that reports changed since the result was worked out. */
export function ChangedBar() {
  const texts = useTexts();
  const changed = useSnapshot((snapshot) => snapshot.changed);
  const working = useSnapshot(({ work }) => work !== null);
  if (changed.length === 0 || working) return null;
  const { notices } = texts.pane;
  return (
    <Bar intent="warning">
      <MessageBarBody>{notices.changed(namesOf(changed, notices.andMore))}</MessageBarBody>
    </Bar>
  );
}

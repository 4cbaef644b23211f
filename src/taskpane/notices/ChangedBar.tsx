import { MessageBarBody } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';
import { Bar } from './Bar';

/** Beyond this many names the bar says how many more there are. */
const MOST_NAMES = 5;

/** Says that reports changed since the result was worked out. */
export function ChangedBar() {
  const texts = useTexts();
  const changed = useSnapshot((snapshot) => snapshot.changed);
  const working = useSnapshot(({ work }) => work !== null);
  if (changed.length === 0 || working) return null;
  const { notices } = texts.pane;
  const names = changed.slice(0, MOST_NAMES).join(', ');
  const more = changed.length - MOST_NAMES;
  return (
    <Bar intent="warning">
      <MessageBarBody>{notices.changed(more > 0 ? `${names} ${notices.andMore(more)}` : names)}</MessageBarBody>
    </Bar>
  );
}

import { makeStyles, MessageBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NoticeWords } from './describe-notice';

const useStyles = makeStyles({
  // What stands below it scrolls; the message is seen whole.
  bar: { flexShrink: 0 },
});

interface BarProps {
  readonly intent: NoticeWords['intent'];
  readonly children: ReactNode;
}

/** A message that stands in the pane. It has no title, so that nothing can be named by one. */
export function Bar({ intent, children }: BarProps) {
  return (
    <MessageBar className={useStyles().bar} intent={intent} layout="multiline" aria-labelledby={undefined}>
      {children}
    </MessageBar>
  );
}

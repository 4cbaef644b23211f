import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { NoticeBar } from '../notices/NoticeBar';

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  leave: { flexShrink: 0 },
});

interface PanelFrameProps {
  readonly title: string;
  /** What the button that leaves says. */
  readonly leaveWords: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** What takes the tabs' place and gives it back: the focus goes to its heading, Escape leaves it. */
export function PanelFrame({ title, leaveWords, onLeave, children }: PanelFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What it holds may have taken the focus already.
    if (!frame.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  const leave = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onLeave();
  };
  return (
    // Escape leaves wherever in it the focus is; each control keeps its own keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main ref={frame} className={styles.frame} onKeyDown={leave}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        <Button className={styles.leave} onClick={onLeave}>
          {leaveWords}
        </Button>
      </div>
      <NoticeBar />
      {children}
    </main>
  );
}

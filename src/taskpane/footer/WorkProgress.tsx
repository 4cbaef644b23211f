import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { giveFocus } from '../parts/give-focus';
import { refTo } from '../parts/ref-to';
import type { Work } from '../session/snapshot';
import { useSession, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1 },
});

/** The pinned button. */
export const NEXT_STEP_ID = 'next-step';

/** How far a run has come, and the way to stop it. */
export function WorkProgress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const stop = useRef<HTMLButtonElement>(null);
  // A layout effect: when it is cleaned up, the button is still there and still has the focus.
  useLayoutEffect(() => {
    const button = stop.current;
    return () => {
      if (document.activeElement === button) giveFocus(document.getElementById(NEXT_STEP_ID));
    };
  }, []);
  const { kind, progress, stopping } = work;
  const { steps } = texts.pane;
  const words = progress ? texts.progress(progress) : steps.working[kind];
  const counted = progress !== null && progress.total > 0;
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.words}>{stopping ? steps.stopping : words}</Caption1>
        <Button
          ref={refTo(stop)}
          size="small"
          // What is being put in place is put in place whole: there is nothing left to stop.
          disabledFocusable={stopping || progress?.step === 'finishing'}
          onClick={() => session.cancel()}
        >
          {steps.stop}
        </Button>
      </div>
      <ProgressBar aria-label={words} {...(counted ? { value: progress.done, max: progress.total } : {})} />
    </>
  );
}

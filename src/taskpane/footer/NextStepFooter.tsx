import { Button, Caption1 } from '@fluentui/react-components';
import type { Texts } from '../../locales/texts';
import { nextStep, type NextStep } from '../session/next-step';
import type { Session } from '../session/session';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { Footer } from './Footer';
import { NEXT_STEP_ID, WorkProgress } from './WorkProgress';

/** The pinned button with the next step, or how far the step under way has come. */
export function NextStepFooter() {
  const session = useSession();
  const texts = useTexts();
  const work = useSnapshot((snapshot) => snapshot.work);
  const snapshot = useSnapshot((whole) => whole);
  const step = nextStep(snapshot);
  if (!step) return null;
  const { steps } = texts.pane;
  const hint = step.kind === 'consolidate' ? steps.incomplete(step.errors, step.missing) : null;
  return (
    <Footer>
      {work ? <WorkProgress work={work} /> : hint !== null && <Caption1>{hint}</Caption1>}
      <Button
        id={NEXT_STEP_ID}
        appearance="primary"
        size="large"
        disabledFocusable={work !== null}
        onClick={() => void perform(step, session)}
      >
        {work ? steps.working[work.kind] : stepWords(step, texts)}
      </Button>
    </Footer>
  );
}

function stepWords(step: NextStep, texts: Texts): string {
  const { steps } = texts.pane;
  switch (step.kind) {
    case 'check':
      return steps.check(step.reports);
    case 'check-again':
      return steps.checkAgain(step.reports);
    case 'consolidate':
      return steps.consolidate(texts.periodStem(step.period));
    case 'open-sheet':
      return steps.openSheet(step.sheet);
  }
}

function perform(step: NextStep, session: Session): Promise<void> {
  switch (step.kind) {
    case 'check':
    case 'check-again':
      return session.check();
    case 'consolidate':
      return session.consolidate();
    case 'open-sheet':
      return session.openSheet(step.sheet);
  }
}

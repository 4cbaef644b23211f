import type { Texts } from '../../locales/texts';
import { nextStep, type NextStep } from '../session/next-step';
import type { Session } from '../session/session';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { ActionFooter } from './ActionFooter';

/** The pinned button with the next step, or how far the step under way has come. */
export function NextStepFooter() {
  const session = useSession();
  const texts = useTexts();
  const snapshot = useSnapshot((whole) => whole);
  const step = nextStep(snapshot);
  if (!step) return null;
  const { steps } = texts.pane;
  const hint = step.kind === 'consolidate' ? steps.incomplete(step.errors, step.missing) : null;
  return <ActionFooter words={stepWords(step, texts)} hint={hint} onClick={() => void perform(step, session)} />;
}

function stepWords(step: NextStep, texts: Texts): string {
  const { steps } = texts.pane;
  switch (step.kind) {
    case 'collect':
      return texts.pane.collect.title;
    case 'check':
      return steps.check(step.sheets);
    case 'check-again':
      return steps.checkAgain(step.reports);
    case 'consolidate':
      return steps.consolidate(texts.periodStem(step.period));
    case 'open-summary':
      return texts.pane.freeze.openSummary;
    case 'open-sheet':
      return steps.openSheet(step.sheet);
  }
}

function perform(step: NextStep, session: Session): Promise<void> {
  switch (step.kind) {
    case 'collect':
      session.showMore('collect');
      return Promise.resolve();
    case 'check':
    case 'check-again':
      return session.check();
    case 'consolidate':
      return session.consolidate();
    case 'open-summary':
      return session.freezes.openSummary();
    case 'open-sheet':
      return session.navigation.openSheet(step.sheet);
  }
}

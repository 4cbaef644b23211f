import { Button, Caption1 } from '@fluentui/react-components';
import { useSnapshot, useTexts } from '../session/use-session';
import { Footer } from './Footer';
import { NEXT_STEP_ID, WorkProgress } from './WorkProgress';

interface ActionFooterProps {
  readonly words: string;
  /** A line above the button; null for none. */
  readonly hint?: string | null;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** The one main button, pinned, or how far what it began has come. */
export function ActionFooter({ words, hint = null, disabled = false, onClick }: ActionFooterProps) {
  const { steps } = useTexts().pane;
  const work = useSnapshot((snapshot) => snapshot.work);
  return (
    <Footer>
      {work ? <WorkProgress work={work} /> : hint !== null && <Caption1>{hint}</Caption1>}
      <Button
        id={NEXT_STEP_ID}
        appearance="primary"
        size="large"
        disabledFocusable={disabled || work !== null}
        onClick={onClick}
      >
        {work ? steps.working[work.kind] : words}
      </Button>
    </Footer>
  );
}

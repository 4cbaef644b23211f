import { Button } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import type { Finding } from '../../domain/finding/finding';
import { refTo } from '../parts/ref-to';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { AcceptForm } from './AcceptForm';
import { focusOn } from './focus-on';

interface AnswerProps {
  readonly finding: Finding;
  /** Takes the focus once the answer is given, since what was pressed is gone then. */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** What a person can answer here: this sheet is the one; this figure is right and why; nothing is amiss and why. */
export function Answer({ finding, returnTo }: AnswerProps) {
  return finding.rule === 'report-duplicated' || finding.rule === 'report-set-aside' ? (
    <ChooseSheet finding={finding} returnTo={returnTo} />
  ) : (
    <Accept finding={finding} returnTo={returnTo} />
  );
}

function ChooseSheet({ finding, returnTo }: AnswerProps) {
  const session = useSession();
  const { review } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const choose = async () => {
    if (await session.answers.chooseSheet(finding)) await focusOn(returnTo);
  };
  return (
    <Button size="small" disabledFocusable={working} onClick={() => void choose()}>
      {review.chooseSheet}
    </Button>
  );
}

function Accept({ finding, returnTo }: AnswerProps) {
  const session = useSession();
  const { review } = useTexts().pane;
  const words = finding.severity === 'error' ? review.accepting : review.explaining;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const accept = async (reason: string) => {
    if (await session.answers.accept(finding, reason)) await focusOn(returnTo);
  };
  const cancel = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={refTo(button)} size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.open}
      </Button>
      {isOpen && <AcceptForm question={words} onAccept={accept} onCancel={cancel} />}
    </>
  );
}

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { refTo } from '../parts/ref-to';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface MenuItemProps {
  readonly words: string;
  readonly hint: string;
  readonly disabled?: boolean;
  /** Whether the focus goes to it when it appears. */
  readonly takesFocus?: boolean;
  readonly onClick: () => void;
}

/** A rare job: its button, and what it is for. */
export function MenuItem({ words, hint, disabled = false, takesFocus = false, onClick }: MenuItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className={useStyles().item}>
      <Button ref={refTo(button)} disabledFocusable={disabled} onClick={onClick}>
        {words}
      </Button>
      <Caption1>{hint}</Caption1>
    </div>
  );
}

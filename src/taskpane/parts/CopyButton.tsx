import { Button, Caption1, makeStyles, Textarea, tokens, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../session/use-session';

const useStyles = makeStyles({
  copying: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { alignSelf: 'stretch' },
});

interface CopyButtonProps extends Pick<ButtonProps, 'size' | 'appearance' | 'icon' | 'className'> {
  readonly label: string;
  /** The button's whole name, where its words are too few to tell it from others. */
  readonly name?: string;
  /** What is copied, made when it is asked for. */
  readonly text: () => string | Promise<string>;
  /** Other buttons, in the same line. */
  readonly beside?: ReactNode;
}

/** Copies a text and says so; where Excel keeps panes from the clipboard, the text is shown to be copied by hand. */
export function CopyButton({ label, name = label, text, beside, ...looks }: CopyButtonProps) {
  const styles = useStyles();
  const { copying } = useTexts().pane;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const content = await text();
    try {
      await navigator.clipboard.writeText(content);
      setByHand(null);
      setSaid(copying.copied);
    } catch {
      // No clipboard in this frame, or it is not allowed.
      setByHand(content);
      setSaid(copying.byHand);
    }
  };
  return (
    <div className={styles.copying}>
      <div className={styles.buttons}>
        <Button {...looks} aria-label={name} onClick={() => void copy()}>
          {label}
        </Button>
        {beside}
      </div>
      <Caption1 role="status">{said}</Caption1>
      {byHand !== null && (
        <Textarea
          className={styles.text}
          aria-label={name}
          readOnly
          resize="vertical"
          value={byHand}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

import { Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unit } from '../../domain/programme/unit';
import { useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

/** Who is missing, to be pasted into a message; where Excel does not let a program copy, to be copied by hand. */
export function MissingUnits({ units }: { readonly units: readonly Unit[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { board } = texts.pane;
  const period = useSnapshot((snapshot) => snapshot.period);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const message = board.missingMessage(period ? texts.period(period) : '', units.map(({ name }) => name).join(', '));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      setOutcome('copied');
    } catch {
      // No clipboard in this frame, or it is not allowed: the person copies.
      setOutcome('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button size="small" onClick={() => void copy()}>
        {board.copyMissing}
      </Button>
      {outcome === 'copied' && <Caption1 role="status">{board.copied}</Caption1>}
      {outcome === 'refused' && (
        <>
          <Caption1 role="status">{board.copyYourself}</Caption1>
          <Textarea
            className={styles.text}
            aria-label={board.copyMissing}
            readOnly
            value={message}
            onFocus={({ target }) => target.select()}
          />
        </>
      )}
    </div>
  );
}

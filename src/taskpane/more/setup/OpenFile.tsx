import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { useHidden } from '../../parts/use-hidden';
import { useDecisionTexts } from '../../parts/use-decision-texts';
import { useSession, useSnapshot } from '../../session/use-session';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Takes up the programme of a file; it is written to sheets of the workbook, where it stays. */
export function OpenFile() {
  const styles = useStyles();
  const hidden = useHidden();
  const session = useSession();
  const setup = useDecisionTexts();
  const working = useSnapshot(({ work }) => work !== null);
  const picker = useRef<HTMLInputElement>(null);
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // So that the same file can be chosen again after it was corrected.
    const text = await file?.text();
    if (picker.current) picker.current.value = '';
    if (text !== undefined) await session.setup.openFile(text);
  };
  return (
    <div className={styles.offer}>
      <Button disabledFocusable={working} onClick={() => picker.current?.click()}>
        {setup.openFile}
      </Button>
      <Caption1>{setup.openFileHint}</Caption1>
      <input
        ref={picker}
        type="file"
        accept=".json,.txt"
        className={hidden}
        tabIndex={-1}
        aria-label={setup.openFile}
        onChange={(event) => void open(event)}
      />
    </div>
  );
}

import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { useHidden } from '../parts/use-hidden';
import { useSession } from '../session/use-session';
import { useUnitFormTexts } from './use-unit-form-texts';

const useStyles = makeStyles({ open: { alignSelf: 'flex-start' } });

/** A form of a programme that the add-in does not have: whoever sent the form has it as a file. */
export function UnknownProgramme({ programme }: { readonly programme: string | null }) {
  const styles = useStyles();
  const hidden = useHidden();
  const session = useSession();
  const texts = useUnitFormTexts();
  const picker = useRef<HTMLInputElement>(null);
  if (programme === null) return <Body1>{texts.noProgramme}</Body1>;
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const text = await currentTarget.files?.[0]?.text();
    // So that the same file can be chosen again after it was corrected.
    if (picker.current) picker.current.value = '';
    if (text !== undefined) await session.openFormProgramme(text);
  };
  return (
    <>
      <Body1>{texts.unknownProgramme(programme)}</Body1>
      <Button className={styles.open} onClick={() => picker.current?.click()}>
        {texts.openFile}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,.txt"
        className={hidden}
        tabIndex={-1}
        aria-label={texts.openFile}
        onChange={(event) => void open(event)}
      />
    </>
  );
}

import { Body1, makeStyles } from '@fluentui/react-components';
import { PROGRAMME_FILES } from '../parts/chosen-file';
import { FilePicker } from '../parts/FilePicker';
import { useSession } from '../session/use-session';
import { useUnitFormTexts } from './use-unit-form-texts';

const useStyles = makeStyles({ open: { alignSelf: 'flex-start' } });

/** A form of a programme that the add-in does not have: whoever sent the form has it as a file. */
export function UnknownProgramme({ programme }: { readonly programme: string | null }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useUnitFormTexts();
  if (programme === null) return <Body1>{texts.noProgramme}</Body1>;
  const open = async ([file]: readonly File[]) => {
    const text = await file?.text();
    if (text !== undefined) await session.unitForms.openProgramme(text);
  };
  return (
    <>
      <Body1>{texts.unknownProgramme(programme)}</Body1>
      <FilePicker className={styles.open} accept={PROGRAMME_FILES} onFiles={(files) => void open(files)}>
        {texts.openFile}
      </FilePicker>
    </>
  );
}

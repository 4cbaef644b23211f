import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PROGRAMME_FILES } from '../../parts/chosen-file';
import { FilePicker } from '../../parts/FilePicker';
import { useDecisionTexts } from '../../parts/use-decision-texts';
import { useSession, useSnapshot } from '../../session/use-session';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Takes up the programme of a file; it is written to sheets of the workbook, where it stays. */
export function OpenFile() {
  const styles = useStyles();
  const session = useSession();
  const setup = useDecisionTexts();
  const working = useSnapshot(({ work }) => work !== null);
  const open = async ([file]: readonly File[]) => {
    const text = await file?.text();
    if (text !== undefined) await session.setup.openFile(text);
  };
  return (
    <div className={styles.offer}>
      <FilePicker disabledFocusable={working} accept={PROGRAMME_FILES} onFiles={(files) => void open(files)}>
        {setup.openFile}
      </FilePicker>
      <Caption1>{setup.openFileHint}</Caption1>
    </div>
  );
}

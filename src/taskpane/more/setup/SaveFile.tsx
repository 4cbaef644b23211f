import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Programme } from '../../../domain/programme/programme';
import { CopyButton } from '../../parts/CopyButton';
import { download } from '../../parts/download';
import { useDecisionTexts } from '../../parts/use-decision-texts';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** A programme as a file. Downloads from a pane fail silently on some machines: its text can be copied, too. */
export function SaveFile({ programme }: { readonly programme: Programme }) {
  const styles = useStyles();
  const setup = useDecisionTexts();
  const save = async () =>
    download({ name: `${programme.id}.json`, type: 'application/json', content: await textOf(programme) });
  return (
    <div className={styles.offer}>
      <CopyButton
        label={setup.copyFile}
        text={() => textOf(programme)}
        beside={<Button onClick={() => void save()}>{setup.saveFile}</Button>}
      />
      <Caption1>{setup.saveHint}</Caption1>
    </div>
  );
}

const textOf = async (programme: Programme): Promise<string> =>
  (await import('../../session/setup-cases')).programmeFile(programme);

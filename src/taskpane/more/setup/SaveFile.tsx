import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Programme } from '../../../domain/programme/programme';
import type { DecisionTexts } from '../../../locales/setup-texts';
import { useDecisionTexts } from '../../parts/use-decision-texts';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Copying = { readonly is: 'not-yet' | 'done' } | { readonly is: 'refused'; readonly text: string };

/**
 * A programme as a file. Downloads from a pane fail silently on some machines, and copying is refused on others: both
 * are offered, and in the end the text itself.
 */
export function SaveFile({ programme }: { readonly programme: Programme }) {
  const styles = useStyles();
  const setup = useDecisionTexts();
  const [copying, setCopying] = useState<Copying>({ is: 'not-yet' });
  const save = async () => download(`${programme.id}.json`, await textOf(programme));
  const copy = async () => {
    const text = await textOf(programme);
    try {
      await navigator.clipboard.writeText(text);
      setCopying({ is: 'done' });
    } catch {
      // Excel on some machines keeps panes away from the clipboard: the text is shown, to be copied by hand.
      setCopying({ is: 'refused', text });
    }
  };
  return (
    <div className={styles.offer}>
      <div className={styles.buttons}>
        <Button onClick={() => void save()}>{setup.saveFile}</Button>
        <Button onClick={() => void copy()}>{setup.copyFile}</Button>
      </div>
      <Caption1 role="status">{words(copying.is, setup)}</Caption1>
      {copying.is === 'refused' && (
        <Field label={setup.fileText}>
          <Textarea readOnly value={copying.text} rows={6} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Field>
      )}
    </div>
  );
}

function words(is: Copying['is'], setup: DecisionTexts): string {
  switch (is) {
    case 'not-yet':
      return setup.saveHint;
    case 'done':
      return setup.copied;
    case 'refused':
      return setup.copyFailed;
  }
}

const textOf = async (programme: Programme): Promise<string> =>
  (await import('../../session/setup-cases')).programmeFile(programme);

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

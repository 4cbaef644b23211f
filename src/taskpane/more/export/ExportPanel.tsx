import { Button, Caption1, Field, makeStyles, Subtitle2, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EXPORT_FORMATS, exportFile, type ExportFile, type ExportFormat } from '../../../app/export/export-file';
import { useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { download } from './download';

const useStyles = makeStyles({
  format: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Xuất số liệu*: the period's figures and verdicts as files, or to be pasted elsewhere. */
export function ExportPanel() {
  const result = useSnapshot((snapshot) => snapshot.result);
  const { exports } = useTexts().pane;
  return (
    <PanelBody>
      {result === null ? (
        <Caption1>{exports.checkFirst}</Caption1>
      ) : (
        EXPORT_FORMATS.map((format) => <Format key={format} format={format} />)
      )}
    </PanelBody>
  );
}

/** Downloads from a pane fail in some Excels, and so does copying: then the text is there to be taken by hand. */
function Format({ format }: { readonly format: ExportFormat }) {
  const styles = useStyles();
  const { exports } = useTexts().pane;
  const result = useSnapshot((snapshot) => snapshot.result);
  const differences = useSnapshot((snapshot) => snapshot.differences);
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<ExportFile | null>(null);
  if (!result) return null;
  const make = () => exportFile(format, result.summary, differences);
  const save = () => {
    const file = make();
    download(file);
    setSaid(exports.downloaded(file.name));
  };
  const copy = async () => {
    const file = make();
    try {
      await navigator.clipboard.writeText(file.content);
      setSaid(exports.copied);
    } catch {
      // The browser keeps the clipboard from frames: the text itself is shown instead.
      setShown(file);
      setSaid(exports.copyByHand);
    }
  };
  return (
    <section className={styles.format}>
      <Subtitle2 as="h3" className={styles.title}>
        {exports.formats[format].title}
      </Subtitle2>
      <Caption1>{exports.formats[format].hint}</Caption1>
      <div className={styles.buttons}>
        <Button aria-label={exports.copyOf(exports.formats[format].title)} onClick={() => void copy()}>
          {exports.copy}
        </Button>
        <Button aria-label={exports.downloadOf(exports.formats[format].title)} onClick={save}>
          {exports.download}
        </Button>
      </div>
      <Caption1 role="status">{said}</Caption1>
      {shown && (
        <Field label={shown.name}>
          <Textarea readOnly resize="vertical" value={shown.content} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </section>
  );
}

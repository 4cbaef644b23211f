import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EXPORT_FORMATS, exportFile, type ExportFormat } from '../../../app/export/export-file';
import { CopyButton } from '../../parts/CopyButton';
import { download } from '../../parts/download';
import { useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';

const useStyles = makeStyles({
  format: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
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

/** Downloads from a pane fail in some Excels: then the text can be copied. */
function Format({ format }: { readonly format: ExportFormat }) {
  const styles = useStyles();
  const { exports, copying } = useTexts().pane;
  const result = useSnapshot((snapshot) => snapshot.result);
  const differences = useSnapshot((snapshot) => snapshot.differences);
  const [said, setSaid] = useState('');
  if (!result) return null;
  const { title, hint } = exports.formats[format];
  const make = () => exportFile(format, result.summary, differences);
  const save = () => {
    const file = make();
    download(file);
    setSaid(exports.downloaded(file.name));
  };
  const saving = (
    <Button aria-label={exports.downloadOf(title)} onClick={save}>
      {exports.download}
    </Button>
  );
  return (
    <section className={styles.format}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Caption1>{hint}</Caption1>
      <CopyButton label={copying.copy} name={copying.of(title)} text={() => make().content} beside={saving} />
      <Caption1 role="status">{said}</Caption1>
    </section>
  );
}

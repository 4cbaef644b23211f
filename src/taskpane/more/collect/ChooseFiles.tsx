import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import type { IncomingFile } from '../../../app/collect/file-reader';
import { useHidden } from '../../parts/use-hidden';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
});

/** What spreadsheets are called; the reader goes by what they hold. */
const ACCEPTED = '.xlsx,.xls,.ods,.xlsm,.xlsb';

/** Where files are chosen, or dropped. `again`: files were chosen already, so that less is to be said. */
export function ChooseFiles({ again }: { readonly again: boolean }) {
  const styles = useStyles();
  const hidden = useHidden();
  const session = useSession();
  const { collect } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    if (!working && files) void session.judgeFiles([...files].map(incoming));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files);
    // So that the same files can be chosen once more, after they were mended.
    target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {!again && <Body1>{collect.drop}</Body1>}
      <Button icon={<DocumentAddRegular />} disabledFocusable={working} onClick={() => input.current?.click()}>
        {again ? collect.chooseOthers : collect.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label={collect.choose}
        className={hidden}
        onChange={choose}
      />
    </div>
  );
}

const incoming = (file: File): IncomingFile => ({
  name: file.name,
  modified: new Date(file.lastModified).toISOString(),
  bytes: () => file.arrayBuffer(),
});

import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState, type DragEvent } from 'react';
import { incomingFile, SPREADSHEETS } from '../../parts/chosen-file';
import { FilePicker } from '../../parts/FilePicker';
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

/** Where files are chosen, or dropped. `again`: files were chosen already, so that less is to be said. */
export function ChooseFiles({ again }: { readonly again: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { collect } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: Iterable<File>) => {
    if (!working) void session.collecting.judge([...files].map(incomingFile));
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
      <FilePicker
        icon={<DocumentAddRegular />}
        label={collect.choose}
        disabledFocusable={working}
        accept={SPREADSHEETS}
        multiple
        onFiles={take}
      >
        {again ? collect.chooseOthers : collect.choose}
      </FilePicker>
    </div>
  );
}

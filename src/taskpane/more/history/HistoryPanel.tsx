import { Body1 } from '@fluentui/react-components';
import { incomingFile, SPREADSHEETS } from '../../parts/chosen-file';
import { FilePicker } from '../../parts/FilePicker';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';

/** *Số liệu năm trước*: chooses the workbook that last year's figures are taken from. */
export function HistoryPanel() {
  const session = useSession();
  const { history } = useTexts().pane;
  const year = useSnapshot(({ programme }) => programme?.year ?? 0);
  const working = useSnapshot(({ work }) => work !== null);
  const take = ([file]: readonly File[]) => {
    if (file && !working) void session.histories.take(incomingFile(file));
  };
  return (
    <PanelBody>
      <Body1>{history.what(year - 1)}</Body1>
      <div>
        <FilePicker appearance="primary" disabledFocusable={working} accept={SPREADSHEETS} onFiles={take}>
          {history.choose}
        </FilePicker>
      </div>
    </PanelBody>
  );
}

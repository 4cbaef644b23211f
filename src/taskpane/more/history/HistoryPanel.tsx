import { Body1, Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { useHidden } from '../../parts/use-hidden';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';

/** *Số liệu năm trước*: chooses the workbook that last year's figures are taken from. */
export function HistoryPanel() {
  const session = useSession();
  const hidden = useHidden();
  const { history } = useTexts().pane;
  const year = useSnapshot(({ programme }) => programme?.year ?? 0);
  const working = useSnapshot(({ work }) => work !== null);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file && !working)
      void session.histories.take({
        name: file.name,
        modified: new Date(file.lastModified).toISOString(),
        bytes: () => file.arrayBuffer(),
      });
    // So that the same file can be chosen once more.
    target.value = '';
  };
  return (
    <PanelBody>
      <Body1>{history.what(year - 1)}</Body1>
      <div>
        <Button appearance="primary" disabledFocusable={working} onClick={() => input.current?.click()}>
          {history.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xls,.ods,.xlsm,.xlsb"
          tabIndex={-1}
          aria-label={history.choose}
          className={hidden}
          onChange={choose}
        />
      </div>
    </PanelBody>
  );
}

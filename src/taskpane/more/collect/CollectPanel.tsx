import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionFooter } from '../../footer/ActionFooter';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { Person } from '../Person';
import { ChooseFiles } from './ChooseFiles';
import { FileList } from './FileList';

/** *Nhận báo cáo*: choose files, see what each is and what is wrong with it, take in or leave out. */
export function CollectPanel() {
  const session = useSession();
  const { collect } = useTexts().pane;
  const incoming = useSnapshot((snapshot) => snapshot.incoming);
  const working = useSnapshot(({ work }) => work !== null);
  const person = useSnapshot((snapshot) => snapshot.person);
  // The board says by whom a report was received. Asked once, and the question stays while it is answered.
  const [asksName] = useState(person === '');
  const chosen = incoming?.chosen.size ?? 0;
  return (
    <>
      <PanelBody>
        <ChooseFiles again={incoming !== null} />
        {!incoming && <Body1>{collect.promise}</Body1>}
        {asksName && incoming && <Person />}
        {incoming && <FileList incoming={incoming} />}
      </PanelBody>
      {(incoming !== null || working) && (
        <ActionFooter
          words={collect.takeIn(chosen)}
          disabled={chosen === 0}
          onClick={() => void session.collecting.takeIn()}
        />
      )}
    </>
  );
}

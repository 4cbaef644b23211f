import { Body1 } from '@fluentui/react-components';
import { ActionFooter } from '../../footer/ActionFooter';
import { useDecisionTexts } from '../../parts/use-decision-texts';
import { useSession, useSnapshot } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { MistakeList } from './MistakeList';
import { OpenFile } from './OpenFile';
import { SaveFile } from './SaveFile';

/** *Thiết lập*: the programme on the workbook's own sheets, and in files. */
export function SetupPanel() {
  const session = useSession();
  const setup = useDecisionTexts();
  const livesHere = useSnapshot(({ own, mistakes }) => own || mistakes.length > 0);
  const programme = useSnapshot((snapshot) => snapshot.programme);
  const mistakes = useSnapshot((snapshot) => snapshot.mistakes);
  return (
    <>
      <PanelBody>
        {(livesHere || programme) && <Body1>{livesHere ? setup.here : setup.notHere}</Body1>}
        {mistakes.length > 0 && <MistakeList mistakes={mistakes} />}
        <OpenFile />
        {programme && <SaveFile programme={programme} />}
      </PanelBody>
      {livesHere && <ActionFooter words={setup.readAgain} onClick={() => void session.setup.readAgain(true)} />}
      {!livesHere && programme && (
        <ActionFooter words={setup.writeHere} onClick={() => void session.setup.writeHere()} />
      )}
    </>
  );
}

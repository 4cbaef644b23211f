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
      {/* One button, which keeps the focus while what it does becomes another thing. */}
      {(livesHere || programme) && (
        <ActionFooter
          words={livesHere ? setup.readAgain : setup.writeHere}
          onClick={() => void (livesHere ? session.setup.readAgain(true) : session.setup.writeHere())}
        />
      )}
    </>
  );
}

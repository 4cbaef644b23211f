import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useSession, useTexts } from '../session/use-session';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Opens *Nhận báo cáo* where another step is the pinned one. */
export function CollectButton() {
  const session = useSession();
  const { board } = useTexts().pane;
  return (
    <Button className={useStyles().button} icon={<DocumentAddRegular />} onClick={() => session.showMore('collect')}>
      {board.collect}
    </Button>
  );
}

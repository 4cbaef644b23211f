import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { Footer } from './footer/Footer';
import { NextStepFooter } from './footer/NextStepFooter';
import { NoticeBar } from './notices/NoticeBar';
import { Loading } from './parts/Loading';
import { useSession, useSnapshot, useTexts } from './session/use-session';
import { TabbedView } from './TabbedView';
import { TopBar } from './top/TopBar';

const StartView = lazy(() => import('./start/StartView').then(({ StartView: view }) => ({ default: view })));
const MorePanel = lazy(() => import('./more/MorePanel').then(({ MorePanel: panel }) => ({ default: panel })));

const useStyles = makeStyles({
  opening: { flexGrow: 1, display: 'flex', justifyContent: 'center' },
  failed: { flexGrow: 1, padding: tokens.spacingHorizontalM },
});

/** What the pane shows at the stage that the session is at. */
export function PaneStage() {
  const styles = useStyles();
  const texts = useTexts();
  const stage = useSnapshot((snapshot) => snapshot.stage);
  switch (stage) {
    case 'opening':
      return (
        <main className={styles.opening}>
          <Spinner label={texts.pane.start.opening} />
        </main>
      );
    case 'failed':
      return <FailedView />;
    case 'start':
    case 'ready':
      return <WorkingView />;
  }
}

/** Excel would not let the workbook be opened: what to do, and the way to try again. */
function FailedView() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  return (
    <>
      <main className={styles.failed}>
        <NoticeBar />
      </main>
      <Footer>
        <Button appearance="primary" size="large" onClick={() => void session.open()}>
          {texts.pane.steps.retry}
        </Button>
      </Footer>
    </>
  );
}

function WorkingView() {
  const stage = useSnapshot((snapshot) => snapshot.stage);
  const [moreIsOpen, setMoreIsOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const closeMore = () => {
    setMoreIsOpen(false);
    more.current?.focus();
  };
  const view = stage === 'ready' ? <TabbedView /> : <StartView />;
  return (
    <>
      <TopBar moreButton={more} moreIsOpen={moreIsOpen} onMore={() => setMoreIsOpen(!moreIsOpen)} />
      <Suspense fallback={<Loading />}>{moreIsOpen ? <MorePanel onClose={closeMore} /> : view}</Suspense>
      {stage === 'ready' && <NextStepFooter />}
    </>
  );
}

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { Footer } from './footer/Footer';
import { NextStepFooter } from './footer/NextStepFooter';
import { NoticeBar } from './notices/NoticeBar';
import { Loading } from './parts/Loading';
import { useSession, useSnapshot, useTexts } from './session/use-session';
import { TabbedView } from './TabbedView';
import { TopBar } from './top/TopBar';

const StartView = lazy(() => import('./start/StartView').then(({ StartView: view }) => ({ default: view })));
const FormView = lazy(() => import('./form/FormView').then(({ FormView: view }) => ({ default: view })));
const HereStrip = lazy(() => import('./trace/HereStrip').then(({ HereStrip: strip }) => ({ default: strip })));
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
    case 'form':
      return (
        <Suspense fallback={<Loading />}>
          <FormView />
        </Suspense>
      );
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
  const session = useSession();
  const more = useSnapshot((snapshot) => snapshot.more);
  const isOnFigure = useSnapshot(({ here }) => here !== null && here.kind !== 'none');
  const moreButton = useRef<HTMLButtonElement>(null);
  const closeMore = () => {
    session.showMore(null);
    moreButton.current?.focus();
  };
  const view = stage === 'ready' ? <TabbedView /> : <StartView />;
  return (
    <>
      <TopBar
        moreButton={moreButton}
        moreIsOpen={more !== null}
        onMore={() => session.showMore(more === null ? 'menu' : null)}
      />
      <Suspense fallback={<Loading />}>{more === null ? view : <MorePanel onClose={closeMore} />}</Suspense>
      {stage === 'ready' && more === null && isOnFigure && (
        <Suspense>
          <HereStrip />
        </Suspense>
      )}
      {stage === 'ready' && (more === null || more === 'menu') && <NextStepFooter />}
    </>
  );
}

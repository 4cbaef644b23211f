import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { ChangedBar } from './notices/ChangedBar';
import { DifferencesBar } from './notices/DifferencesBar';
import { FrozenBar } from './notices/FrozenBar';
import { NoticeBar } from './notices/NoticeBar';
import { Loading } from './parts/Loading';
import { NotChecked } from './parts/NotChecked';
import { ALL_FINDINGS, type ReviewView } from './review/review-view';
import type { Result, Tab } from './session/snapshot';
import { useSession, useSnapshot } from './session/use-session';
import { PANEL_ID, PaneTabs, tabId } from './top/PaneTabs';

const ReportsTab = lazy(() => import('./reports/ReportsTab').then(({ ReportsTab: tab }) => ({ default: tab })));
const ReviewTab = lazy(() => import('./review/ReviewTab').then(({ ReviewTab: tab }) => ({ default: tab })));
const TasksTab = lazy(() => import('./tasks/TasksTab').then(({ TasksTab: tab }) => ({ default: tab })));
const ResultsTab = lazy(() => import('./results/ResultsTab').then(({ ResultsTab: tab }) => ({ default: tab })));

const useStyles = makeStyles({
  notices: {
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
});

/** News, tabs and what the chosen tab holds. */
export function TabbedView() {
  const styles = useStyles();
  const tab = useSnapshot((snapshot) => snapshot.tab);
  const result = useSnapshot((snapshot) => snapshot.result);
  return (
    <main className={styles.main}>
      <PaneTabs />
      <div className={styles.notices}>
        <DifferencesBar />
        <NoticeBar />
        <FrozenBar />
        <ChangedBar />
      </div>
      <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(tab)} tabIndex={0} className={styles.panel}>
        <Suspense fallback={<Loading />}>{result ? <TabContent tab={tab} result={result} /> : <NotChecked />}</Suspense>
      </div>
    </main>
  );
}

function TabContent({ tab, result }: { readonly tab: Tab; readonly result: Result }) {
  const session = useSession();
  const [review, setReview] = useState<ReviewView>(ALL_FINDINGS);
  switch (tab) {
    case 'reports':
      return (
        <ReportsTab
          result={result}
          onShowFindings={(group) => {
            setReview({ filter: 'all', open: [group], focus: group });
            session.showTab('review');
          }}
        />
      );
    case 'review':
      return <ReviewTab summary={result.summary} view={review} onView={setReview} />;
    case 'results':
      return <ResultsTab summary={result.summary} />;
    case 'tasks':
      return result.tasks && <TasksTab result={result} plan={result.tasks} />;
  }
}

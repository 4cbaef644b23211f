import { Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent } from 'react';
import type { Texts } from '../../locales/texts';
import { countStatuses } from '../results/count-statuses';
import { countFindings } from '../../domain/finding/count-findings';
import type { Result, Tab as TabName } from '../session/snapshot';
import { dayOf, taskView } from '../tasks/task-view';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    minHeight: '48px',
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'center', whiteSpace: 'nowrap' },
  count: { color: tokens.colorNeutralForeground2 },
});

const TABS: readonly TabName[] = ['reports', 'review', 'results', 'tasks'];
export const tabId = (tab: TabName): string => `tab-${tab}`;
export const PANEL_ID = 'tab-panel';

/** The tabs, each with the number that matters most in it, so that the state is read without opening them. */
export function PaneTabs() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const tab = useSnapshot((snapshot) => snapshot.tab);
  const result = useSnapshot((snapshot) => snapshot.result);
  const hasTasks = useSnapshot(({ programme }) => (programme?.tasks.length ?? 0) > 0) || Boolean(result?.tasks);
  const counts = useCounts(result, texts);
  const shown = hasTasks ? TABS : TABS.filter((name) => name !== 'tasks');
  const { tabs } = texts.pane;
  return (
    <TabList
      className={styles.tabs}
      aria-label={tabs.list}
      selectedValue={tab}
      onTabSelect={(_, { value }) => session.showTab(value as TabName)}
      // The library's own arrow keys put stops that cannot be seen before and behind the list; ours do without.
      data-tabster={undefined}
      onKeyDown={moveAlong}
    >
      {shown.map((name) => (
        <Tab
          key={name}
          id={tabId(name)}
          value={name}
          aria-controls={PANEL_ID}
          tabIndex={name === tab ? 0 : -1}
          className={styles.tab}
        >
          <span className={styles.words}>
            {tabs[name]}
            {counts && <Caption1 className={styles.count}>{counts[name]}</Caption1>}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}

/** Arrow keys lead along the tabs and around their ends; Enter or Space then opens one. */
function moveAlong({ key, target }: KeyboardEvent): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(target instanceof HTMLElement)) return;
  const tabs = TABS.map((name) => document.getElementById(tabId(name))).filter((tab) => tab !== null);
  const at = tabs.findIndex((tab) => tab === target);
  if (at >= 0) tabs[(at + step + tabs.length) % tabs.length]?.focus();
}

type Counts = Readonly<Record<TabName, string>>;

/** What stands under each tab's name; null before anything has been checked. */
function useCounts(result: Result | null, texts: Texts): Counts | null {
  const session = useSession();
  const programme = useSnapshot((snapshot) => snapshot.programme);
  const period = useSnapshot((snapshot) => snapshot.period);
  const asOf = useSnapshot((snapshot) => snapshot.asOf);
  return useMemo(() => {
    if (!result || !programme || !period) return null;
    const { tabs } = texts.pane;
    const { summary, tasks: plan } = result;
    const { units } = summary.examination;
    const reported = units.filter(({ status }) => status !== 'missing').length;
    return {
      reports: tabs.reportsCount(reported, units.length),
      review: tabs.reviewCount(countFindings(summary.findings)),
      results: tabs.resultsCount(countStatuses(summary)),
      tasks: plan ? tabs.tasksCount(taskView(plan, programme, dayOf(asOf, plan, period, session.today())).counts) : '',
    };
  }, [result, programme, period, asOf, texts, session]);
}

import { Accordion, Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Summary } from '../../domain/summary/summary';
import { Paged } from '../parts/Paged';
import { countFindings } from '../../domain/finding/count-findings';
import { useTexts } from '../session/use-session';
import { FindingGroupItem } from './FindingGroupItem';
import { groupFindings, type FindingGroup } from './group-findings';
import type { ReviewView } from './review-view';
import { SeverityFilter } from './SeverityFilter';
import { UndoFix } from './UndoFix';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReviewTabProps {
  readonly summary: Summary;
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
}

/** *Rà soát*: everything that a reader should know before trusting a figure. */
export function ReviewTab({ summary, view, onView }: ReviewTabProps) {
  const styles = useStyles();
  const { review } = useTexts().pane;
  const counts = useMemo(() => countFindings(summary.findings), [summary]);
  const groups = useMemo(() => groupFindings(summary, view.filter), [summary, view.filter]);
  if (summary.findings.length === 0)
    return (
      <div className={styles.tab}>
        <UndoFix />
        <Body1>{review.none}</Body1>
      </div>
    );
  const [first] = groups;
  const open = view.open ?? (first ? [first.key] : []);
  return (
    <div className={styles.tab}>
      <UndoFix />
      <SeverityFilter
        counts={counts}
        filter={view.filter}
        onFilter={(filter) => onView({ ...view, filter, open: null })}
      />
      {groups.length === 0 && <Body1>{review.noneOfKind}</Body1>}
      <Accordion
        multiple
        collapsible
        openItems={open}
        onToggle={(_, { openItems }) => onView({ ...view, open: openItems as string[], focus: null })}
      >
        <Paged key={view.filter} items={leading(groups, view.focus)} keyOf={groupKey} label={review.list}>
          {(group) => <FindingGroupItem group={group} hasFocus={group.key === view.focus} />}
        </Paged>
      </Accordion>
    </div>
  );
}

const groupKey = ({ key }: FindingGroup): string => key;

/** The group that a person was led to stands first, so that it is not on a later page. */
function leading(groups: readonly FindingGroup[], focus: string | null): readonly FindingGroup[] {
  const wanted = groups.find(({ key }) => key === focus);
  return wanted ? [wanted, ...groups.filter((group) => group !== wanted)] : groups;
}

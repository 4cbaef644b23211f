import { Accordion, Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { unmovedIndicators, type Unmoved } from '../../domain/task/task-links';
import type { PlanReading } from '../../domain/task/plan-reading';
import type { TaskStanding } from '../../domain/task/task-standing';
import { FoldedSection } from '../parts/FoldedSection';
import { Paged } from '../parts/Paged';
import type { StatusLike } from '../parts/StatusIcon';
import type { Result } from '../session/snapshot';
import { useTexts } from '../session/use-session';
import { AsOfField } from './AsOfField';
import { ALL_LEADS, isOfLead, LeadFilter } from './LeadFilter';
import { TaskFindingItem } from './TaskFindingItem';
import { TaskItem } from './TaskItem';
import { taskSections, UNFOLDED, type SectionName } from './task-sections';
import { useTaskView } from './use-task-view';
import { WriteTasks } from './WriteTasks';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const ICONS: Readonly<Record<SectionName | 'review' | 'unmoved', StatusLike>> = {
  late: 'unmet',
  month: 'behind',
  soon: 'not-due',
  review: 'warning',
  unmoved: 'no-data',
  open: 'not-due',
  settled: 'met',
};

interface TasksTabProps {
  readonly result: Result;
  readonly plan: PlanReading;
}

/** *Nhiệm vụ*: what is late, what is due this month, of which department; and the way to each row. */
export function TasksTab({ result: { summary }, plan }: TasksTabProps) {
  const styles = useStyles();
  const texts = useTexts();
  const view = useTaskView(plan);
  const [lead, setLead] = useState(ALL_LEADS);
  const [open, setOpen] = useState<readonly string[]>(UNFOLDED);
  const shown = view.tasks.filter((task) => isOfLead(task, lead));
  const sections = taskSections(shown, view.asOf);
  const unmoved = useMemo(() => byTask(unmovedIndicators(view.tasks, summary)), [view, summary]);
  const { tasks } = texts.pane;
  const written = plan.records.some(
    ({ state, doneOn, stateUnclear }) => stateUnclear || state !== null || doneOn !== null,
  );
  const partsOf = (task: TaskStanding) =>
    view.all.filter(({ record }) => record.partOf !== null && record.partOf === task.record.code);
  return (
    <div className={styles.tab}>
      <AsOfField asOf={view.asOf} />
      <Body1Strong>{tasks.opening(view.tasks.length, view.counts)}</Body1Strong>
      {!written && <Body1>{tasks.nothingWritten}</Body1>}
      <WriteTasks asOf={view.asOf} stands={plan.table !== null} />
      <LeadFilter tasks={view.tasks} lead={lead} onLead={setLead} />
      {shown.length === 0 && <Body1>{tasks.none}</Body1>}
      <Accordion multiple collapsible openItems={[...open]} onToggle={(_, data) => setOpen(data.openItems as string[])}>
        {sections.map(({ name, tasks: own }) => (
          <Section key={name} name={name} count={own.length}>
            <Paged items={own} keyOf={taskKey} label={tasks.section[name]} size={30}>
              {(task) => <TaskItem task={task} parts={partsOf(task)} />}
            </Paged>
          </Section>
        ))}
        {unmoved.length > 0 && (
          <Section name="unmoved" count={unmoved.length}>
            <Paged items={unmoved} keyOf={([task]) => taskKey(task)} label={tasks.section.unmoved} size={30}>
              {([task, names]) => <TaskItem task={task} remark={tasks.unmoved(names)} />}
            </Paged>
          </Section>
        )}
        {plan.findings.length > 0 && (
          <Section name="review" count={plan.findings.length}>
            <Paged items={plan.findings} keyOf={findingKey} label={tasks.section.review} size={30}>
              {(finding) => <TaskFindingItem finding={finding} />}
            </Paged>
          </Section>
        )}
      </Accordion>
    </div>
  );
}

interface SectionProps {
  readonly name: keyof typeof ICONS;
  readonly count: number;
  readonly children: ReactNode;
}

function Section({ name, count, children }: SectionProps) {
  const { tasks } = useTexts().pane;
  return (
    <FoldedSection name={name} icon={ICONS[name]} title={tasks.section[name]} count={count}>
      {children}
    </FoldedSection>
  );
}

const taskKey = ({ record: { code, at, text } }: TaskStanding): string => `${code ?? text} ${at?.row ?? ''}`;
const findingKey = ({ rule, cell, task, expected }: PlanReading['findings'][number]): string =>
  [rule, cell.row, cell.column, task, expected].join(' ');

/** Each task once, with the indicators that show nothing yet. */
function byTask(unmoved: readonly Unmoved[]): readonly (readonly [task: TaskStanding, indicators: string])[] {
  const names = new Map<TaskStanding, string[]>();
  for (const { task, indicator } of unmoved)
    names.set(task, [...(names.get(task) ?? []), `${indicator.indicator.code} ${indicator.indicator.name}`]);
  return [...names].map(([task, indicators]) => [task, indicators.join('; ')] as const);
}

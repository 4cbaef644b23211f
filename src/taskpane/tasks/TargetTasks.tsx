import { Caption1, Caption1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReading } from '../../domain/task/plan-reading';
import { tasksServing } from '../../domain/task/task-links';
import { StatusIcon } from '../parts/StatusIcon';
import { useSession, useTexts } from '../session/use-session';
import { iconOf, standingWords, taskName } from './task-words';
import { useTaskView } from './use-task-view';

const useStyles = makeStyles({
  tasks: { paddingTop: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  task: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
  },
});

interface TargetTasksProps {
  readonly indicator: string;
  readonly plan: PlanReading;
}

/** The tasks of the plan that serve an indicator whose target is not met: where to begin. */
export function TargetTasks({ indicator, plan }: TargetTasksProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const serving = tasksServing(indicator, useTaskView(plan).all);
  if (serving.length === 0) return null;
  return (
    <div className={styles.tasks}>
      <Caption1Strong>{texts.pane.tasks.serving}</Caption1Strong>
      <ul className={styles.list}>
        {serving.map((task) => {
          const { at, code, text } = task.record;
          const words = `${taskName(task)} – ${standingWords(task, texts)}`;
          return (
            <li key={code ?? text} className={styles.task}>
              <StatusIcon of={iconOf(task)} />
              {at ? (
                <Link
                  as="button"
                  className={styles.words}
                  onClick={() => void session.navigation.goTo(at.sheet, { row: at.row, column: 0 })}
                >
                  {words}
                </Link>
              ) : (
                <Caption1>{words}</Caption1>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

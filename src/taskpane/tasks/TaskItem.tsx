import { Body1, Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TaskStanding } from '../../domain/task/task-standing';
import { StatusIcon } from '../parts/StatusIcon';
import { useStatusLine } from '../parts/use-status-line';
import { useSession, useTexts } from '../session/use-session';
import { iconOf, standingWords, taskName, taskRemarks } from './task-words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  row: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TaskItemProps {
  readonly task: TaskStanding;
  readonly parts?: readonly TaskStanding[];
  /** Said besides, in place of who and where. */
  readonly remark?: string;
}

/** One task: what, how it stands, by when and who, its parts, and the way to its row. */
export function TaskItem({ task, parts = [], remark }: TaskItemProps) {
  const styles = useStyles();
  const statusLine = useStatusLine();
  const session = useSession();
  const texts = useTexts();
  const { tasks } = texts.pane;
  const { at, code } = task.record;
  const row = (at?.row ?? 0) + 1;
  return (
    <article className={styles.item}>
      <Body1Strong title={task.record.text}>{taskName(task)}</Body1Strong>
      <Body1 className={statusLine}>
        <StatusIcon of={iconOf(task)} />
        {standingWords(task, texts)}
      </Body1>
      <Caption1>{remark ?? taskRemarks(task, texts)}</Caption1>
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.record.code}>
              <Caption1>{`${taskName(part)} – ${standingWords(part, texts)}`}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {at && (
        <Link
          as="button"
          className={styles.row}
          aria-label={tasks.goToRowOf(code ?? task.record.text, row)}
          onClick={() => void session.navigation.goTo(at.sheet, { row: at.row, column: 0 })}
        >
          {tasks.goToRow(row)}
        </Link>
      )}
    </article>
  );
}

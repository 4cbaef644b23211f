import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { NOWHERE } from '../../domain/finding/finding';
import type { TaskFinding } from '../../domain/task/task-finding';
import { StatusIcon } from '../parts/StatusIcon';
import { useSession, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  kind: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
});

/** Something on the sheet of tasks that a clerk should look at: one sentence, and the way to the cell. */
export function TaskFindingItem({ finding }: { readonly finding: TaskFinding }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { severity, task, sheet, cell } = finding;
  const { review } = texts.pane;
  const where = texts.place({ ...NOWHERE, sheet, cell });
  return (
    <article className={styles.item}>
      <Caption1 className={styles.kind}>
        <StatusIcon of={severity} />
        <span>{task === null ? review.severity[severity] : `${review.severity[severity]} · ${task}`}</span>
      </Caption1>
      <Body1>{texts.taskFinding(finding)}</Body1>
      {where !== null && (
        <Link as="button" className={styles.place} onClick={() => void session.goTo(sheet, cell)}>
          {review.goTo(where)}
        </Link>
      )}
    </article>
  );
}

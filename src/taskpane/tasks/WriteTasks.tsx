import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../domain/period/iso-date';
import { month } from '../../domain/period/period';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface WriteTasksProps {
  readonly asOf: IsoDate;
  /** The sheet is there already. */
  readonly stands: boolean;
}

/** Makes or updates the sheet that tasks are kept on, and writes the digest of the day's month. */
export function WriteTasks({ asOf, stands }: WriteTasksProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const working = useSnapshot(({ work }) => work !== null);
  const { tasks } = texts.pane;
  const [year, ordinal] = asOf.split('-').map(Number) as [number, number];
  const period = month(year, ordinal);
  return (
    <div className={styles.actions}>
      <Button disabledFocusable={working} onClick={() => void session.tasks.writePlan(asOf)}>
        {stands ? tasks.updatePlan : tasks.writePlan}
      </Button>
      {stands && <Caption1>{tasks.updateHint}</Caption1>}
      <Button disabledFocusable={working} onClick={() => void session.tasks.writeDigest(period)}>
        {tasks.writeDigest(texts.period(period))}
      </Button>
    </div>
  );
}

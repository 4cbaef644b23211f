import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** The way on for who only wants to see how it works. */
export function SampleOffer() {
  const styles = useStyles();
  const session = useSession();
  const { start, steps } = useTexts().pane;
  const working = useSnapshot(({ work }) => work?.kind === 'sample');
  return (
    <div className={styles.offer}>
      <Button disabledFocusable={working} aria-describedby="sample-hint" onClick={() => void session.lookAtSample()}>
        {working ? steps.working.sample : start.sample}
      </Button>
      <Caption1 id="sample-hint">{start.sampleHint}</Caption1>
    </div>
  );
}

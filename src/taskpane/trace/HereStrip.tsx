import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { traceOf } from '../../app/trace/trace';
import type { TracedFigure } from '../../app/trace/traced-figure';
import type { Result } from '../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { figureOfTrace, isSame } from './trace-words';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, overflowWrap: 'anywhere' },
  follow: { flexShrink: 0 },
});

/** The selected cell's figure in a line, and the way to what it is made of. Nothing where the cell holds none. */
export function HereStrip() {
  const { here, result, trail, more } = useSnapshot((snapshot) => snapshot);
  if (!result || !here || here.kind === 'none') return null;
  // In view already.
  if (more === 'trace' && isSame(here, trail.at(-1))) return null;
  return <Strip figure={here} result={result} />;
}

function Strip({ figure, result }: { readonly figure: TracedFigure; readonly result: Result }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const words = useTraceTexts();
  const trace = useMemo(() => traceOf(figure, result), [figure, result]);
  const whose = trace.kind === 'unit' ? trace.of.unit.name : words.unitsIn(trace.reported, trace.expected);
  return (
    <section className={styles.strip} aria-label={words.strip}>
      <Caption1 className={styles.words}>
        {words.here(figure.indicator.code, whose, figureOfTrace(trace, texts, words))}
      </Caption1>
      <Button className={styles.follow} size="small" onClick={() => session.following.start(figure)}>
        {texts.pane.more.trace}
      </Button>
    </section>
  );
}

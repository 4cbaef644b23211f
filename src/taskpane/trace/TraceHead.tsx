import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Trace } from '../../app/trace/trace';
import type { TracedFigure } from '../../app/trace/traced-figure';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { aboutWords, figureOfTrace } from './trace-words';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

/** What is followed: the indicator, whose figure, of when, and what it comes to. */
export function TraceHead({ trace }: { readonly trace: Trace }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const words = useTraceTexts();
  const before = useSnapshot(({ trail }) => trail.at(-2));
  const { indicator } = trace.of;
  const whose = trace.kind === 'unit' ? trace.of.unit.name : words.unitsIn(trace.reported, trace.expected);
  return (
    <div className={styles.head}>
      {before && (
        <Link as="button" onClick={() => session.following.back()}>
          {words.back(shortWords(before))}
        </Link>
      )}
      <Subtitle2 as="h3" className={styles.title}>{`${indicator.code} ${indicator.name}`}</Subtitle2>
      <Caption1>{`${whose} · ${aboutWords(trace.of, texts, words)}`}</Caption1>
      <Body1>{figureOfTrace(trace, texts, words)}</Body1>
    </div>
  );
}

const shortWords = (figure: TracedFigure): string =>
  figure.kind === 'unit' ? `${figure.indicator.code} · ${figure.unit.name}` : figure.indicator.code;

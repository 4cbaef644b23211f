import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { TracedFigure } from '../../app/trace/traced-figure';
import { useSession } from '../session/use-session';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});

/** Upward: the cells of the detail and summary sheets that a figure goes to, and the indicator's other units. */
export function GoesTo({ figure }: { readonly figure: TracedFigure }) {
  const styles = useStyles();
  const session = useSession();
  const words = useTraceTexts();
  // Sheets of another period are another period's.
  const roles = figure.from === 'period' ? (['detail', 'summary'] as const) : [];
  const isReported = 'reportedBy' in figure.indicator;
  if (figure.kind === 'whole' && roles.length === 0) return null;
  return (
    <section className={styles.ways}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.goesTo}
      </Subtitle2>
      {figure.kind === 'unit' && (
        <Link as="button" onClick={() => session.following.follow({ ...wholeOf(figure), kind: 'whole' })}>
          {words.toAll(figure.indicator.code)}
        </Link>
      )}
      {roles
        .filter((role) => role === 'summary' || isReported)
        .map((role) => (
          <Link key={role} as="button" onClick={() => void session.following.goUp(figure, role)}>
            {words.toOutput[role]}
          </Link>
        ))}
    </section>
  );
}

const wholeOf = ({ indicator, part, period, from }: TracedFigure) => ({ indicator, part, period, from });

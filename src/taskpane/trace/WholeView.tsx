import { Body1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { WholeTrace } from '../../app/trace/trace';
import { Paged } from '../parts/Paged';
import { useSession } from '../session/use-session';
import { GoesTo } from './GoesTo';
import { TracedUnitItem } from './TracedUnitItem';
import { TraceHead } from './TraceHead';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** A figure of all units: how it is worked out, and what of. */
export function WholeView({ trace }: { readonly trace: WholeTrace }) {
  const styles = useStyles();
  const session = useSession();
  const words = useTraceTexts();
  const { of, made, units, operands } = trace;
  return (
    <div className={styles.view}>
      <TraceHead trace={trace} />
      <Body1>{words.made(made)}</Body1>
      {operands.length > 0 && (
        <section aria-label={words.operands}>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.operands}
          </Subtitle2>
          <ul className={styles.list}>
            {operands.map((indicator) => (
              <li key={indicator.code}>
                <Link as="button" inline onClick={() => session.following.follow({ ...of, indicator, part: null })}>
                  {words.followIndicator(indicator.code, indicator.name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <GoesTo figure={of} />
      {units.length > 0 && (
        <section>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.units}
          </Subtitle2>
          <Paged items={units} keyOf={({ unit }) => unit.code} label={words.units}>
            {(unit) => <TracedUnitItem of={of} unit={unit} />}
          </Paged>
        </section>
      )}
    </div>
  );
}

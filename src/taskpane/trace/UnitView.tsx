import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { UnitTrace } from '../../app/trace/trace';
import type { LogEntry } from '../../app/log/log-entry';
import { kindOf } from '../../domain/finding/count-findings';
import { FindingArticle } from '../parts/FindingArticle';
import { Paged } from '../parts/Paged';
import { useTexts } from '../session/use-session';
import type { TraceTexts } from '../../locales/trace-texts';
import { GoesTo } from './GoesTo';
import { SourceLine } from './SourceLine';
import { TraceHead } from './TraceHead';
import { momentWords } from './trace-words';
import { UnitParts } from './UnitParts';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  source: { display: 'flex', flexDirection: 'column' },
  heading: { margin: 0 },
});

/** One unit's figure: its cells, its file, what was found about it, how it was changed, where it goes. */
export function UnitView({ trace }: { readonly trace: UnitTrace }) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useTraceTexts();
  const { unit, corrections } = trace;
  return (
    <div className={styles.view}>
      <TraceHead trace={trace} />
      <div className={styles.source}>
        <UnitParts unit={unit} indicator={trace.of.indicator} />
        <SourceLine unit={unit} />
      </div>
      <GoesTo figure={trace.of} />
      {unit.findings.length > 0 && (
        <section>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.findingsOn}
          </Subtitle2>
          {unit.findings.map((finding, i) => (
            <FindingArticle
              key={`${finding.rule} ${i}`}
              kind={kindOf(finding)}
              subject={null}
              sentence={texts.finding(finding)}
              place={finding.place}
            />
          ))}
        </section>
      )}
      {corrections.length > 0 && (
        <section>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.corrections}
          </Subtitle2>
          <Paged items={corrections} keyOf={(entry) => JSON.stringify(entry)} label={words.corrections}>
            {(entry) => <Caption1>{changeWords(entry, words)}</Caption1>}
          </Paged>
        </section>
      )}
    </div>
  );
}

function changeWords({ action, at, by, from, to, reason }: LogEntry, words: TraceTexts): string {
  const when = momentWords(at);
  return action === 'accepted' ? words.accepted(when, by, reason) : words.changed(when, by, from, to);
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactNode } from 'react';
import { explanationsOf } from '../../app/sheets/explanations';
import type { Summary } from '../../domain/summary/summary';
import { verdictSentence } from '../../locales/vi/verdict-sentences';
import { CopyButton } from '../parts/CopyButton';
import { useTexts } from '../session/use-session';
import type { ResultRow } from './result-sections';

const useStyles = makeStyles({
  // Its words begin where those above it do.
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface CopyExplanationProps {
  readonly row: ResultRow;
  readonly summary: Summary;
}

/** The sentence on a target that is unmet or behind, to be pasted into the report, which is Vietnamese; else nothing. */
export function CopyExplanation({ row, summary }: CopyExplanationProps) {
  const styles = useStyles();
  const { results } = useTexts().pane;
  const { index } = summary.examination;
  const sentence = row.verdict && verdictSentence(row.summary, row.verdict, index.programme.year);
  if (sentence === null) return null;
  return (
    <CopyButton
      className={styles.flush}
      size="small"
      appearance="transparent"
      icon={<CopyRegular />}
      label={results.copyOne}
      name={results.copyOneOf(row.summary.indicator.code)}
      text={() => sentence}
    />
  );
}

interface CopyExplanationsProps {
  readonly summary: Summary;
  /** Other buttons, in the same line. */
  readonly beside: ReactNode;
}

/** All such sentences at once, as *Xuất số liệu* has them; where there are none, only what stands beside. */
export function CopyExplanations({ summary, beside }: CopyExplanationsProps) {
  const { results } = useTexts().pane;
  const sentences = explanationsOf(summary);
  if (sentences.length === 0) return beside;
  return (
    <CopyButton
      beside={beside}
      icon={<CopyRegular />}
      label={results.copyAll(sentences.length)}
      text={() => sentences.join('\n')}
    />
  );
}

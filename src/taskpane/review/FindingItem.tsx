import { Caption1 } from '@fluentui/react-components';
import { useRef } from 'react';
import { canAccept } from '../../app/accept/accept-finding';
import type { Acceptance, Finding } from '../../domain/finding/finding';
import { formatDate } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import { FindingArticle } from '../parts/FindingArticle';
import { kindOf } from '../../domain/finding/count-findings';
import type { Snapshot } from '../session/snapshot';
import { useSnapshot, useTexts } from '../session/use-session';
import { Answer } from './Answer';
import { Fix } from './Fix';
import { fixableByRule } from './fixable';

/** One finding: what it is about, one sentence, where it is, and what can be done here. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const texts = useTexts();
  const item = useRef<HTMLElement>(null);
  const indicator = useSnapshot((snapshot) => indicatorWords(finding, snapshot));
  const alike = useSnapshot(({ result }) => (result && fixableByRule(result).get(finding.rule)) ?? NONE);
  const about = { kind: kindOf(finding), subject: indicator, sentence: texts.finding(finding), place: finding.place };
  return (
    <FindingArticle articleRef={item} {...about}>
      {finding.acceptance && <Caption1>{acceptedWords(finding.acceptance, texts)}</Caption1>}
      {alike.includes(finding) ? (
        <Fix finding={finding} alike={alike} returnTo={item} />
      ) : (
        finding.acceptance === null && canAccept(finding) && <Answer finding={finding} returnTo={item} />
      )}
    </FindingArticle>
  );
}

const NONE: readonly Finding[] = [];

/** `12.3 Cuộc giám sát`; null where a finding is about no single indicator. */
function indicatorWords({ place: { indicator } }: Finding, { result }: Snapshot): string | null {
  if (indicator === null) return null;
  return `${indicator} ${result?.summary.examination.index.indicator(indicator)?.name ?? ''}`.trim();
}

const acceptedWords = ({ reason, by, at }: Acceptance, { pane: { review } }: Texts): string =>
  review.acceptedBecause(reason, by, formatDate(at));

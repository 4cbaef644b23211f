import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { canAccept } from '../../app/accept/accept-finding';
import type { Acceptance, Finding } from '../../domain/finding/finding';
import { formatDate } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import { StatusIcon } from '../parts/StatusIcon';
import { kindOf } from '../session/count-findings';
import type { Snapshot } from '../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { Answer } from './Answer';
import { Fix } from './Fix';
import { fixableByRule } from './fixable';

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

/** One finding: what it is about, one sentence, where it is, and what can be done here. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const item = useRef<HTMLElement>(null);
  const indicator = useSnapshot((snapshot) => indicatorWords(finding, snapshot));
  const alike = useSnapshot(({ result }) => (result && fixableByRule(result.summary).get(finding.rule)) ?? NONE);
  const { review } = texts.pane;
  const kind = kindOf(finding);
  const { sheet, cell } = finding.place;
  const where = texts.place(finding.place);
  return (
    <article ref={item} tabIndex={-1} className={styles.item}>
      <Caption1 className={styles.kind}>
        <StatusIcon of={kind} />
        <span>{indicator === null ? review.severity[kind] : `${review.severity[kind]} · ${indicator}`}</span>
      </Caption1>
      <Body1>{texts.finding(finding)}</Body1>
      {finding.acceptance && <Caption1>{acceptedWords(finding.acceptance, texts)}</Caption1>}
      {sheet && where !== null && (
        <Link as="button" className={styles.place} onClick={() => void session.goTo(sheet, cell)}>
          {review.goTo(where)}
        </Link>
      )}
      {alike.includes(finding) ? (
        <Fix finding={finding} alike={alike} returnTo={item} />
      ) : (
        finding.acceptance === null && canAccept(finding) && <Answer finding={finding} returnTo={item} />
      )}
    </article>
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

import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Place } from '../../domain/finding/finding';
import type { FindingKind } from '../../domain/finding/count-findings';
import { useTexts } from '../session/use-session';
import { PlaceLink } from './PlaceLink';
import { StatusIcon } from './StatusIcon';

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
});

interface FindingArticleProps {
  readonly kind: FindingKind;
  /** What it is about: an indicator, a task; null where it is about no single one. */
  readonly subject: string | null;
  readonly sentence: string;
  readonly place: Place;
  /** What has been said about it, and what can be done here. */
  readonly children?: ReactNode;
  readonly articleRef?: Ref<HTMLElement>;
}

/** How every finding reads: what it is about, one sentence, and the way to the cell. */
export function FindingArticle({ kind, subject, sentence, place, children, articleRef }: FindingArticleProps) {
  const styles = useStyles();
  const { review } = useTexts().pane;
  return (
    <article ref={articleRef} tabIndex={-1} className={styles.item}>
      <Caption1 className={styles.kind}>
        <StatusIcon of={kind} />
        <span>{subject === null ? review.kind[kind] : `${review.kind[kind]} · ${subject}`}</span>
      </Caption1>
      <Body1>{sentence}</Body1>
      <PlaceLink place={place} />
      {children}
    </article>
  );
}

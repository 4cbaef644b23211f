import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Completeness } from '../../app/board/board';
import { Paged } from '../parts/Paged';
import { useTexts } from '../session/use-session';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Which indicators lack figures, and whose; folded until asked for. */
export function IncompleteIndicators({ indicators }: { readonly indicators: readonly Completeness[] }) {
  const styles = useStyles();
  const { board } = useTexts().pane;
  const [isOpen, setIsOpen] = useState(false);
  const label = board.byIndicator(indicators.length);
  return (
    <section>
      <Link as="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </Link>
      {isOpen && (
        <Paged items={indicators} keyOf={({ code }) => code} label={label}>
          {({ code, name, reported, expected, lacking }) => (
            <div className={styles.item}>
              <Body1>{`${code} ${name}`}</Body1>
              <Caption1>{board.lacking(reported, expected, lacking.map((unit) => unit.name).join(', '))}</Caption1>
            </div>
          )}
        </Paged>
      )}
    </section>
  );
}

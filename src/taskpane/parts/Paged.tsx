import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../session/use-session';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

interface PagedProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  readonly label: string;
  /** How many items are shown at first, and added each time. */
  readonly size?: number;
}

/** What fills a pane: drawn at once, the rest of a part while the pane goes on answering. */
const AT_ONCE = 12;

/** A list that stays quick however long it is: a part at a time, with a button that says how much is left. */
export function Paged<T>({ items, keyOf, children, label, size = 50 }: PagedProps<T>) {
  const styles = useStyles();
  const texts = useTexts();
  const [shown, setShown] = useState(size);
  const drawn = useDeferredValue(shown, Math.min(AT_ONCE, size));
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    // The button moves away or vanishes: who pressed it goes on reading where the new part begins.
    (list.current?.children[firstNew.current] as HTMLElement | undefined)?.focus();
    firstNew.current = null;
  }, [drawn]);
  const left = items.length - shown;
  const showMore = () => {
    firstNew.current = shown;
    setShown(shown + size);
  };
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label}>
        {items.slice(0, drawn).map((item) => (
          <li key={keyOf(item)} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={showMore}>
          {texts.pane.paging.showMore(Math.min(size, left), left)}
        </Button>
      )}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Desk } from './desk';

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Where the grid stands; it draws itself. */
export function GridPlace({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(desk.grid.element);
    desk.grid.focus();
    return () => desk.grid.element.remove();
  }, [desk]);
  return <div ref={place} className={styles.place} data-region="grid" />;
}

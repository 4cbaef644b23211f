import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Bench } from './bench';
import { statisticsOf } from './statistics';
import { useBench } from './use-bench';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    flexShrink: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre',
    overflow: 'hidden',
  },
});

/** Which keys there are, and what the selected numbers come to. */
export function StatusBar({ bench }: { readonly bench: Bench }) {
  const styles = useStyles();
  const { texts, desk } = useBench(bench);
  const found = desk && statisticsOf(desk.grid.sheet, desk.grid.selection.area);
  const words = !found
    ? ''
    : found.numbers
      ? texts.sum(found.numbers.sum, found.numbers.average, found.count)
      : texts.count(found.count);
  return (
    <footer aria-label={texts.status} className={styles.bar}>
      <Caption1>{texts.hint}</Caption1>
      <Caption1>{words}</Caption1>
    </footer>
  );
}

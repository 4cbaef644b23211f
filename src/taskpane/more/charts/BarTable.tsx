import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { StatusIcon, toneOf } from '../../parts/StatusIcon';
import { TargetBar } from '../../results/TargetBar';
import type { Bar } from './bars';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  heading: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  name: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  standing: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  figure: {
    width: '34%',
    textAlign: 'end',
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

interface BarTableProps {
  readonly caption: string;
  /** How to read the bars. */
  readonly hint?: string;
  /** Headings of the names and of the figures. */
  readonly headings: readonly [string, string];
  readonly bars: readonly Bar[];
}

/**
 * Bars that are lines of a table: whoever cannot see them reads the same from their names and figures, row by row. What
 * gives a bar its colour is said beside it.
 */
export function BarTable({ caption, hint, headings: [names, figures], bars }: BarTableProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <table className={styles.table} aria-labelledby={id}>
      <caption className={styles.caption}>
        <span id={id}>{caption}</span>
        {hint !== undefined && <Caption1 block>{hint}</Caption1>}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {names}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.figure}`}>
            {figures}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, standing, shape, figure }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
              {shape && <TargetBar shape={shape} tone={standing ? toneOf(standing[0]) : 'grey'} />}
              {standing && (
                <Caption1 className={styles.standing}>
                  <StatusIcon of={standing[0]} />
                  {standing[1]}
                </Caption1>
              )}
            </th>
            <td className={styles.figure}>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

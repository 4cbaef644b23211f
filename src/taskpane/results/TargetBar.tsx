import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tone } from '../parts/StatusIcon';
import type { BarShape } from './bar-shape';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '8px',
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    // Where colours are forced, the bar is told from the page by its outline.
    outline: `${tokens.strokeWidthThin} solid transparent`,
  },
  fill: { height: '100%', borderRadius: tokens.borderRadiusMedium, forcedColorAdjust: 'none' },
  red: { backgroundColor: tokens.colorStatusDangerBackground3 },
  amber: { backgroundColor: tokens.colorStatusWarningBackground3 },
  green: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  grey: { backgroundColor: tokens.colorNeutralForeground4 },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
  },
});

interface TargetBarProps {
  readonly shape: BarShape;
  readonly tone: Tone;
}

/** How far a target is reached, with the target marked. For the eye only: the words beside it say the same. */
export function TargetBar({ shape, tone }: TargetBarProps) {
  const styles = useStyles();
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <div aria-hidden className={styles.bar}>
      <div className={mergeClasses(styles.fill, styles[tone])} style={{ width: percent(shape.fill) }} />
      {shape.mark !== null && <div className={styles.mark} style={{ left: percent(shape.mark) }} />}
    </div>
  );
}

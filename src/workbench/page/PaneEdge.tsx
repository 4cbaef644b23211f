import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

/** Excel makes no pane narrower or wider. */
export const PANE_WIDTHS = { least: 320, most: 450 } as const;
const STEP = 10;

const useStyles = makeStyles({
  edge: {
    width: '6px',
    flexShrink: 0,
    cursor: 'ew-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface PaneEdgeProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Dragged, or moved with the arrow keys, it makes the pane wider or narrower. */
export function PaneEdge({ label, width, onWidth }: PaneEdgeProps) {
  const styles = useStyles();
  const set = (wanted: number) => onWidth(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(wanted))));
  const takeKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
    if (key === 'Home') set(PANE_WIDTHS.least);
    if (key === 'End') set(PANE_WIDTHS.most);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    // The edge keeps the pointer while it passes over the pane's frame.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(width - event.movementX);
  };
  return (
    // A separator that can be moved is a control; the rule knows only those that cannot.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      className={styles.edge}
      onKeyDown={takeKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { cellsNamed } from '../grid/links';
import { formatAddress } from '../model';
import type { Bench } from './bench';
import type { Desk } from './desk';
import { useBench } from './use-bench';

const useStyles = makeStyles({
  bar: { display: 'flex', flexShrink: 0, gap: '4px', padding: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  box: {
    boxSizing: 'border-box',
    height: '26px',
    padding: '0 6px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  name: { width: '110px' },
  entry: { flexGrow: 1, minWidth: 0 },
});

interface FormulaBarProps {
  readonly bench: Bench;
  readonly desk: Desk;
}

/** Where the selection is, and what its cell holds; both can be typed into. */
export function FormulaBar({ bench, desk }: FormulaBarProps) {
  const styles = useStyles();
  const { texts } = useBench(bench);
  const { grid } = desk;
  const { active, area } = grid.selection;
  const merge = grid.sheet.mergeAt(active.row, active.column);
  const shown =
    merge && merge.rows === area.rows && merge.columns === area.columns ? { ...area, rows: 1, columns: 1 } : area;
  const goTo = (text: string) => {
    const target = cellsNamed(grid.sheet, text.trim());
    if (target) grid.goTo(target);
    else bench.refuse(texts.refusals.noPlace(text));
    grid.focus();
    return true;
  };
  const enter = (text: string) => {
    if (!grid.type(text)) return false;
    grid.focus();
    return true;
  };
  return (
    <div className={styles.bar} data-region="formula">
      <Box
        label={texts.nameBox}
        className={`${styles.box} ${styles.name}`}
        value={formatAddress(shown)}
        onEnter={goTo}
        onLeave={() => grid.focus()}
      />
      <Box
        label={texts.formulaBar}
        className={`${styles.box} ${styles.entry}`}
        value={grid.typing ?? grid.entry}
        onEnter={enter}
        onLeave={() => grid.focus()}
      />
    </div>
  );
}

interface BoxProps {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  /** False keeps what was typed. */
  readonly onEnter: (text: string) => boolean;
  readonly onLeave: () => void;
}

function Box({ label, className, value, onEnter, onLeave }: BoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const takeKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && typed === null)) {
      setTyped(null);
      onLeave();
    } else if (event.key === 'Enter' && typed !== null && onEnter(typed)) setTyped(null);
  };
  return (
    <input
      type="text"
      aria-label={label}
      className={className}
      spellCheck={false}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={takeKey}
      onBlur={() => setTyped(null)}
    />
  );
}

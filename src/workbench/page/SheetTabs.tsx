import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { activateSheet, addSheet, BookError, renameSheet, visibleColor, type Sheet } from '../model';
import type { Bench } from './bench';
import type { Desk } from './desk';
import { useBench } from './use-bench';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { display: 'flex', overflowX: 'auto', scrollbarWidth: 'thin' },
  tab: {
    flexShrink: 0,
    padding: '5px 12px',
    border: 'none',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorPaletteGreenBorderActive,
  },
});

interface SheetTabsProps {
  readonly bench: Bench;
  readonly desk: Desk;
}

/** The sheets of the workbook. A double click, or F2, gives one another name. */
export function SheetTabs({ bench, desk }: SheetTabsProps) {
  const styles = useStyles();
  const { texts } = useBench(bench);
  const { book } = desk;
  const shown = book.sheets.filter(({ visibility }) => visibility === 'visible');
  const perform = (name: string, work: () => void) => {
    try {
      book.changes.batch('user', work);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      bench.refuse(error.code === 'protected' ? texts.refusals.notAllowed : texts.refusals.sheetName(name));
    }
  };
  return (
    <div className={styles.bar} data-region="tabs">
      <div role="tablist" aria-label={texts.sheets} className={styles.tabs}>
        {shown.map((sheet, i) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            isShown={sheet === book.active}
            renameLabel={texts.renameSheet(sheet.name)}
            onShow={() => desk.grid.show(sheet)}
            onStep={(by) => {
              const next = shown[i + by];
              if (next) desk.grid.show(next);
            }}
            onRename={(name) => perform(name, () => renameSheet(sheet, name))}
          />
        ))}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        aria-label={texts.addSheet}
        onClick={() => perform('', () => activateSheet(addSheet(book)))}
      />
    </div>
  );
}

interface SheetTabProps {
  readonly sheet: Sheet;
  readonly isShown: boolean;
  readonly renameLabel: string;
  readonly onShow: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onRename: (name: string) => void;
}

function SheetTab({ sheet, isShown, renameLabel, onShow, onStep, onRename }: SheetTabProps) {
  const styles = useStyles();
  const [isRenaming, setIsRenaming] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isShown]);
  const takeKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      onStep(key === 'ArrowRight' ? 1 : -1);
      const next = key === 'ArrowRight' ? tab.current?.nextElementSibling : tab.current?.previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    }
    if (key === 'F2') setIsRenaming(true);
  };
  const rename = (name: string) => {
    setIsRenaming(false);
    if (name !== sheet.name) onRename(name);
  };
  const color = visibleColor(sheet.tabColor, sheet.book.theme);
  if (isRenaming) {
    return (
      <input
        aria-label={renameLabel}
        defaultValue={sheet.name}
        ref={(input) => input?.select()}
        onBlur={({ target }) => rename(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') rename(currentTarget.value);
          if (key === 'Escape') setIsRenaming(false);
        }}
      />
    );
  }
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      className={mergeClasses(styles.tab, isShown && styles.shown)}
      style={color && !isShown ? { borderBottomColor: color } : undefined}
      onClick={onShow}
      onDoubleClick={() => setIsRenaming(true)}
      onKeyDown={takeKey}
    >
      {sheet.name}
    </button>
  );
}

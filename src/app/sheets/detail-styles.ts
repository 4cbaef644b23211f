import { cellAddress } from '../../domain/report/address';
import type { Area } from '../../domain/report/grid';
import { figureKind } from '../../domain/report/used-cells';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { Highlight, StyledArea } from '../workbook/sheet-content';
import type { DetailColumn } from './detail-columns';
import type { DetailLayout } from './detail-layout';
import type { StyleName } from './styles';

/** Headings, units and totals. */
export function tableStyles(layout: DetailLayout, totals: number): readonly StyledArea[] {
  const { columns, firstColumn, firstUnitRow, headingRow, unitCount } = layout;
  const whole = { left: 0, columns: firstColumn + columns.length };
  return [
    { area: { ...whole, top: headingRow, rows: 2 }, style: 'tightHeading' },
    { area: { top: firstUnitRow, left: 0, rows: unitCount, columns: 1 }, style: 'centre' },
    { area: { top: firstUnitRow, left: 1, rows: unitCount, columns: firstColumn - 1 }, style: 'text' },
    ...columnStyles(layout),
    ...(totals === 0
      ? []
      : [{ area: { ...whole, top: firstUnitRow + unitCount, rows: totals }, style: 'total' as const }]),
  ];
}

function columnStyles({ columns, firstColumn, firstUnitRow, unitCount }: DetailLayout): readonly StyledArea[] {
  return columns.map((column, i) => ({
    area: { top: firstUnitRow, left: firstColumn + i, rows: unitCount, columns: 1 },
    style: columnStyle(column),
  }));
}

/** How a column's cells look where no mark is laid over them. */
export function columnStyle({ indicator, part }: DetailColumn): StyleName {
  if (part === 'date') return 'date';
  if (part === 'state') return 'centre';
  if (part === 'text') return 'text';
  const { as } = figureKind(indicator);
  return as === 'whole' || as === 'money' ? 'whole' : 'decimal';
}

/** Words where a figure is missing go grey; constants understood from text go blue. Both follow the cells by themselves. */
export function cellHighlights({ columns, firstColumn, firstUnitRow, unitCount }: DetailLayout): readonly Highlight[] {
  const { missing, excluded } = SHEET_WORDS.standing;
  const area = (left: number, width: number): Area => ({ top: firstUnitRow, left, rows: unitCount, columns: width });
  const first = (left: number) => cellAddress({ row: firstUnitRow, column: left });
  const words = [missing, excluded, SHEET_WORDS.notFilled].map((word) => `${first(firstColumn)}="${word}"`);
  return [
    { area: area(firstColumn, columns.length), formula: `=OR(${words.join(',')})`, style: 'word' },
    ...figureRuns(columns).map(({ start, length }): Highlight => ({
      area: area(firstColumn + start, length),
      formula: `=AND(ISNUMBER(${first(firstColumn + start)}),NOT(ISFORMULA(${first(firstColumn + start)})))`,
      style: 'constant',
    })),
  ];
}

/** Stretches of columns that hold figures: dates are numbers, too, but nobody understood them from text. */
function figureRuns(columns: readonly DetailColumn[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [i, { part }] of columns.entries()) {
    if (part === 'state' || part === 'date' || part === 'text') continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === i) last.length += 1;
    else runs.push({ start: i, length: 1 });
  }
  return runs;
}

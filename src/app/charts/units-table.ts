import type { Unit } from '../../domain/programme/unit';
import { WHOLE } from '../../domain/programme/target';
import { columnName, quotedSheet } from '../../domain/report/address';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { DetailLayout } from '../sheets/detail-layout';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { cellAt, givenOr, live, ofChosen, position, rounded, shownIn, words } from './cell-formulas';
import type { Choice } from './choices';
import { columnIn } from './choice-lists';
import { CHARTS_WIDTH, COLUMN, type ChartsLayout } from './charts-layout';
import { chosenCode, rowMark } from './row-marks';

/** What the table of units is made of. */
export interface UnitsTable {
  readonly layout: ChartsLayout;
  readonly detail: DetailLayout;
  readonly sheet: SheetContent;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
}

const { ways } = CHART_WORDS;

/** The line of one unit: its figure of the chosen indicator as the detail has it, and what it is to reach. */
export function unitLine(table: UnitsTable, unit: Unit, at: number): readonly CellContent[] {
  const line = table.layout.units.first + at;
  const raw = [rawCell(table, at, COLUMN.figureColumn), rawCell(table, at, COLUMN.otherColumn)] as const;
  const figure = figureCell(table, line, raw[0].value, raw[1].value);
  const shown = cellAt(line, COLUMN.figure);
  const cells = Array<CellContent>(CHARTS_WIDTH).fill(null);
  cells[COLUMN.number] = at + 1;
  // Who has no figure says why beside the name, also on the chart.
  cells[COLUMN.label] = live(
    `IF(OR(ISNUMBER(${shown}),${shown}=""),${words(unit.name)},${words(`${unit.name} (`)}&${shown}&")")`,
    typeof figure.value === 'number' || figure.value === '' ? unit.name : `${unit.name} (${figure.value})`,
  );
  cells[COLUMN.figure] = figure;
  cells[COLUMN.second] = planCell(table, unit, shown, figure.value);
  cells[COLUMN.raw] = raw[0];
  cells[COLUMN.rawOther] = raw[1];
  [cells[COLUMN.table], cells[COLUMN.ofIndicator], cells[COLUMN.ofWhom]] = rowMark(
    'units',
    chosenCode(table.layout, table.chosen),
    unit.code,
  );
  return cells;
}

type Live = Extract<CellContent, { formula: string }>;

/** A cell of the detail, in the chosen indicator's column. */
function rawCell({ layout, detail, sheet, chosen }: UnitsTable, at: number, list: number): Live {
  const { firstColumn, firstUnitRow, unitCount, columns, sheetName } = detail;
  const [first, last] = [columnName(firstColumn), columnName(firstColumn + columns.length - 1)];
  const area = `${quotedSheet(sheetName)}!$${first}$${firstUnitRow + 1}:$${last}$${firstUnitRow + unitCount}`;
  const column = ofChosen(layout, list);
  const cell = `INDEX(${area},${at + 1},${column})`;
  const part = list === COLUMN.figureColumn ? 'toDate' : (chosen?.other ?? null);
  const known = chosen && part !== null ? columnIn(detail, chosen.indicator.code, part) : 0;
  return {
    formula: `=IF(${position()}=0,"",IF(${column}=0,"",${givenOr(cell)}))`,
    value: known === 0 ? '' : shownIn(sheet.rows, firstUnitRow + at, firstColumn + known - 1),
  };
}

/** The unit's figure, shares in percent; a word where there is none. */
function figureCell({ layout, chosen }: UnitsTable, line: number, raw: Live['value'], other: Live['value']): Live {
  const [figure, second] = [cellAt(line, COLUMN.raw), cellAt(line, COLUMN.rawOther)];
  const way = ofChosen(layout, COLUMN.ofUnit);
  const none = words(SHEET_WORDS.notComputable);
  const quotient = `IF(N(${second})<=0,${none},ROUND(IF(${way}=${words(ways.share)},${figure},${figure}-${second})/${second}*100,2))`;
  const compared = `IF(NOT(ISNUMBER(${second})),${none},IF(${way}=${words(ways.difference)},${figure}-${second},${quotient}))`;
  const worked = `IF(${way}=${words(ways.sum)},${figure},${compared})`;
  return {
    formula: `=IF(${position()}=0,"",IF(${figure}="",${words(CHART_WORDS.notAsked)},IF(ISNUMBER(${figure}),${worked},${figure})))`,
    value: chosen === null ? '' : valueOf(chosen, raw, other),
  };
}

function valueOf({ ofUnit }: Choice, raw: Live['value'], other: Live['value']): string | number {
  if (raw === '') return CHART_WORDS.notAsked;
  if (typeof raw !== 'number' || ofUnit === 'sum') return raw;
  if (typeof other !== 'number') return SHEET_WORDS.notComputable;
  if (ofUnit === 'difference') return raw - other;
  if (other <= 0) return SHEET_WORDS.notComputable;
  return rounded(((ofUnit === 'share' ? raw : raw - other) / other) * 100, 2);
}

/** What the unit is to reach: its own where it was given one, else what all of its level are to reach. */
function planCell(
  { layout, choices, chosen }: UnitsTable,
  { code, level }: Unit,
  shown: string,
  figure: string | number,
): Live {
  const [plan, of] = [ofChosen(layout, COLUMN.unitPlan), ofChosen(layout, COLUMN.planLevel)];
  const common = `IF(OR(${of}=${words(WHOLE)},${of}=${words(level)}),${givenOr(plan)},"")`;
  const own = choices.reduceRight((otherwise, { unitPlan }, i) => {
    const value = unitPlan?.own.get(code);
    return value === undefined ? otherwise : `IF(${position()}=${i + 1},${value},${otherwise})`;
  }, common);
  const unitPlan = chosen?.unitPlan ?? null;
  const concerned = unitPlan && (unitPlan.level === WHOLE || unitPlan.level === level);
  const value = unitPlan?.own.get(code) ?? (concerned ? unitPlan.value : '');
  return {
    formula: `=IF(AND(${position()}>0,ISNUMBER(${shown})),${own},"")`,
    value: typeof figure === 'number' ? value : '',
  };
}

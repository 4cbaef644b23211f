import { indexRollUp, type Indicator } from '../../domain/programme/indicator';
import type { Summary } from '../../domain/summary/summary';
import { columnName, quotedSheet } from '../../domain/report/address';
import { detailColumns, type DetailColumn, type DetailPart } from './detail-columns';

/** Where everything stands on a detail sheet, so that other sheets can point at it. Rows and columns from 0. */
export interface DetailLayout {
  readonly sheetName: string;
  readonly columns: readonly DetailColumn[];
  /** Facts that weight a mean; each has a column before the figures. */
  readonly facts: readonly string[];
  readonly headingRow: number;
  readonly firstUnitRow: number;
  readonly unitCount: number;
  readonly firstColumn: number;
  /** `'Chi tiết Quý I-2023'!$F$8:$F$17`; null where the indicator has no such column. */
  range(indicator: string, part: DetailPart): string | null;
  /** The range of running numbers, which tell units apart in a checksum. */
  readonly numbers: string;
  /** Each unit's running number, by its code. */
  readonly unitNumbers: ReadonlyMap<string, number>;
  factRange(fact: string): string;
}

/** Running number, name, code. */
const UNIT_COLUMNS = 3;
/** Above it stand lines that say what the sheet is. */
export const HEADING_ROW = 4;

export function layOutDetail(summary: Summary, sheetName: string): DetailLayout {
  const columns = detailColumns(summary);
  const facts = [...new Set(summary.examination.index.programme.indicators.flatMap(weightOf))];
  const unitCount = summary.examination.units.length;
  // Indicators in one heading row, their parts in the next.
  const firstUnitRow = HEADING_ROW + 2;
  const firstColumn = UNIT_COLUMNS + facts.length;
  const position = new Map(columns.map(({ indicator, part }, i) => [`${indicator.code} ${part}`, firstColumn + i]));
  const rangeOf = (column: number): string => {
    const name = columnName(column);
    return `${quotedSheet(sheetName)}!$${name}$${firstUnitRow + 1}:$${name}$${firstUnitRow + unitCount}`;
  };
  return {
    sheetName,
    columns,
    facts,
    headingRow: HEADING_ROW,
    firstUnitRow,
    unitCount,
    firstColumn,
    range(indicator, part) {
      const column = position.get(`${indicator} ${part}`);
      return column === undefined ? null : rangeOf(column);
    },
    numbers: rangeOf(0),
    unitNumbers: new Map(summary.examination.units.map(({ unit }, i) => [unit.code, i + 1])),
    factRange: (fact) => rangeOf(UNIT_COLUMNS + facts.indexOf(fact)),
  };
}

function weightOf(indicator: Indicator): readonly string[] {
  const rollUp = indexRollUp(indicator);
  return rollUp?.by === 'weighted-mean' ? [rollUp.fact] : [];
}

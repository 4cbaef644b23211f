import type { Examination, UnitReport } from '../../domain/examination/examination';
import type { Summary } from '../../domain/summary/summary';
import { cellAddress } from '../../domain/report/address';
import type { Area } from '../../domain/report/grid';
import { STATES } from '../../domain/report/form-words';
import { FIGURE_PARTS, type Observation } from '../../domain/report/observation';
import { unitWord } from '../../locales/vi/figure-words';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { composeTable } from './table-sheet';

type Row = readonly CellContent[];

/** The workbook's memory: one line per unit, indicator, period and part. */
export function composeFigures(rows: readonly Row[], name: string, standing: Area | null): SheetContent {
  return composeTable({
    role: 'figures',
    key: '',
    name,
    tableName: SHEET_WORDS.figuresTable,
    columns: SHEET_WORDS.figuresColumns,
    columnStyles: ['code', 'code', 'text', 'code', 'text', 'code', 'number', 'text', 'code', 'code', 'code', 'code'],
    columnWidths: [10, 14, 20, 8, 40, 18, 18, 30, 10, 15, 20, 8],
    rows,
    standing,
  });
}

/** The lines of the summary's reporting period. */
export function* figureRows({ examination }: Summary): Generator<void, readonly Row[]> {
  const rows: Row[] = [];
  for (const report of examination.units) {
    rows.push(...rowsOf(report, examination));
    yield;
  }
  return rows;
}

function rowsOf({ unit, observations }: UnitReport, { source, index }: Examination): readonly Row[] {
  return index.reportedBy(unit.code).flatMap((indicator): Row[] => {
    const observation = observations.get(indicator.code);
    if (!observation) return [];
    const line = (part: keyof typeof FIGURE_ROW_WORDS.parts, number: number | null, text: string | null): Row => [
      source.code,
      unit.code,
      unit.name,
      indicator.code,
      indicator.name,
      FIGURE_ROW_WORDS.parts[part],
      number,
      text,
      unitWord(indicator) || null,
      FIGURE_ROW_WORDS.standings[observation.standing],
      observation.sheet?.name ?? null,
      observation.cell === null ? null : cellAddress(observation.cell),
    ];
    const lines = FIGURE_PARTS.flatMap((part) =>
      observation[part] === null ? [] : [line(part, observation[part], null)],
    );
    const words = wordsOf(observation);
    if (words !== null) lines.push(line('state', null, words));
    if (observation.date !== null) lines.push(line('date', null, observation.date));
    if (observation.text !== null) lines.push(line('text', null, observation.text));
    // A unit that said nothing leaves a line all the same, so that its silence is on record.
    return lines.length > 0 ? lines : [line('toDate', null, null)];
  });
}

const wordsOf = ({ state }: Observation): string | null => (state === null ? null : STATES[state]);

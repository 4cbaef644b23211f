import { parsePeriodText } from '../../domain/period/period-text';
import type { CellRef, SheetGrid } from '../../domain/report/grid';
import { FIGURE_PARTS, type Observation } from '../../domain/report/observation';
import { readHeader } from '../../domain/report/read-header';
import type { DetailPart } from '../sheets/detail-columns';
import type { SelectedCell } from '../workbook/workbook';
import { nothing, type Known, type Located, type UnitsOwnFigure } from './traced-figure';

/** What a cell of a report says: of the period that was checked, or of an earlier one. */
export function locateOnReport(selected: SelectedCell, known: Known): Located {
  const { sheet, cell } = selected;
  const { units, period } = known.summary.examination;
  const report = units.find((candidate) => candidate.sheet?.id === sheet.id);
  if (report) {
    const own = { unit: report.unit, period, from: 'period' } as const;
    return figureAt(known, sheet.id, cell, [...report.observations.values()], own);
  }
  if (known.otherSheets.some(({ id }) => id === sheet.id)) return nothing('other-sheet');
  return onEarlierReport(selected, known);
}

/** The sheet itself says whose report of which period it is. */
function onEarlierReport({ sheet, cell, head }: SelectedCell, known: Known): Located {
  const { header } = readHeader(gridOf(head), head.length);
  const period = parsePeriodText(String(header.period?.value ?? ''));
  const { index, earlier } = known.summary.examination;
  const unit = index.unit(String(header.unitCode?.value ?? ''));
  const found = period && unit ? earlier.find(unit.code, period) : null;
  const observations = [...(found?.values() ?? [])].filter((observation) => observation.sheet?.id === sheet.id);
  // What is only remembered of a report says nothing of the cells of this sheet.
  if (!period || !unit || observations.length === 0) return nothing('other-period');
  return figureAt(known, sheet.id, cell, observations, { unit, period, from: 'earlier' });
}

function figureAt(
  known: Known,
  sheet: string,
  cell: CellRef,
  observations: readonly Observation[],
  whose: Pick<UnitsOwnFigure, 'unit' | 'period' | 'from'>,
): Located {
  const observation = observations.find((own) => own.sheet?.id === sheet && own.cell?.row === cell.row);
  const indicator = known.summary.examination.index.indicator(observation?.indicator ?? '');
  if (!observation || !indicator) return nothing('no-figure');
  return { kind: 'unit', ...whose, indicator, part: partAt(observation, sheet, cell) };
}

function partAt({ sources }: Observation, sheet: string, { row, column }: CellRef): DetailPart | null {
  const isHere = (part: (typeof FIGURE_PARTS)[number]) =>
    sources[part]?.some(
      (source) => source.sheet.id === sheet && source.cell.row === row && source.cell.column === column,
    );
  return FIGURE_PARTS.find(isHere) ?? null;
}

/** The sheet's first rows as something that labels can be read from. */
function gridOf(head: SelectedCell['head']): SheetGrid {
  const width = head.reduce((most, row) => Math.max(most, row.length), 0);
  const values = head.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return {
    sheet: { id: '', name: '', file: null },
    top: 0,
    left: 0,
    values,
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    truncated: true,
  };
}

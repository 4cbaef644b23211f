import type { Indicator } from '../../domain/programme/indicator';
import type { CellRef } from '../../domain/report/grid';
import { outputKey } from '../consolidate/compose-outputs';
import type { CancelSignal } from '../run/run';
import { detailColumns, type DetailPart } from '../sheets/detail-columns';
import { ownSheet, type Workbook } from '../workbook/workbook';
import { findInDetail } from './detail-map';
import { findInSummary } from '../sheets/summary-map';
import type { Known, TracedFigure } from './traced-figure';

/** The sheets that a period's figures go to. */
export type OutputRole = 'detail' | 'summary';

/** The cell on the detail or summary sheet where a figure goes; null where there is none. Reads that one sheet. */
export async function findOutputCell(
  workbook: Workbook,
  figure: TracedFigure,
  role: OutputRole,
  { summary }: Known,
  signal: CancelSignal,
): Promise<{ readonly sheetId: string; readonly cell: CellRef } | null> {
  const { index, period } = summary.examination;
  const key = outputKey({ programme: index.programme, period });
  const sheet = ownSheet((await workbook.open()).sheets, role, key);
  if (!sheet) return null;
  for await (const [grid] of workbook.read([sheet], signal)) {
    if (!grid) continue;
    const { code } = figure.indicator;
    const unit = figure.kind === 'unit' ? figure.unit.code : null;
    const cell =
      role === 'summary'
        ? findInSummary(grid, code)
        : findInDetail(grid, detailColumns(summary), unit, code, figure.part ?? mainPart(figure.indicator));
    return cell && { sheetId: sheet.id, cell };
  }
  return null;
}

const mainPart = ({ measure }: Indicator): DetailPart =>
  measure === 'milestone' || measure === 'narrative' ? 'state' : 'toDate';

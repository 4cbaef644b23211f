import type { Finding } from '../../domain/finding/finding';
import { cellAddress, quotedSheet } from '../../domain/report/address';
import type { Summary } from '../../domain/summary/summary';
import { findingSentence } from '../../locales/vi/finding-sentences';
import { periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { outputKey } from '../consolidate/compose-outputs';
import type { ReportRequest } from '../reading/read-reports';
import type { Run } from '../run/run';
import { outputName } from '../sheets/sheet-name';
import { composeTable } from '../sheets/table-sheet';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import type { Workbook } from '../workbook/workbook';

/** *Rà soát* as a sheet: every finding with a link to its cell, to be printed or sent. Returns the sheet's name. */
export async function writeReview(
  workbook: Workbook,
  request: ReportRequest,
  summary: Summary,
  run: Run,
): Promise<string> {
  const state = await workbook.open();
  if (state.structureProtected) throw new HostError('structure-protected');
  const key = outputKey(request);
  const name = outputName(state.sheets, 'review', key, SHEET_WORDS.reviewName(periodSheetName(request.period)));
  const own = state.sheets.find((sheet) => sheet.name === name);
  if (own?.protected) throw new HostError('sheet-protected', name);
  await putInPlace(await workbook.stage([composeReview(summary, name, key)], run.signal), () => undefined);
  return name;
}

export function composeReview(summary: Summary, name: string, key: string): SheetContent {
  const unitName = (code: string | null) =>
    code === null ? null : (summary.examination.index.unit(code)?.name ?? code);
  return composeTable({
    role: 'review',
    key,
    name,
    tableName: null,
    columns: SHEET_WORDS.reviewColumns,
    columnStyles: ['centre', 'centre', 'text', 'code', 'text', 'code', 'code', 'code', 'code', 'code'],
    columnWidths: [5, 11, 20, 9, 70, 18, 18, 22, 8, 24],
    rows: summary.findings.map((finding, i) => [
      i + 1,
      finding.acceptance ? SHEET_WORDS.accepted(finding.acceptance.reason) : SHEET_WORDS.severity[finding.severity],
      unitName(finding.place.unit),
      finding.place.indicator,
      findingSentence(finding),
      textOf(finding.found),
      textOf(finding.expected),
      finding.place.sheet?.name ?? null,
      linkTo(finding),
      finding.rule,
    ]),
  });
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));

/** A link that Excel follows inside the workbook; the address is what a reader sees. */
function linkTo({ place: { sheet, cell } }: Finding): CellContent {
  if (!sheet || sheet.id === '' || !cell) return null;
  const address = cellAddress(cell);
  const target = `#${quotedSheet(sheet.name)}!${address}`.replaceAll('"', '""');
  return { formula: `=HYPERLINK("${target}","${address}")`, value: address };
}

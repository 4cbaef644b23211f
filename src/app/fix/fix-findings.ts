import type { Finding } from '../../domain/finding/finding';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { cellAddress } from '../../domain/report/address';
import { contentAt, type CellRef, type CellValue, type SheetRef } from '../../domain/report/grid';
import { legacyText } from '../../domain/text/legacy-text';
import { trimSpaces } from '../../domain/text/text-key';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import type { CellChange, SingleContent, Workbook } from '../workbook/workbook';
import { fixOf } from './fix-of';
import { toLog } from './logged-content';
import { refuseAccepted } from './refuse-accepted';
import { readSheetsOf } from './read-sheets-of';
import { writeAndLog } from './write-and-log';

interface Wanted {
  readonly finding: Finding;
  readonly sheet: SheetRef;
  readonly cell: CellRef;
  readonly after: SingleContent;
}

/**
 * Writes what was understood into the findings' cells, all of them or none, and what stood there into the log. Refuses
 * when a cell no longer holds what the finding says, or its report was accepted. Gives the number of cells.
 */
export async function fixFindings(
  workbook: Workbook,
  findings: readonly Finding[],
  index: ProgrammeIndex,
  period: string,
  stamp: Stamp,
  run: Run,
): Promise<number> {
  const wanted = onePerCell(findings.flatMap((finding) => wantedFor(finding, index)));
  if (wanted.length === 0) return 0;
  const owned = wanted.map(({ finding, sheet }) => ({ unit: finding.place.unit, sheet: sheet.name }));
  await refuseAccepted(workbook, owned, period, run);
  const grids = await readSheetsOf(workbook, wanted, run);
  const changes: CellChange[] = [];
  const entries: LogEntry[] = [];
  for (const { finding, sheet, cell, after } of wanted) {
    const grid = grids.get(sheet.id);
    const before = grid ? contentAt(grid, cell.row, cell.column) : null;
    if (!grid || !stillHolds(before, finding)) throw new HostError('cells-changed', sheet.name);
    const change: CellChange = { sheet: grid.sheet, cell, before, after };
    changes.push(change);
    entries.push(logged(change, finding, period, stamp));
  }
  await writeAndLog(workbook, changes, entries, run);
  return changes.length;
}

function wantedFor(finding: Finding, index: ProgrammeIndex): readonly Wanted[] {
  const after = fixOf(finding, index);
  const { sheet, cell } = finding.place;
  return after === null || sheet === null || cell === null ? [] : [{ finding, sheet, cell, after }];
}

function onePerCell(wanted: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(wanted.map((one) => [`${one.sheet.id} ${cellAddress(one.cell)}`, one])).values()];
}

/** The finding speaks of text without spaces around it, and in Unicode. */
function stillHolds(content: CellValue, { found }: Finding): boolean {
  const text = typeof content === 'string' ? trimSpaces(legacyText(content)?.text ?? content) : content;
  return found === null ? text === null || text === '' : trimSpaces(String(found)) === String(text ?? '');
}

function logged(
  { sheet, cell, before, after }: CellChange,
  { rule, place }: Finding,
  period: string,
  stamp: Stamp,
): LogEntry {
  return {
    ...NO_ENTRY,
    at: stamp.at,
    by: stamp.by,
    action: 'fixed',
    period,
    unit: place.unit ?? '',
    indicator: place.indicator ?? '',
    subject: rule,
    sheet: sheet.name,
    address: cellAddress(cell),
    from: toLog(typeof before === 'boolean' ? String(before) : before),
    to: toLog(after),
  };
}

import type { UnreadableReason } from '../../domain/finding/finding-detail';
import { parsePeriod } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { SheetGrid } from '../../domain/report/grid';
import { looseKey } from '../../domain/text/text-key';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { FileReader, IncomingFile } from '../collect/file-reader';
import { logWith, readLogSheet } from '../log/append-to-log';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import { stopIfCancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { composeFigures } from '../sheets/figures-sheet';
import { outputName } from '../sheets/sheet-name';
import { allLines, NO_LINES, readLines, type Line, type TableLines } from '../sheets/table-lines';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { Workbook, WorkbookState } from '../workbook/workbook';

export type HistoryOutcome =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  /** The file holds no figures of last year that this programme could be compared with. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'done';
      /** Codes of the periods that figures were taken of, in order. */
      readonly periods: readonly string[];
      readonly lines: number;
      /** Lines of indicators or units that this programme does not have. */
      readonly passedOver: number;
    };

const { figuresColumns: COLUMNS } = SHEET_WORDS;
const [PERIOD, UNIT, CODE, NAME] = [0, 1, 3, 4] as const;

/**
 * Takes last year's figures out of another workbook's sheet of figures into this one's, where every comparison finds them
 * from now on. Indicators are known by their names, since codes change from year to year; what was taken before of the same
 * periods is replaced. Written with its line in the log, or not at all.
 */
export async function takeHistory(
  workbook: Workbook,
  programme: Programme,
  file: IncomingFile,
  reader: FileReader,
  stamp: Stamp,
  run: Run,
): Promise<HistoryOutcome> {
  run.onProgress({ step: 'opening-files', done: 0, total: 1 });
  const reading = await reader.read(file);
  if (reading.kind === 'refused') return { kind: 'unreadable', reason: reading.reason };
  stopIfCancelled(run.signal);
  const lastYear = reading.sheets
    .flatMap((grid) => figuresIn(grid))
    .filter((line) => isOfYear(line, programme.year - 1));
  const taken = lastYear.flatMap((line) => asOwn(line, programme));
  if (taken.length === 0) return { kind: 'nothing' };
  const periods = [...new Set(taken.map((line) => String(line[PERIOD])))].sort();
  const state = await workbook.open();
  const { inside, added, standing } = await readFigures(workbook, state, run);
  const kept = [...inside, ...added].filter((line) => !periods.includes(String(line[PERIOD])));
  const entry: LogEntry = {
    ...NO_ENTRY,
    at: stamp.at,
    by: stamp.by,
    action: 'history-taken',
    period: periods.join(', '),
    subject: file.name,
    to: String(taken.length),
    reason: COLLECT_WORDS.checksum(reading.checksum),
  };
  const name = outputName(state.sheets, 'figures', '', SHEET_WORDS.figuresName);
  const figures = composeFigures([...taken, ...kept], name, standing);
  const contents = [figures, logWith(state, await readLogSheet(workbook, state, run), [entry])];
  await putInPlace(await workbook.stage(contents, run.signal), () => stopIfCancelled(run.signal));
  return { kind: 'done', periods, lines: taken.length, passedOver: lastYear.length - taken.length };
}

/** The lines of a sheet of figures; none where the sheet is another one. */
function figuresIn(grid: SheetGrid): readonly Line[] {
  const headings = grid.values[0] ?? [];
  const isFigures = COLUMNS.every((heading, i) => looseKey(String(headings[i] ?? '')) === looseKey(heading));
  return isFigures ? allLines(readLines(grid, null, COLUMNS.length)) : [];
}

const isOfYear = (line: Line, year: number): boolean => parsePeriod(String(line[PERIOD] ?? ''))?.year === year;

/** The line under the code that its indicator has here; none where it is nobody's here. */
function asOwn(line: Line, { indicators, units }: Programme): readonly Line[] {
  const name = looseKey(String(line[NAME] ?? ''));
  const indicator = indicators.find((own) => looseKey(own.name) === name);
  if (!indicator || !units.some(({ code }) => code === line[UNIT])) return [];
  return [line.map((value, column) => (column === CODE ? indicator.code : column === NAME ? indicator.name : value))];
}

async function readFigures(workbook: Workbook, state: WorkbookState, run: Run): Promise<TableLines> {
  if (state.structureProtected) throw new HostError('structure-protected');
  const sheet = state.sheets.find(({ mark }) => mark?.role === 'figures');
  if (sheet?.protected) throw new HostError('sheet-protected', sheet.name);
  let lines = NO_LINES;
  if (sheet)
    for await (const grids of workbook.read([sheet], run.signal))
      for (const grid of grids) lines = readLines(grid, sheet.mark, COLUMNS.length);
  return lines;
}

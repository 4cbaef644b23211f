import type { Freeze, FrozenReport } from '../../domain/freeze/freeze';
import type { UnitStatus } from '../../domain/examination/examination';
import { isoDate, type IsoDate } from '../../domain/period/iso-date';
import { DATA_KINDS } from '../../domain/report/form-words';
import { FREEZE_WORDS } from '../../locales/vi/freeze-words';
import { allLines, type Line, type TableLines } from '../sheets/table-lines';
import { composeTable } from '../sheets/table-sheet';
import type { SheetContent } from '../workbook/sheet-content';
import type { FreezeBook, RemovedReport } from './freeze-book';

/**
 * Where freezes are kept: a locked sheet out of sight, so that it takes its place together with what was frozen, goes
 * with the file, and can be read by people. One line for the whole, the programme, the results and each report.
 */
const VERSION = 1;
const { columns, kinds, statuses } = FREEZE_WORDS;
export const FREEZE_COLUMNS = columns.length;

type Kind = keyof typeof kinds;
/** A line by its columns; what a kind of line has nothing to say of is null. */
interface Entry {
  readonly period: string | null;
  readonly programme: string;
  readonly kind: Kind;
  readonly report: FrozenReport | null;
  readonly fingerprint: string;
  readonly source: string;
  readonly moment: Pick<Freeze, 'at' | 'day' | 'by'> | null;
}

export function composeFreezes({ freezes, removed }: FreezeBook, name: string): SheetContent {
  const entries = [...freezes.flatMap(entriesOf), ...removed.map(entryOfRemoved)];
  const table = composeTable({
    role: 'freeze',
    key: '',
    name,
    tableName: FREEZE_WORDS.table,
    columns,
    columnStyles: columns.map(() => 'code'),
    columnWidths: [10, 20, 20, 14, 24, 16, 14, 14, 66, 12, 26, 12, 22, 8],
    rows: entries.map(lineOf),
  });
  return { ...table, unlocked: [], hidden: true };
}

function entriesOf(freeze: Freeze): readonly Entry[] {
  const { period, programme, source, reports, at, day, by } = freeze;
  const entry = (kind: Kind, fingerprint: string, report: FrozenReport | null = null): Entry => ({
    ...{ period, programme, kind, report, fingerprint, source },
    moment: kind === 'whole' ? { at, day, by } : null,
  });
  return [
    entry('whole', freeze.fingerprint),
    entry('programme', freeze.programmeFingerprint),
    ...reports.map((report) => entry('report', report.fingerprint, report)),
    entry('results', freeze.resultsFingerprint),
  ];
}

const entryOfRemoved = ({ programme, source, ...report }: RemovedReport): Entry => ({
  period: null,
  programme,
  kind: 'removed',
  report,
  fingerprint: report.fingerprint,
  source,
  moment: null,
});

const lineOf = ({ period, programme, kind, report, fingerprint, source, moment }: Entry): Line => [
  period,
  programme,
  kinds[kind],
  report?.unit ?? null,
  report?.sheet || null,
  report && statuses[report.status],
  report?.cutOff ?? null,
  report && (report.estimate ? DATA_KINDS.estimate : DATA_KINDS.official),
  fingerprint,
  source,
  moment?.at ?? null,
  moment?.day ?? null,
  moment?.by || null,
  VERSION,
];

const kindByWord = new Map(Object.entries(kinds).map(([kind, word]) => [word as string, kind as Kind]));
const statusByWord = new Map(Object.entries(statuses).map(([status, word]) => [word as string, status as UnitStatus]));

/** Understands the sheet. Lines that people broke say nothing. */
export function readFreezes(table: TableLines): FreezeBook {
  const lines = allLines(table);
  const newer = lines.some((line) => Number(line.at(FREEZE_COLUMNS - 1) ?? 0) > VERSION);
  const entries = lines.flatMap((line) => entryIn(line) ?? []);
  const ofKind = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  const freezes = ofKind('whole').flatMap((whole): Freeze[] => {
    const own = entries.filter(({ programme, period }) => programme === whole.programme && period === whole.period);
    const fingerprintOf = (kind: Kind) => own.find((entry) => entry.kind === kind)?.fingerprint ?? '';
    if (whole.period === null || !whole.moment) return [];
    const { period, programme, source, moment, fingerprint } = whole;
    return [
      {
        ...{ period, programme, source, ...moment, fingerprint },
        programmeFingerprint: fingerprintOf('programme'),
        resultsFingerprint: fingerprintOf('results'),
        reports: own.flatMap(({ kind, report }) => (kind === 'report' && report ? [report] : [])),
      },
    ];
  });
  const removed = ofKind('removed').flatMap(({ report, programme, source }) =>
    report ? [{ ...report, programme, source }] : [],
  );
  return { freezes, removed, newer };
}

function entryIn(line: Line): Entry | null {
  const texts = line.map((value) => (value === null ? '' : String(value)));
  const [period = '', programme = '', word = '', unit = '', sheet = '', state = '', cutOff = '', ...rest] = texts;
  const [dataKind = '', fingerprint = '', source = '', at = '', day = '', by = ''] = rest;
  const kind = kindByWord.get(word);
  if (!kind || programme === '' || fingerprint === '') return null;
  const status = statusByWord.get(state);
  const estimate = dataKind === DATA_KINDS.estimate;
  const report = unit === '' || !status ? null : { unit, sheet, status, cutOff: dayIn(cutOff), estimate, fingerprint };
  const moment = at === '' ? null : { at, day: dayIn(day) ?? at.slice(0, 10), by };
  return { period: period || null, programme, kind, report, fingerprint, source, moment };
}

function dayIn(text: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

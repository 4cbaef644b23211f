/** Changes of a workbook as the events that Excel raises for add-ins. */
import {
  formatAddress,
  isCellError,
  type BookChange,
  type CellValue,
  type Origin,
  type Rect,
  type Sheet,
} from '../model';
import { intersects } from '../model/geometry/rect';
import { wireValue } from './excel/range-content';
import { unanswered } from './error';
import type { HostObject } from './object';

export interface OfficeEvent {
  /** Excel's number for the kind of event. */
  readonly type: number;
  /** Id of the sheet or table whose handlers are called, or `Workbook` for those of collections. */
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formats: 18,
  rowsHidden: 22,
  protection: 24,
  tableChanged: 101,
  /** The document's selection, an event older than the others. */
  documentSelection: 2,
} as const;

/** Kinds that add-ins may listen to, by the names under which the library registers them; all up to ExcelApi 1.14. */
const REGISTRATIONS = new Set([
  'DataChangedEvent',
  'ActivatedEvent',
  'DeactivatedEvent',
  'AddedEvent',
  'DeletedEvent',
  'SelectionChangedEvent',
  'CalculatedEvent',
  'FormatChangedEvent',
  'RowHiddenChangedEvent',
  'ProtectionChangedEvent',
]);
const CLASSES = new Set(['Worksheet', 'WorksheetCollection']);

/** Fails for an event that this host never raises: an add-in would wait for it in vain. */
export function assertRaised({ className }: HostObject, event: string): void {
  const ofTables = (className === 'Table' || className === 'TableCollection') && event === 'DataChangedEvent';
  if (!ofTables && !(CLASSES.has(className) && REGISTRATIONS.has(event))) unanswered(`the event ${className}.${event}`);
}

const sourceOf = (origin: Origin): 'Local' | 'Remote' => (origin === 'remote' ? 'Remote' : 'Local');

/** To the handlers of the sheet itself, and to those of the collection. */
const onSheet = (type: number, { id }: Sheet, message: OfficeEvent['message']): OfficeEvent[] =>
  [id, 'Workbook'].map((targetId) => ({ type, targetId, message: { worksheetId: id, ...message } }));
const onCollection = (type: number, { id }: Sheet, message: OfficeEvent['message'] = {}): OfficeEvent[] => [
  { type, targetId: 'Workbook', message: { worksheetId: id, ...message } },
];

const SHIFTS = {
  insertrows: { whole: 'RowInserted', part: 'CellInserted', direction: 'ShiftCellDown' },
  insertcolumns: { whole: 'ColumnInserted', part: 'CellInserted', direction: 'ShiftCellRight' },
  deleterows: { whole: 'RowDeleted', part: 'CellDeleted', direction: 'ShiftCellUp' },
  deletecolumns: { whole: 'ColumnDeleted', part: 'CellDeleted', direction: 'ShiftCellLeft' },
} as const;

type CellsChange = Extract<BookChange, { kind: 'cells' }>;

function shiftOf({ shift, area }: CellsChange): { changeType: string; shiftDirection: string } {
  if (!shift) return { changeType: 'RangeEdited', shiftDirection: 'None' };
  const words = SHIFTS[`${shift.kind}${shift.along}`];
  const isWhole = shift.along === 'rows' ? area.columns === 16_384 : area.rows === 1_048_576;
  return { changeType: isWhole ? words.whole : words.part, shiftDirection: isWhole ? 'None' : words.direction };
}

const typeName = (value: CellValue | null): string =>
  value === null
    ? 'Empty'
    : isCellError(value)
      ? 'Error'
      : typeof value === 'string'
        ? 'String'
        : typeof value === 'number'
          ? 'Double'
          : 'Boolean';

const referenceTo = (sheet: Sheet, area: Rect): string => `${sheet.id}!${formatAddress(area)}`;

function changed(change: CellsChange): OfficeEvent[] {
  const { sheet, area, origin, single } = change;
  const message = {
    address: formatAddress(area),
    ...shiftOf(change),
    source: sourceOf(origin),
    triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: referenceTo(sheet, area),
    ...(single && {
      valueBefore: wireValue(single.before),
      valueAfter: wireValue(single.after),
      valueTypeBefore: typeName(single.before),
      valueTypeAfter: typeName(single.after),
    }),
  };
  const tables = sheet.tables.filter((table) => intersects(table.area, area));
  const tableEvents = tables.flatMap((table) =>
    [String(table.id), 'Workbook'].map((targetId) => ({
      type: TYPES.tableChanged,
      targetId,
      message: { ...message, worksheetId: sheet.id, tableId: String(table.id) },
    })),
  );
  return [...onSheet(TYPES.changed, sheet, message), ...tableEvents];
}

export function officeEvents(change: BookChange): OfficeEvent[] {
  switch (change.kind) {
    case 'cells':
      return changed(change);
    case 'formats': {
      const { sheet, area, origin } = change;
      const message = { address: formatAddress(area), source: sourceOf(origin), referenceId: referenceTo(sheet, area) };
      return onSheet(TYPES.formats, sheet, message);
    }
    case 'calculated':
      return change.sheets.flatMap((sheet) => onSheet(TYPES.calculated, sheet, { address: '' }));
    case 'sheet-added':
      return onCollection(TYPES.added, change.sheet, { source: sourceOf(change.origin) });
    case 'sheet-deleted':
      return onCollection(TYPES.deleted, change.sheet, { source: sourceOf(change.origin) });
    case 'sheet-protection': {
      const message = { isProtected: change.sheet.protection !== null, source: sourceOf(change.origin) };
      return onSheet(TYPES.protection, change.sheet, message);
    }
    case 'rows-hidden': {
      const changeType = change.hidden ? 'Hidden' : 'Unhidden';
      const message = { address: formatAddress(change.area), changeType, source: sourceOf(change.origin) };
      return onSheet(TYPES.rowsHidden, change.sheet, message);
    }
    case 'activated':
      return [
        ...(change.before ? onSheet(TYPES.deactivated, change.before, {}) : []),
        ...onSheet(TYPES.activated, change.sheet, {}),
      ];
    case 'selected': {
      const events = onSheet(TYPES.selected, change.sheet, { address: formatAddress(change.area) });
      return [...events, { type: TYPES.documentSelection, targetId: '', message: {} }];
    }
    // Excel raises nothing for these up to ExcelApi 1.14.
    case 'layout':
    case 'sheet-renamed':
    case 'sheet-moved':
    case 'sheet-visibility':
      return [];
  }
}

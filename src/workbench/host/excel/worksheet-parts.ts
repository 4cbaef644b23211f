/** What hangs on a worksheet: protection, frozen panes, custom properties. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  protectSheet,
  rect,
  unprotectSheet,
  type ProtectedAction,
  type Sheet,
} from '../../model';
import { PROTECTED_ACTIONS } from '../../model/sheet/protection';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { Area, areaArgument } from './area';
import { of, type SheetPropertyOf } from './targets';

const optionName = (action: ProtectedAction): keyof Excel.WorksheetProtectionOptions =>
  (action === 'pivotTables'
    ? 'allowPivotTables'
    : `allow${action.charAt(0).toUpperCase()}${action.slice(1)}`) as keyof Excel.WorksheetProtectionOptions;
const SELECTIONS = { all: 'Normal', unlocked: 'Unlocked', none: 'None' } as const;

function optionsOf({ protection }: Sheet): Excel.WorksheetProtectionOptions {
  const options: Record<string, boolean | string> = {};
  for (const action of PROTECTED_ACTIONS) options[optionName(action)] = protection?.allowed.has(action) ?? false;
  options['selectionMode'] = SELECTIONS[protection?.selection ?? 'all'];
  return options;
}

export const WORKSHEET_PROTECTION = hostClass<Excel.WorksheetProtection, Sheet>('WorksheetProtection', {
  protected: property((sheet) => sheet.protection !== null),
  options: property(optionsOf),
  protect: (sheet, options = {}, password) => {
    const allowed = new Set(PROTECTED_ACTIONS.filter((action) => options[optionName(action)] === true));
    const mode = options.selectionMode;
    const selection = mode === 'None' ? 'none' : mode === 'Unlocked' ? 'unlocked' : 'all';
    protectSheet(sheet, { allowed, selection }, password);
  },
  unprotect: (sheet, password) => unprotectSheet(sheet, password),
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (!(rows >= 0 && rows < MAX_ROWS && columns >= 0 && columns < MAX_COLUMNS)) fail('InvalidArgument');
  sheet.view.frozen = { rows, columns };
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}

function frozenArea(sheet: Sheet): Area | null {
  const { rows, columns } = sheet.view.frozen;
  if (rows === 0 && columns === 0) return null;
  return new Area(sheet, rect(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
}

export const WORKSHEET_FREEZE_PANES = hostClass<Excel.WorksheetFreezePanes, Sheet>('WorksheetFreezePanes', {
  freezeAt: (sheet, range) => {
    const area = areaArgument(sheet, range).rect;
    const rows = area.rows === MAX_ROWS ? 0 : area.top + area.rows;
    freeze(sheet, rows, area.columns === MAX_COLUMNS ? 0 : area.left + area.columns);
  },
  freezeColumns: (sheet, count = 1) => freeze(sheet, 0, count),
  freezeRows: (sheet, count = 1) => freeze(sheet, count, 0),
  getLocation: (sheet) => of('Range', frozenArea(sheet) ?? fail('ItemNotFound')),
  getLocationOrNullObject: (sheet) => {
    const area = frozenArea(sheet);
    return area && of('Range', area);
  },
  unfreeze: (sheet) => freeze(sheet, 0, 0),
});

/** Excel takes keys of any case to be the same. */
function keyIn({ properties }: Sheet, key: string): string | null {
  const wanted = key.toLowerCase();
  return [...properties.keys()].find((known) => known.toLowerCase() === wanted) ?? null;
}

export const WORKSHEET_CUSTOM_PROPERTY_COLLECTION = hostClass<Excel.WorksheetCustomPropertyCollection, Sheet>(
  'WorksheetCustomPropertyCollection',
  {
    add: (sheet, key, value) => {
      if (key === '' || key.length > 255) fail('InvalidArgument');
      const known = keyIn(sheet, key) ?? key;
      sheet.properties.set(known, value);
      return of('WorksheetCustomProperty', { sheet, key: known });
    },
    getCount: (sheet) => sheet.properties.size,
    getItem: (sheet, key) => of('WorksheetCustomProperty', { sheet, key: keyIn(sheet, key) ?? fail('ItemNotFound') }),
    getItemOrNullObject: (sheet, key) => {
      const known = keyIn(sheet, key);
      return known === null ? null : of('WorksheetCustomProperty', { sheet, key: known });
    },
  },
  { items: (sheet) => [...sheet.properties.keys()].map((key) => of('WorksheetCustomProperty', { sheet, key })) },
);

export const WORKSHEET_CUSTOM_PROPERTY = hostClass<Excel.WorksheetCustomProperty, SheetPropertyOf>(
  'WorksheetCustomProperty',
  {
    key: property(({ key }) => key),
    value: property(
      ({ sheet, key }) => sheet.properties.get(key) ?? fail('ItemNotFound'),
      ({ sheet, key }, value) => {
        sheet.properties.set(key, value);
      },
    ),
    delete: ({ sheet, key }) => sheet.properties.delete(key),
  },
  { identity: ({ key }) => ({ _Id: key }), isAlive: ({ sheet, key }) => sheet.properties.has(key) },
);

import {
  invalidCells,
  rect,
  setValidation,
  validationOf,
  NO_VALIDATION,
  type Sheet,
  type ValidationRule,
} from '../../model';
import { serialOf } from '../../model/value/serial-date';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { Area } from './area';
import { of, type Cells } from './targets';
import { VALIDATION_COMPARISON } from './words';

const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
type Kind = keyof typeof KINDS;
const TYPES = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

const ruleOf = ({ sheet, areas }: Cells): ValidationRule | null => {
  const rules = areas.map(({ rect: area }) => validationOf(sheet, area));
  const [first = null] = rules;
  return rules.every((rule) => JSON.stringify(rule) === JSON.stringify(first)) ? first : null;
};

function change({ sheet, areas }: Cells, update: (rule: ValidationRule) => ValidationRule): void {
  for (const { rect: area } of areas) {
    setValidation(sheet, area, update(validationOf(sheet, area) ?? NO_VALIDATION));
  }
}

/** A bound as the file writes it: formulas without `=`, dates as their numbers. */
function bound(given: unknown): string {
  if (given === undefined || given === null) return '';
  if (typeof given === 'number') return String(given);
  if (typeof given !== 'string') return fail('InvalidArgument');
  if (given.startsWith('=')) return given.slice(1);
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(given);
  const serial = iso && serialOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  return serial === null ? given : String(serial);
}

const shownBound = (formula: string): string | number =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

function readRule(rule: Excel.DataValidationRule): Partial<ValidationRule> {
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    if (typeof source !== 'string') return fail('InvalidArgument');
    const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', formula1, formula2: '', dropDown: inCellDropDown };
  }
  if (rule.custom) return { type: 'custom', formula1: bound(rule.custom.formula), formula2: '' };
  for (const [kind, type] of Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][]) {
    const limits = rule[kind];
    if (!limits) continue;
    const operator = VALIDATION_COMPARISON.file(limits.operator) ?? fail('InvalidArgument');
    return {
      type,
      operator: operator as ValidationRule['operator'],
      formula1: bound(limits.formula1),
      formula2: bound(limits.formula2),
    };
  }
  return fail('InvalidArgument');
}

function showRule({ type, operator, formula1, formula2, dropDown }: ValidationRule): Excel.DataValidationRule {
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: dropDown, source: literal ?? `=${formula1}` } };
  }
  const limits = {
    formula1: shownBound(formula1),
    ...(formula2 !== '' && { formula2: shownBound(formula2) }),
    operator: VALIDATION_COMPARISON.api(operator, 'Between'),
  };
  return { [type === 'whole' ? 'wholeNumber' : type]: limits };
}

const ALERTS = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const alertNamed = (word: string) =>
  Object.entries(ALERTS).find(([api]) => api === word)?.[1] ?? fail('InvalidArgument');
const alertWord = (style: ValidationRule['alert']['style']) =>
  style === 'stop' ? 'Stop' : style === 'warning' ? 'Warning' : 'Information';

function invalidAreas({ sheet, areas }: Cells): HostObject | null {
  const found = areas
    .flatMap(({ rect: area }) => invalidCells(sheet, area))
    .map(({ row, column }) => placeOf(sheet, row, column));
  return found.length === 0 ? null : of('RangeAreas', { sheet, areas: found });
}
const placeOf = (sheet: Sheet, row: number, column: number): Area => new Area(sheet, rect(row, column));

/** Where cells differ Excel answers null, although Microsoft's declaration has no room for it. */
const ofRule = <T>(cells: Cells, read: (rule: ValidationRule) => T): T => {
  const rule = ruleOf(cells);
  return (rule ? read(rule) : null) as T;
};

export const DATA_VALIDATION = hostClass<Excel.DataValidation, Cells>('DataValidation', {
  type: property((cells) => {
    const rule = ruleOf(cells);
    return rule ? TYPES[rule.type] : 'MixedCriteria';
  }),
  rule: property(
    (cells) => ofRule(cells, showRule),
    (cells, given) => {
      const rule = readRule(given);
      change(cells, (before) => ({ ...before, ...rule }));
    },
  ),
  ignoreBlanks: property(
    (cells) => ofRule(cells, (rule) => rule.ignoreBlanks),
    (cells, ignoreBlanks) => change(cells, (rule) => ({ ...rule, ignoreBlanks })),
  ),
  prompt: property(
    (cells) =>
      ofRule(cells, ({ prompt }): Excel.DataValidationPrompt => ({
        showPrompt: prompt.show,
        title: prompt.title,
        message: prompt.message,
      })),
    (cells, { showPrompt, title, message }) =>
      change(cells, (rule) => ({ ...rule, prompt: { show: showPrompt, title, message } })),
  ),
  errorAlert: property(
    (cells) =>
      ofRule(cells, ({ alert }): Excel.DataValidationErrorAlert => ({
        showAlert: alert.show,
        style: alertWord(alert.style),
        title: alert.title,
        message: alert.message,
      })),
    (cells, { showAlert, style, title, message }) =>
      change(cells, (rule) => ({ ...rule, alert: { show: showAlert, style: alertNamed(style), title, message } })),
  ),
  valid: property((cells) => invalidAreas(cells) === null),
  clear: ({ sheet, areas }) => {
    for (const { rect: area } of areas) setValidation(sheet, area, null);
  },
  getInvalidCells: (cells) => invalidAreas(cells) ?? fail('ItemNotFound'),
  getInvalidCellsOrNullObject: invalidAreas,
});

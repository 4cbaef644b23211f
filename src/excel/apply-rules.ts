import { HIGHLIGHTS } from '../app/sheets/styles';
import type { InputRule, SheetContent } from '../app/workbook/sheet-content';
import { absoluteArea, quotedSheet } from '../domain/report/address';
import { mergeAreas } from './merge-areas';
import { rangeOf } from './range-of';

/** Highlights that follow the cells by themselves, in place of those that stood there. */
export function applyHighlights(sheet: Excel.Worksheet, { highlights }: SheetContent): void {
  for (const { area, formula, style, format } of highlights) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = HIGHLIGHTS[style].fill;
    custom.format.font.color = HIGHLIGHTS[style].colour;
    if (format !== undefined) custom.format.numberFormat = format;
  }
}

/** Validation with prompts; cells that share a rule are told at once where they touch. Before each it yields 1. */
export function* applyInputs(sheet: Excel.Worksheet, { inputs }: SheetContent): Generator<number> {
  const alike = new Map<string, InputRule[]>();
  for (const input of inputs) {
    const key = JSON.stringify([input.rule, input.title, input.prompt]);
    const group = alike.get(key);
    if (group) group.push(input);
    else alike.set(key, [input]);
  }
  for (const group of alike.values()) {
    const [first] = group;
    if (!first) continue;
    for (const area of mergeAreas(group.map(({ area: own }) => own))) {
      yield 1;
      const { dataValidation } = rangeOf(sheet, area);
      const rule = ruleOf(first);
      if (rule) dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: first.title, message: first.prompt };
      if (rule)
        dataValidation.errorAlert = {
          showAlert: !isOpen(first),
          style: 'Stop',
          title: first.title,
          message: first.problem,
        };
    }
  }
}

const isOpen = ({ rule }: InputRule): boolean => rule.kind === 'list' && rule.open === true;

/** Lists whose words stand on other sheets: given once all sheets stand where they belong. */
export function applyChoicesInPlace(sheet: Excel.Worksheet, { inputs }: SheetContent): void {
  for (const { area, rule, title, problem } of inputs) {
    if (rule.kind !== 'range' || rule.sheet === null) continue;
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = listFrom(`${quotedSheet(rule.sheet)}!${absoluteArea(rule.area)}`);
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message: problem };
  }
}

const listFrom = (reference: string): Excel.DataValidationRule => ({
  list: { inCellDropDown: true, source: `=${reference}` },
});

const EARLIEST = '2000-01-01';

/** Free text has a prompt but no rule. */
function ruleOf({ rule }: InputRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'decimal':
      return { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } };
    case 'date':
      return { date: { formula1: EARLIEST, operator: 'GreaterThanOrEqualTo' } };
    case 'range':
      // Words on another sheet, which is still being built, come later: see applyChoicesInPlace.
      return rule.sheet === null ? listFrom(absoluteArea(rule.area)) : null;
    case 'text':
      return null;
  }
}

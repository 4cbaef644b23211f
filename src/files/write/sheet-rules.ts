import type { Highlight, InputRule, SheetContent } from '../../app/workbook/sheet-content';
import { absoluteArea, areaAddress, quotedSheet } from '../../domain/report/address';
import { toSerial } from '../../domain/period/iso-date';
import type { StyleSheet } from './style-sheet';
import { element, escaped } from './xml';

/** Highlights that follow the cells by themselves. */
export const highlightsXml = ({ highlights }: SheetContent, styles: StyleSheet): string =>
  highlights.map((highlight, i) => highlightXml(highlight, i + 1, styles)).join('');

function highlightXml({ area, formula, style }: Highlight, priority: number, styles: StyleSheet): string {
  const rule = element(
    'cfRule',
    { type: 'expression', dxfId: styles.highlight(style), priority },
    element('formula', {}, escaped(formula.slice(1))),
  );
  return element('conditionalFormatting', { sqref: areaAddress(area) }, rule);
}

/** Validation with prompts. */
export const inputsXml = ({ inputs }: SheetContent): string =>
  inputs.length === 0 ? '' : element('dataValidations', { count: inputs.length }, inputs.map(inputXml).join(''));

function inputXml({ area, rule, title, prompt, problem }: InputRule): string {
  const { attributes, formulas } = conditionOf(rule);
  return element(
    'dataValidation',
    {
      ...attributes,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: rule.kind !== 'text' && !(rule.kind === 'list' && rule.open === true),
      errorTitle: title,
      error: problem,
      promptTitle: title,
      prompt,
      sqref: areaAddress(area),
    },
    formulas.map((formula, i) => element(`formula${i + 1}`, {}, escaped(formula))).join(''),
  );
}

interface Condition {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

/** As Excel is told when forms are made in the workbook that is open. */
function conditionOf(rule: InputRule['rule']): Condition {
  switch (rule.kind) {
    case 'list':
      return { attributes: { type: 'list' }, formulas: [`"${rule.choices.join(',')}"`] };
    case 'range': {
      const where = rule.sheet === null ? '' : `${quotedSheet(rule.sheet)}!`;
      return { attributes: { type: 'list' }, formulas: [`${where}${absoluteArea(rule.area)}`] };
    }
    case 'whole':
      return { attributes: { type: 'whole', operator: 'greaterThanOrEqual' }, formulas: ['0'] };
    case 'decimal':
      return { attributes: { type: 'decimal', operator: 'between' }, formulas: ['-1E+15', '1E+15'] };
    case 'date':
      return {
        attributes: { type: 'date', operator: 'greaterThanOrEqual' },
        formulas: [String(toSerial('2000-01-01'))],
      };
    case 'text':
      return { attributes: {}, formulas: [] };
  }
}

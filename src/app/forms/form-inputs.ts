import { dongPerUnit } from '../../domain/number/money-text';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import { DATA_KINDS, STATES, type Column } from '../../domain/report/form-words';
import { figureKind } from '../../domain/report/used-cells';
import { FORM_TEXT } from '../../locales/vi/form-text';
import type { InputRule } from '../workbook/sheet-content';
import { inputColumns } from './form-cells';
import { FORM_COLUMN, labelValueCell } from './form-layout';

const { prompts, problem } = FORM_TEXT;

/** Validation of the cells that a unit fills in an indicator's row, each with its prompt. */
export function indicatorInputs(indicator: ReportedIndicator, row: number): readonly InputRule[] {
  return [...inputColumns(indicator)].map((column) => ({
    area: { top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 },
    ...ruleOf(indicator, column),
    problem,
  }));
}

function ruleOf(indicator: ReportedIndicator, column: Column): Pick<InputRule, 'rule' | 'title' | 'prompt'> {
  switch (column) {
    case 'state':
      return { rule: { kind: 'list', choices: Object.values(STATES) }, ...prompts.state };
    case 'date':
      return { rule: { kind: 'date' }, ...prompts.date };
    case 'text':
      return { rule: { kind: 'text' }, ...withGuidance(indicator, prompts.text) };
    case 'code':
    case 'name':
    case 'unitOfMeasure':
    case 'plan':
    case 'rate':
    case 'inPeriod':
    case 'toDate':
    case 'total':
    case 'baseline':
      return figureRule(indicator);
  }
}

function figureRule(indicator: ReportedIndicator): Pick<InputRule, 'rule' | 'title' | 'prompt'> {
  switch (figureKind(indicator).as) {
    case 'whole':
      return { rule: { kind: 'whole' }, ...withGuidance(indicator, prompts.whole) };
    case 'money':
      return dongPerUnit(indicator.unitOfMeasure) === 1
        ? { rule: { kind: 'whole' }, ...withGuidance(indicator, prompts.money) }
        : { rule: { kind: 'decimal' }, ...withGuidance(indicator, prompts.moneyIn(indicator.unitOfMeasure)) };
    case 'decimal':
    case 'percent':
      return { rule: { kind: 'decimal' }, ...withGuidance(indicator, prompts.decimal) };
  }
}

/** Excel takes no longer prompt. */
const LONGEST_PROMPT = 255;

function withGuidance({ guidance }: ReportedIndicator, { title, prompt }: { title: string; prompt: string }) {
  const whole = guidance === undefined ? prompt : `${guidance} ${prompt}`;
  return { title, prompt: whole.length <= LONGEST_PROMPT ? whole : prompt };
}

/** Validation of the cells above the table. */
export function headerInputs(): readonly InputRule[] {
  const at = (label: 'cutOff' | 'kind') => {
    const { row, column } = labelValueCell(label);
    return { top: row, left: column, rows: 1, columns: 1 };
  };
  return [
    { area: at('cutOff'), rule: { kind: 'date' }, ...prompts.cutOff, problem },
    { area: at('kind'), rule: { kind: 'list', choices: Object.values(DATA_KINDS) }, ...prompts.kind, problem },
  ];
}

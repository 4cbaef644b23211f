import { dongPerUnit } from '../../domain/number/money-text';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import { DATA_KINDS, STATES, type Column } from '../../domain/report/form-words';
import type { Area } from '../../domain/report/grid';
import { figureKind } from '../../domain/report/used-cells';
import { FORM_TEXT } from '../../locales/vi/form-text';
import type { InputRule } from '../workbook/sheet-content';
import { inputColumns } from './form-cells';
import { FORM_COLUMN, labelValueArea } from './form-layout';
import type { UnitCells } from './unit-cells';

const { prompts, problem } = FORM_TEXT;

type RuleWithPrompt = Pick<InputRule, 'rule' | 'title' | 'prompt'>;

/** Validation of the cells that a unit fills in an indicator's row, each with its prompt. */
export function indicatorInputs(
  indicator: ReportedIndicator,
  row: number,
  known: readonly UnitCells[],
): readonly InputRule[] {
  return [...inputColumns(indicator)].map((column) => ({
    area: { top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 },
    ...(column === 'toDate' ? carriedRule(indicator, known) : ruleOf(indicator, column)),
    problem,
  }));
}

/** Where the year to date adds itself up, the prompt says from what. */
function carriedRule(indicator: ReportedIndicator, known: readonly UnitCells[]): RuleWithPrompt {
  const own = figureRule(indicator);
  const figures = new Set(known.map(({ carried }) => carried));
  const [figure = null] = figures;
  if (figures.size === 1 && figure === null) return own;
  return { ...own, ...prompts.carried(figures.size === 1 ? figure : null) };
}

function ruleOf(indicator: ReportedIndicator, column: Column): RuleWithPrompt {
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

function figureRule(indicator: ReportedIndicator): RuleWithPrompt {
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
  return [
    { area: labelValueArea('cutOff'), rule: { kind: 'date' }, ...prompts.cutOff, problem },
    {
      area: labelValueArea('kind'),
      rule: { kind: 'list', choices: Object.values(DATA_KINDS) },
      ...prompts.kind,
      problem,
    },
  ];
}

/** The list from which a shared form's unit is chosen; it stands on the form itself. */
export const unitInput = (area: Area): InputRule => ({
  area: labelValueArea('unitName'),
  rule: { kind: 'range', sheet: null, area },
  ...prompts.unit,
  problem,
});

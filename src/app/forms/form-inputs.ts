import { dongPerUnit } from '../../domain/number/money-text';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { DATA_KINDS, STATES, type Column } from '../../domain/report/form-words';
import type { Area } from '../../domain/report/grid';
import { figureKind } from '../../domain/report/used-cells';
import { FORM_TEXT } from '../../locales/vi/form-text';
import type { InputRule } from '../workbook/sheet-content';
import { inputColumns } from './form-cells';
import { FORM_COLUMN, labelValueArea } from './form-layout';
import type { UnitCells } from './unit-cells';
import { wholePlan } from './whole-plan';

const { prompts } = FORM_TEXT;

type RuleWithPrompt = Pick<InputRule, 'rule' | 'title' | 'prompt' | 'problem'>;

/** Validation of the cells that a unit fills in an indicator's row, each with its prompt. */
export function indicatorInputs(
  index: ProgrammeIndex,
  indicator: ReportedIndicator,
  row: number,
  known: readonly UnitCells[],
): readonly InputRule[] {
  const plan = wholePlan(index, indicator, known);
  return [...inputColumns(indicator)].map((column) => ({
    area: { top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 },
    ...withAdvice(indicator, plan, column, ruleOf(indicator, column, known)),
  }));
}

function ruleOf(indicator: ReportedIndicator, column: Column, known: readonly UnitCells[]): RuleWithPrompt {
  switch (column) {
    case 'state':
      return { rule: { kind: 'list', choices: Object.values(STATES) }, ...prompts.state };
    case 'date':
      return { rule: { kind: 'date' }, ...prompts.date };
    case 'text':
      return { rule: { kind: 'text' }, ...(indicator.measure === 'narrative' ? prompts.text : prompts.note) };
    case 'toDate':
      return carriedRule(indicator, known);
    case 'code':
    case 'name':
    case 'unitOfMeasure':
    case 'plan':
    case 'rate':
    case 'inPeriod':
    case 'total':
    case 'baseline':
      return figureRule(indicator);
  }
}

/** Where the year to date adds itself up, the prompt says from what. */
function carriedRule(indicator: ReportedIndicator, known: readonly UnitCells[]): RuleWithPrompt {
  const own = figureRule(indicator);
  const figures = new Set(known.map(({ carried }) => carried));
  const [figure = null] = figures;
  if (figures.size === 1 && figure === null) return own;
  return { ...own, ...prompts.carried(figures.size === 1 ? figure : null) };
}

function figureRule(indicator: ReportedIndicator): RuleWithPrompt {
  switch (figureKind(indicator).as) {
    case 'whole':
      return { rule: { kind: 'whole' }, ...prompts.whole };
    case 'money':
      return dongPerUnit(indicator.unitOfMeasure) === 1
        ? { rule: { kind: 'whole' }, ...prompts.money }
        : { rule: { kind: 'decimal' }, ...prompts.moneyIn(indicator.unitOfMeasure) };
    case 'decimal':
    case 'percent':
      return { rule: { kind: 'decimal' }, ...prompts.decimal };
  }
}

/** Excel takes no longer prompt. */
const LONGEST_PROMPT = 255;

/** How to count before what to type, the plan of all units after it: as much as the prompt has room for. */
function withAdvice(
  { guidance }: ReportedIndicator,
  plan: string | null,
  column: Column,
  own: RuleWithPrompt,
): RuleWithPrompt {
  if (column === 'state' || column === 'date') return own;
  const planned = column === 'text' ? null : plan;
  const prompts = [
    [guidance ?? null, own.prompt, planned],
    [guidance ?? null, own.prompt],
    [own.prompt, planned],
  ].map((parts) => parts.filter((part) => part !== null).join(' '));
  return { ...own, prompt: prompts.find((prompt) => prompt.length <= LONGEST_PROMPT) ?? own.prompt };
}

/** Validation of the cells above the table. */
export function headerInputs(): readonly InputRule[] {
  return [
    { area: labelValueArea('cutOff'), rule: { kind: 'date' }, ...prompts.cutOff },
    {
      area: labelValueArea('kind'),
      rule: { kind: 'list', choices: Object.values(DATA_KINDS) },
      ...prompts.kind,
    },
  ];
}

/** The list from which a shared form's unit is chosen; it stands on the form itself. */
export const unitInput = (area: Area): InputRule => ({
  area: labelValueArea('unitName'),
  rule: { kind: 'range', sheet: null, area },
  ...prompts.unit,
});

import { fromNumber, compare, multiply } from '../number/fraction';
import { dongPerUnit } from '../number/money-text';
import { nearEnd } from '../programme/target';
import { unitTarget } from '../programme/unit-target';
import type { Column } from '../report/form-words';
import { valueAt, type Area } from '../report/grid';
import { note, type RowContext } from '../report/row-context';
import { usedCells } from '../report/used-cells';
import { legacyReadings } from '../text/legacy-text';
import { looseKey, textKey, trimSpaces } from '../text/text-key';

/** What differs between a row and the form that was sent out. */
export function checkRow(context: RowContext): void {
  checkName(context);
  checkUnitOfMeasure(context);
  checkPlan(context);
  checkMerges(context);
  if (context.row.hasFigure && context.grid.hiddenRows.includes(context.row.row))
    note(context, 'code', { rule: 'row-hidden', found: null, expected: null });
}

function checkName(context: RowContext): void {
  const { row, columns, indicator, index } = context;
  if (columns.at.name === undefined) return;
  const found = row.name;
  if (found !== null && (found === indicator.name || textKey(found) === textKey(indicator.name))) return;
  const expected = indicator.name;
  const other =
    found === null ? undefined : index.programme.indicators.find(({ name }) => textKey(name) === textKey(found));
  if (other) note(context, 'name', { rule: 'row-of-another-name', found, expected, otherCode: other.code });
  else note(context, 'name', { rule: 'row-renamed', found, expected });
}

/** A changed unit of measure may mean a thousandfold of money; of anything else it is worth a look. */
function checkUnitOfMeasure(context: RowContext): void {
  const { grid, row, columns, indicator } = context;
  if (columns.at.unitOfMeasure === undefined || indicator.unitOfMeasure === '') return;
  const value = valueAt(grid, row.row, columns.at.unitOfMeasure);
  const expected = indicator.unitOfMeasure;
  if (value === expected) return;
  const found = value === null ? null : trimSpaces(String(value));
  if (found !== null && [found, ...legacyReadings(found)].some((text) => looseKey(text) === looseKey(expected))) return;
  const money = indicator.measure === 'amount' || (indicator.measure === 'change' && indicator.of.kind === 'amount');
  const otherMoney = money && found !== null && dongPerUnit(found) !== dongPerUnit(expected);
  note(
    context,
    'unitOfMeasure',
    { rule: 'unit-of-measure-differs', found, expected },
    otherMoney ? 'error' : 'warning',
  );
}

function checkPlan(context: RowContext): void {
  const { grid, row, columns, indicator, unit, index } = context;
  const found = columns.at.plan === undefined ? null : valueAt(grid, row.row, columns.at.plan);
  if (typeof found !== 'number') return;
  const own = unitTarget(index, indicator, unit);
  const factor = indicator.measure === 'amount' ? dongPerUnit(indicator.unitOfMeasure) : 1;
  const expected = own === null ? null : nearEnd(own.value);
  if (expected !== null && compare(multiply(fromNumber(found), fromNumber(factor)), fromNumber(expected)) === 0) return;
  note(context, 'plan', { rule: 'plan-differs', found, expected: expected === null ? null : expected / factor });
}

/** In a merged cell one figure stands for several: which one it is cannot be known. */
function checkMerges(context: RowContext): void {
  const { grid, row, columns, indicator } = context;
  if (grid.merges.length === 0) return;
  const { needed, state, date } = usedCells(indicator);
  const used: readonly Column[] = [...needed, ...(state ? STATE : []), ...(date ? DATE : [])];
  for (const merge of grid.merges) {
    if (row.row < merge.top || row.row >= merge.top + merge.rows) continue;
    const covered = used.filter((column) => covers(merge, columns.at[column]));
    const [first] = covered;
    if (first === undefined) continue;
    const doubtful = merge.rows > 1 || covered.length > 1 || columns.at[first] !== merge.left;
    note(context, first, { rule: 'merged-cells', found: null, expected: null }, doubtful ? 'error' : 'warning');
  }
}

const STATE = ['state'] as const;
const DATE = ['date'] as const;

const covers = ({ left, columns }: Area, column: number | undefined): boolean =>
  column !== undefined && column >= left && column < left + columns;

import { dueDate } from '../../src/domain/verdict/due';
import { isReported, parentOf, type Indicator } from '../../src/domain/programme/indicator';
import { isValueTarget } from '../../src/domain/programme/target';

/** A row of a programme in a few words, so that a table written by hand can be held against it. */
export type RowWords = readonly [code: string, measure: string, reporters: string, targets: string];

export const rowWords = (indicator: Indicator, year: number): RowWords => [
  indicator.code,
  measureWords(indicator),
  isReported(indicator) ? [...indicator.reportedBy.levels, ...indicator.reportedBy.units].join(' ') : '',
  indicator.targets.map((target) => targetWords(target, year)).join('; '),
];

function measureWords(indicator: Indicator): string {
  const parent = parentOf(indicator);
  const words = [
    indicator.measure,
    'accumulation' in indicator ? indicator.accumulation : '',
    parent === undefined ? '' : `of ${parent}`,
    isReported(indicator) && indicator.condition !== undefined ? 'if' : '',
    indicator.measure === 'computed' ? `${indicator.formula.operation} ${indicator.formula.of.join(' ')}` : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function targetWords(target: Indicator['targets'][number], year: number): string {
  const due = dueDate(target, year);
  const words = [
    target.judgedAt,
    target.comparator,
    isValueTarget(target) ? String(target.value ?? 'none').replace(',', '–') : '',
    due === `${year}-12-31` ? '' : `by ${due ?? 'every period'}`,
    target.pace === undefined ? '' : String(target.pace),
  ];
  return words.filter((word) => word !== '').join(' ');
}

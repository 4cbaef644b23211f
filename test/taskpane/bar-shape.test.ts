import { fromNumber } from '../../src/domain/number/fraction';
import type { Target, TargetValue } from '../../src/domain/programme/target';
import type { TargetVerdict, UnitVerdict } from '../../src/domain/summary/summary';
import { barShape } from '../../src/taskpane/results/bar-shape';

function verdict(value: TargetValue | null, actual: number | null, units = 0): TargetVerdict {
  const judgedAt = units > 0 ? 'huyen' : 'whole';
  const target: Target = { comparator: '>=', judgedAt, window: 'year', value: 1, overrides: {} };
  const unit = {} as UnitVerdict;
  return {
    target,
    value,
    actual: actual === null ? null : fromNumber(actual),
    status: 'unmet',
    gap: null,
    thingsLacking: null,
    exceeded: false,
    late: false,
    incomplete: false,
    short: [],
    units: Array.from({ length: units }, () => unit),
    reason: null,
  };
}

test.each([
  ['half way', verdict(20, 10), { fill: 0.5, mark: 1 }],
  ['beyond the target, the bar is as long as the figure', verdict(20, 40), { fill: 1, mark: 0.5 }],
  ['nothing yet', verdict(20, 0), { fill: 0, mark: 1 }],
  ['a range counts from its near end', verdict([80, 100], 40), { fill: 0.5, mark: 1 }],
  ['a fall that is asked for is progress', verdict([-0.1, -0.15], -0.05), { fill: 0.5, mark: 1 }],
  ['a rise where a fall is asked for is none', verdict([-0.1, -0.15], 0.2), { fill: 0, mark: 1 }],
  ['unit by unit: how many of them', verdict(3, 6, 9), { fill: 6 / 9, mark: 1 }],
  ['no figure', verdict(20, null), null],
  ['no value', verdict(null, 3), null],
  ['a value of nothing has no length', verdict(0, 3), null],
])('%s', (_, of, shape) => {
  expect(barShape(of)).toEqual(shape);
});

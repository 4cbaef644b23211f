import { loadProgramme } from '../../../src/domain/programme/load-programme';
import { aChange, aCount, atLeast, programmeInput } from '../builders/programme-builder';

/** What the validator complains about, as data that a sentence can be made of. */
function faults(more: object): readonly unknown[] {
  const loaded = loadProgramme({ ...programmeInput(), ...more });
  if (loaded.ok) return [];
  return loaded.problems.map((problem) => (problem.kind === 'wrong-shape' ? problem.fault : problem));
}
const indicator = (more: object) => faults({ indicators: [{ ...aCount('1'), ...more }] });
const target = (more: object) => indicator({ targets: [{ ...atLeast(3), ...more }] });

test.each<[string, readonly unknown[], object]>([
  ['nothing there', faults({ name: undefined }), { is: 'missing' }],
  ['a choice not made', indicator({ accumulation: undefined }), { is: 'missing' }],
  ['a kind not said', indicator({ measure: undefined }), { is: 'missing' }],
  ['a name misspelt', faults({ nmae: 'x' }), { is: 'unknown-field', fields: ['nmae'] }],
  ['a number for a text', faults({ name: 3 }), { is: 'wrong-type', expected: 'text' }],
  ['a text for a number', target({ value: '3' }), { is: 'wrong-type', expected: 'number' }],
  ['half a year', faults({ year: 2023.5 }), { is: 'wrong-type', expected: 'whole-number' }],
  ['yes for true', target({ noteExceeded: 'có' }), { is: 'wrong-type', expected: 'yes-or-no' }],
  ['one for many', faults({ units: {} }), { is: 'wrong-type', expected: 'list' }],
  ['many for one', indicator({ reportedBy: [] }), { is: 'wrong-type', expected: 'object' }],
  ['a word of a closed list', indicator({ accumulation: 'sum' }), { is: 'not-one-of', allowed: ['flow', 'stock'] }],
  [
    'a kind of its own',
    target({ comparator: '=>' }),
    { is: 'not-one-of', allowed: ['>=', '>', '<=', '<', 'range', 'done', 'person'] },
  ],
  ['a pace of its own', target({ pace: 'fast' }), { is: 'not-one-of', allowed: ['linear', 'none'] }],
  ['three shares', target({ pace: [0, 0.5, 1] }), { is: 'too-short', least: 4 }],
  ['five shares', target({ pace: [0, 0, 0, 1, 1] }), { is: 'too-long', most: 4 }],
  ['shares that fall', target({ pace: [0, 0.5, 0.4, 1] }), { is: 'shares-fall' }],
  ['a share above one', target({ pace: [0, 0.5, 0.6, 2] }), { is: 'too-large', most: 1 }],
  ['a code with accents', faults({ id: 'Mường Hoa' }), { is: 'bad-code', of: 'slug' }],
  ['a code that Excel spoils', indicator({ code: '2.0' }), { is: 'bad-code', of: 'indicator-code' }],
  ['a unit’s code as a key', target({ overrides: { 'Nậm Lả': 3 } }), { is: 'bad-code', of: 'slug' }],
  ['a day that is none', target({ due: '31/12/2023' }), { is: 'bad-date' }],
  ['no letters', faults({ name: '' }), { is: 'too-short', least: 1 }],
  ['a year long gone', faults({ year: 1930 }), { is: 'too-small', least: 2000 }],
  ['less than nothing', indicator({ opening: { 'nam-la': -1 } }), { is: 'too-small', least: 0 }],
  ['nobody', indicator({ reportedBy: {} }), { is: 'nobody-reports' }],
  ['a code that the format keeps', faults({ levels: [{ code: 'whole', name: 'w' }] }), { is: 'reserved-code' }],
])('%s', (_, found, fault) => {
  expect(found).toEqual([fault]);
});

test('a fixed base that says nothing', () => {
  const change = aChange('1', { baseline: { fixed: '' } });
  expect(faults({ indicators: [change] })).toEqual([{ is: 'too-short', least: 1 }]);
});

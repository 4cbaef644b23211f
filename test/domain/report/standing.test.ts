import type { Observation } from '../../../src/domain/report/observation';
import { check, findingsOf, observationOf } from '../builders/check-sheets';
import {
  aChange,
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  anIndex,
  aNarrative,
  aProgramme,
  aRatio,
  aStock,
  OFFICE,
  type IndicatorInput,
} from '../builders/programme-builder';
import { aReport, type RowInput } from '../builders/sheet-builder';

/** What a row says: a figure, nothing yet, or that the duty did not arise. Blank is null, never 0. */
const conditional = { condition: 'khi có dự thảo' };

function read(indicator: IndicatorInput, row: RowInput, facts: Record<string, number> = {}) {
  const programme = aProgramme({ units: [OFFICE, aDistrict('suoi-bac', { facts })], indicators: [indicator] });
  const sheet = aReport(programme, 'suoi-bac', {});
  for (const [heading, value] of Object.entries(row)) sheet.cell(indicator.code, heading as keyof RowInput, value);
  const summary = check(programme, '2023-Q1', [sheet]);
  const told = findingsOf(summary, { info: true }).map((text) => text.replace(/ \S+ ([A-Z])\d+$/, ' $1'));
  return { observation: observationOf(summary, 'suoi-bac', indicator.code), told };
}
const says = (indicator: IndicatorInput, row: RowInput, expected: Partial<Observation>, ...told: readonly string[]) => {
  const found = read(indicator, row);
  expect(found.observation).toMatchObject(expected);
  expect(found.told).toEqual(told);
};

describe('blank', () => {
  test.each([
    ['a flow', aCount('1')],
    ['a stock', aStock('1')],
    ['money', anAmount('1')],
    ['an index', anIndex('1')],
    ['a ratio', aRatio('1')],
    ['a change', aChange('1')],
  ])('%s: missing, with a warning where the figure is asked', (_, indicator) => {
    says(indicator, {}, { standing: 'missing', toDate: null, inPeriod: null }, 'warning value-missing F');
  });
  test.each([
    ['a milestone', aMilestone('1')],
    ['a narrative', aNarrative('1')],
  ])('%s: missing, with a warning where the state is asked', (_, indicator) => {
    says(indicator, {}, { standing: 'missing', state: null }, 'warning value-missing J');
  });
  test('zero is not blank', () => says(aStock('1'), { toDate: 0 }, { standing: 'reported', toDate: 0 }));
});

describe('half a ratio or change is an error', () => {
  const out = { standing: 'excluded' } as const;
  test('achieved alone', () => says(aRatio('1'), { toDate: 9 }, out, 'error half-missing G'));
  test('total alone', () => says(aRatio('1'), { total: 10 }, out, 'error half-missing F'));
  test('now alone', () => says(aChange('1'), { toDate: 9 }, out, 'error half-missing H'));
  test('baseline alone', () => says(aChange('1'), { baseline: 9 }, out, 'error half-missing F'));
  test('a total that came with the form says nothing by itself', () => {
    const { observation, told } = read(aRatio('1', { totalFact: 'xa' }), {}, { xa: 24 });
    expect(observation).toMatchObject({ standing: 'missing', total: null });
    expect(told).toEqual(['warning value-missing F']);
  });
  test('a total that the unit changed does', () => {
    const { observation, told } = read(aRatio('1', { totalFact: 'xa' }), { total: 23 }, { xa: 24 });
    expect(observation.standing).toBe('excluded');
    expect(told).toEqual(['error half-missing F']);
  });
  test('one that cannot be read is told as that', () =>
    says(aRatio('1'), { toDate: 'nhiều', total: 10 }, out, 'error not-a-number F'));
});

describe('what must hold within a row', () => {
  test('achieved above total', () => {
    says(aRatio('1'), { toDate: 11, total: 10 }, { standing: 'excluded' }, 'error achieved-above-total F');
    says(aRatio('1'), { toDate: 10, total: 10 }, { standing: 'reported' });
    says(aRatio('1'), { toDate: 0, total: 0 }, { standing: 'reported' });
  });
  test('a total other than the unit’s own fact', () => {
    const { observation, told } = read(aRatio('1', { totalFact: 'xa' }), { toDate: 5, total: 23 }, { xa: 24 });
    expect(observation).toMatchObject({ standing: 'reported', total: 23 });
    expect(told).toEqual(['warning total-differs-from-fact G']);
  });
  test('a rate that the figures do not give', () => {
    says(aRatio('1'), { toDate: 9, total: 10, rate: 0.9 }, { standing: 'reported' });
    says(aRatio('1'), { toDate: 9, total: 10, rate: 90 }, { standing: 'reported' });
    says(aRatio('1'), { toDate: 2, total: 3, rate: 66.7 }, { standing: 'reported' });
    says(aRatio('1'), { toDate: 9, total: 10, rate: 0.95 }, { standing: 'reported' }, 'warning rate-disagrees I');
    says(aChange('1'), { toDate: 9, baseline: 10, rate: -0.1 }, { standing: 'reported' });
    says(aChange('1'), { toDate: 9, baseline: 0, rate: 5 }, { standing: 'reported' });
    says(aRatio('1'), { toDate: 0, total: 0, rate: 5 }, { standing: 'reported' });
    says(aChange('1', { as: 'difference' }), { toDate: 9, baseline: 10, rate: -1 }, { standing: 'reported' });
    says(aChange('1'), { toDate: 9, baseline: 10, rate: 0.1 }, { standing: 'reported' }, 'warning rate-disagrees I');
  });
});

describe('Không phát sinh', () => {
  const notArisen = 'Không phát sinh';
  test('of a conditional duty', () => {
    const none = { standing: 'not-arisen', toDate: null, total: null } as const;
    says(aCount('1', conditional), { state: notArisen }, none);
    says(aCount('1', conditional), { state: notArisen, inPeriod: 0, toDate: 0 }, none);
    says(aRatio('1', conditional), { state: notArisen, total: 24 }, none);
    says(aMilestone('1', conditional), { state: notArisen }, none);
    says(aNarrative('1', conditional), { state: notArisen }, { standing: 'not-arisen' });
  });
  test('of a conditional duty with a figure: one of them is wrong', () => {
    says(aCount('1', conditional), { state: notArisen, toDate: 2 }, { standing: 'excluded' }, 'error state-conflict J');
  });
  test('of a conditional duty with a figure that cannot be read', () => {
    says(
      aStock('1', conditional),
      { state: notArisen, toDate: 'ít' },
      { standing: 'excluded' },
      'error not-a-number F',
    );
  });
  test('of a conditional duty that arose', () => {
    says(aStock('1', conditional), { toDate: 2 }, { standing: 'reported', toDate: 2 });
    says(aStock('1', conditional), { state: 'Đang thực hiện', toDate: 2 }, { standing: 'reported', toDate: 2 });
    says(aStock('1', conditional), {}, { standing: 'missing' }, 'warning value-missing F');
  });
  test('of a count that is always asked: 0, with a warning', () => {
    says(aStock('1'), { state: notArisen }, { standing: 'reported', toDate: 0 }, 'warning not-arisen-as-zero J');
    says(
      aCount('1'),
      { state: notArisen },
      { standing: 'reported', toDate: 0, inPeriod: 0 },
      'warning not-arisen-as-zero J',
    );
    says(anAmount('1'), { state: notArisen }, { standing: 'reported', toDate: 0 }, 'warning not-arisen-as-zero J');
    says(aStock('1'), { state: notArisen, toDate: 0 }, { standing: 'reported', toDate: 0 });
  });
  test('of a count with a figure: one of them is wrong', () => {
    says(aStock('1'), { state: notArisen, toDate: 2 }, { standing: 'excluded' }, 'error state-conflict J');
  });
  test('of anything else that is always asked: passed over, with a warning', () => {
    says(
      aRatio('1'),
      { state: notArisen, toDate: 1, total: 2 },
      { standing: 'reported' },
      'warning not-arisen-ignored J',
    );
    says(
      anIndex('1'),
      { state: notArisen },
      { standing: 'missing' },
      'warning not-arisen-ignored J',
      'warning value-missing F',
    );
    says(
      aMilestone('1'),
      { state: notArisen },
      { standing: 'reported', state: 'not-arisen' },
      'warning not-arisen-ignored J',
    );
  });
});

describe('states', () => {
  test.each([
    ['Đã hoàn thành', 'done'],
    ['ĐÃ HOÀN THÀNH', 'done'],
    ['Hoàn thành', 'done'],
    ['Đang thực hiện', 'in-progress'],
    [' đang  thực hiện ', 'in-progress'],
    ['Chưa thực hiện', 'not-started'],
  ])('“%s”', (text, state) => {
    expect(read(aNarrative('1'), { state: text, text: 'x' }).observation.state).toBe(state);
    expect(read(aNarrative('1'), { state: text.normalize('NFD'), text: 'x' }).observation.state).toBe(state);
  });
  test.each(['tốt', '100%', 'đã và đang thực hiện', 1])('%p is none of the four', (value) => {
    says(aMilestone('1'), { state: value }, { standing: 'excluded' }, 'error state-unreadable J');
  });
});

describe('a milestone’s date', () => {
  const done = 'Đã hoàn thành';
  const date = (value: string | number) => read(aMilestone('1'), { state: done, date: value });
  test('a date of Excel’s', () => {
    expect(date(44986).observation).toMatchObject({ standing: 'reported', state: 'done', date: '2023-03-01' });
    expect(date(44986.75).observation.date).toBe('2023-03-01');
    expect(date(44986).told).toEqual([]);
  });
  test.each([
    ['14/3/2023', '2023-03-14'],
    ['14-03-2023', '2023-03-14'],
    ['14.3.2023', '2023-03-14'],
    [' 14 / 3 / 2023', '2023-03-14'],
    ['14/3/23', '2023-03-14'],
    ['2023-03-14', '2023-03-14'],
    ['Ngày 14 tháng 3 năm 2023', '2023-03-14'],
  ])('“%s” as text: understood, with a warning', (text, day) => {
    expect(date(text).observation.date).toBe(day);
    expect(date(text).told).toEqual(['warning date-as-text K']);
  });
  test.each(['14/3', 'tháng 3', '31/2/2023', '3/14/2023', '14/3/1923', 5, 20230314, 'đã xong'])(
    '%p is no day',
    (value) => {
      expect(date(value).observation.standing).toBe('excluded');
      expect(date(value).told).toEqual(['error date-unreadable K']);
    },
  );
  test('done without a date: counted, with a warning', () =>
    says(
      aMilestone('1'),
      { state: done },
      { standing: 'reported', state: 'done', date: null },
      'warning date-missing K',
    ));
  test('a date without a state: done, with a warning', () =>
    says(aMilestone('1'), { date: 44986 }, { standing: 'reported', state: 'done' }, 'warning date-without-done J'));
  test('a date though it is not done', () =>
    says(
      aMilestone('1'),
      { state: 'Đang thực hiện', date: 44986 },
      { standing: 'excluded' },
      'error state-conflict J',
    ));
  test('a date after the period’s end', () =>
    says(aMilestone('1'), { state: done, date: 45017 }, { standing: 'reported' }, 'warning date-after-period K'));
  test('the last day of the period', () =>
    says(aMilestone('1'), { state: done, date: 45016 }, { standing: 'reported' }));
});

describe('texts', () => {
  test('line breaks inside are the writer’s', () => {
    const { observation } = read(aNarrative('1'), { state: 'Đang thực hiện', text: '  Dòng một\nDòng hai  ' });
    expect(observation.text).toBe('Dòng một\nDòng hai');
  });
  test('text alone is a report, with a warning that its state is not given', () => {
    const { observation, told } = read(aNarrative('1'), { text: 'Đã ra quân' });
    expect(observation).toMatchObject({ standing: 'reported', state: null, text: 'Đã ra quân' });
    expect(told).toEqual(['warning value-missing J']);
  });
  test('text beside a figure is kept', () => {
    expect(read(aStock('1'), { toDate: 2, text: 'gồm cả xã Suối Bạc' }).observation.text).toBe('gồm cả xã Suối Bạc');
  });
  test('an error of Excel’s is no text', () => {
    says(
      aNarrative('1'),
      { state: 'Đang thực hiện', text: '#NAME?' },
      { standing: 'reported', text: null },
      'warning cell-error L',
    );
    says(
      aStock('1'),
      { toDate: 2, text: '#REF!' },
      { standing: 'reported', toDate: 2, text: null },
      'warning cell-error L',
    );
  });
});

describe('where a figure came from', () => {
  test('its cell and what it is multiplied by', () => {
    const { observation } = read(anAmount('1', { accumulation: 'stock', unitOfMeasure: 'triệu đồng' }), {
      toDate: 2.5,
    });
    expect(observation.sources.toDate).toEqual([
      { sheet: observation.sheet, cell: { row: 14, column: 5 }, factor: 1_000_000 },
    ]);
    expect(observation.cell).toEqual({ row: 14, column: 5 });
  });
  test('text has no factor: it cannot be linked to', () => {
    expect(read(aStock('1'), { toDate: '12 hộ' }).observation.sources.toDate?.[0]?.factor).toBeNull();
  });
});

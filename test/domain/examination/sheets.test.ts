import { foundText } from '../../../src/domain/examination/exclude';
import { acceptanceOf, check, finding, findingsOf, inShort, observationOf } from '../builders/check-sheets';
import { aCount, aDistrict, aProgramme, aStock, OFFICE, programmeOf } from '../builders/programme-builder';
import { aReport, type SheetBuilder } from '../builders/sheet-builder';

/** Whose report a sheet is, of which period, and whether it may count. */
const programme = aProgramme({
  units: [
    OFFICE,
    aDistrict('suoi-bac'),
    aDistrict('nam-la'),
    { code: 'tp-muong-hoa', name: 'TP Mường Hoa', kind: 'thành phố', level: 'huyen', parent: 'tinh' },
  ],
  indicators: [aStock('1')],
});
const report = (unit = 'suoi-bac', toDate = 5, ordinal: 1 | 2 | 3 | 4 = 1): SheetBuilder =>
  aReport(programme, unit, { '1': { toDate } }, ordinal);
const standing = (sheets: readonly SheetBuilder[], unit = 'suoi-bac', period = '2023-Q1') => {
  const summary = check(programme, period, sheets);
  const own = summary.examination.units.find((candidate) => candidate.unit.code === unit);
  return [own?.status, observationOf(summary, unit, '1').standing, ...findingsOf(summary, { info: true })];
};
const FINE = ['ready', 'reported'];

test('a report that says all', () => expect(standing([report()])).toEqual(FINE));
test('no report: missing, and nothing to tell', () => expect(standing([])).toEqual(['missing', 'missing']));

describe('the unit', () => {
  test.each(['suoi-bac', 'SUOI-BAC', ' suoi-bac ', 'suối bạc', 'suoi bac'])('code “%s”', (code) => {
    expect(standing([report().label('unitCode', code)])).toEqual(FINE);
  });
  test('a code of nobody', () => {
    expect(standing([report().label('unitCode', 'suoi-bacc')])).toEqual([
      'missing',
      'missing',
      'error unit-unknown - C4',
    ]);
  });
  test('no code: found by name, with a warning', () => {
    expect(standing([report().label('unitCode', '')])).toEqual([...FINE, 'warning unit-code-missing - C4']);
  });
  test('neither', () => {
    const sheet = report().label('unitCode', '').label('unitName', '');
    expect(standing([sheet])).toEqual(['missing', 'missing', 'error unit-unknown - C3']);
  });
  test('no name', () => {
    expect(standing([report().label('unitName', '')])).toEqual([...FINE, 'warning label-missing - C3']);
  });
  test.each([
    'Suối Bạc',
    'suối  bạc',
    'Huyện Suối Bạc',
    'H. Suối Bạc',
    'MTTQ huyện Suối Bạc',
    'Ủy ban MTTQ Việt Nam huyện Suối Bạc, tỉnh Mường Hoa',
  ])('called “%s”', (name) => {
    expect(standing([report().label('unitName', name)])).toEqual(FINE);
    expect(standing([report().label('unitName', name.normalize('NFD'))])).toEqual(FINE);
  });
  test.each(['TP Mường Hoa', 'Tp. Mường Hoa', 'Thành phố Mường Hoa', 'Mường Hoa'])('the town called “%s”', (name) => {
    expect(standing([report('tp-muong-hoa').label('unitName', name)], 'tp-muong-hoa')).toEqual(FINE);
  });
  test('called something else: counted by its code, with a warning', () => {
    for (const name of ['Suối Bạch', 'Xã Suối Bạc'])
      expect(standing([report().label('unitName', name)])).toEqual([...FINE, 'warning unit-name-differs - C3']);
  });
  test('the code of one and the name of another: nobody knows whose it is', () => {
    const sheet = report().label('unitName', 'Nậm Lả');
    expect(standing([sheet])).toEqual(['errors', 'excluded', 'error unit-mismatch - C3']);
    expect(standing([sheet], 'nam-la').slice(0, 2)).toEqual(['missing', 'missing']);
  });
  test('a unit that does not exist on the day', () => {
    const former = aProgramme({
      units: [
        OFFICE,
        aDistrict('suoi-bac', { validTo: '2023-06-30' }),
        aDistrict('nam-la', { validFrom: '2023-07-01' }),
      ],
      indicators: [aStock('1')],
    });
    const said = (unit: string, ordinal: 1 | 3) =>
      findingsOf(check(former, `2023-Q${ordinal}`, [aReport(former, unit, { '1': { toDate: 5 } }, ordinal)]));
    expect(said('suoi-bac', 1)).toEqual([]);
    expect(said('nam-la', 3)).toEqual([]);
    const late = aReport(former, 'suoi-bac', { '1': { toDate: 5 } }, 1).label('period', 'Quý III/2023');
    expect(findingsOf(check(former, '2023-Q3', [late]))).toEqual(['error unit-absent - C4']);
    const units = check(former, '2023-Q3', []).examination.units.map(({ unit }) => unit.code);
    expect(units).toEqual(['nam-la']);
  });
  test('a unit that reports nothing', () => {
    const sheet = report().label('unitCode', 'tinh').label('unitName', OFFICE.name);
    expect(standing([sheet], 'tinh')[2]).toBe('error unit-unknown - C4');
  });
});

describe('the programme', () => {
  test('another', () => {
    expect(standing([report().label('programme', 'muong-hoa-2022')])).toEqual([
      'errors',
      'excluded',
      'error programme-wrong - C2',
    ]);
  });
  test('not said', () => {
    expect(standing([report().label('programme', '')])).toEqual([...FINE, 'warning programme-missing - C2']);
  });
  test('written otherwise', () => expect(standing([report().label('programme', ' MUONG-HOA-2023')])).toEqual(FINE));
});

describe('the period', () => {
  test.each([
    'Quý I/2023',
    'QUÝ I/2023',
    'quý I năm 2023',
    'Quý 1/2023',
    'Quý 1-2023',
    'Q1/2023',
    'Q1-2023',
    '2023-Q1',
    'Quý\u00a0I / 2023',
  ])('“%s”', (text) => {
    expect(standing([report().label('period', text)])).toEqual(FINE);
    expect(standing([report().label('period', text.normalize('NFD'))])).toEqual(FINE);
  });
  test.each(['', 'Quý I', 'Quý V/2023', 'Quý IIII/2023', 'I/2023', 'quý này', 2023, 44927])(
    'unreadable: %p',
    (text) => {
      expect(standing([report().label('period', text)])).toEqual([
        'errors',
        'excluded',
        'error period-unreadable - C5',
      ]);
    },
  );
  test.each(['Quý II/2023', 'Quý I/2022', 'Năm 2022', '6 tháng đầu năm 2023', 'Tháng 2/2023', 'Quý I/2024'])(
    'of another period is history, never an error: “%s”',
    (text) => {
      expect(standing([report().label('period', text)])).toEqual(['missing', 'missing']);
    },
  );
  test.each([
    ['2023-Q2', '6 tháng đầu năm 2023'],
    ['2023-Q2', 'Tháng 6/2023'],
    ['2023-Q3', '9 tháng năm 2023'],
    ['2023-Q4', 'Năm 2023'],
    ['2023-H1', '6 tháng năm 2023'],
  ])('of %s, but called a summary: “%s”', (period, text) => {
    expect(standing([report().label('period', text)], 'suoi-bac', period)).toEqual([
      'errors',
      'excluded',
      'error period-not-reporting - C5',
    ]);
  });
  test.each([
    ['2023-H1', 2],
    ['2023-9M', 3],
    ['2023-Y', 4],
  ] as const)('%s reads the reports of quarter %d', (period, ordinal) => {
    expect(standing([report('suoi-bac', 5, ordinal), report('suoi-bac', 4, 1)], 'suoi-bac', period)).toEqual(FINE);
  });
});

describe('estimates', () => {
  test('are mentioned', () => {
    const summary = check(programme, '2023-Q1', [report().label('kind', 'Ước thực hiện')]);
    expect(findingsOf(summary, { info: true })).toEqual(['info estimate - C7']);
    expect(summary.examination.units.find(({ unit }) => unit.code === 'suoi-bac')?.estimate).toBe(true);
  });
});

describe('two sheets of one unit and period', () => {
  const two = () => [report('suoi-bac', 5), report('suoi-bac', 6)] as const;
  test('an error on both, and neither counts', () => {
    const [first, second] = two();
    const summary = check(programme, '2023-Q1', [first, second]);
    const found = summary.findings;
    expect(found.map(inShort)).toEqual(['error report-duplicated - C4', 'error report-duplicated - C4']);
    expect(found.map(({ place }) => place.sheet?.name)).toEqual([first.name, second.name]);
    expect(found[0]).toMatchObject({ sheets: [first.name, second.name] });
    expect(observationOf(summary, 'suoi-bac', '1').standing).toBe('excluded');
  });
  test('until one is chosen', () => {
    const [first, second] = two();
    const [of] = check(programme, '2023-Q1', [first, second]).findings;
    if (!of) throw new Error('no finding');
    const acceptances = [acceptanceOf(of, second.name)];
    const summary = check(programme, '2023-Q1', [first, second], { acceptances });
    expect(observationOf(summary, 'suoi-bac', '1')).toMatchObject({ standing: 'reported', toDate: 6 });
    expect(findingsOf(summary, { info: true })).toEqual(['info report-set-aside - C4']);
    const aside = finding(summary, 'report-set-aside');
    expect(aside).toMatchObject({ found: first.name, expected: second.name });
    // What is set aside may be chosen in its turn.
    expect(foundText(aside)).toBe(first.name);
  });
  test('a choice of a sheet that is gone, or of another period, chooses nothing', () => {
    const [first, second] = two();
    const [of] = check(programme, '2023-Q1', [first, second]).findings;
    if (!of) throw new Error('no finding');
    for (const acceptance of [acceptanceOf(of, 'Trang khác'), acceptanceOf(of, first.name, '2023-Q2')]) {
      const summary = check(programme, '2023-Q1', [first, second], { acceptances: [acceptance] });
      expect(observationOf(summary, 'suoi-bac', '1').standing).toBe('excluded');
    }
  });
  test('one of another programme is no double', () => {
    const [first, second] = two();
    second.label('programme', 'muong-hoa-2022');
    const summary = check(programme, '2023-Q1', [first, second]);
    expect(observationOf(summary, 'suoi-bac', '1')).toMatchObject({ standing: 'reported', toDate: 5 });
    expect(findingsOf(summary)).toEqual(['error programme-wrong - C2']);
  });
});

test('findings about a sheet say whose it is', () => {
  const own = programmeOf(aCount('7.2'));
  const sheet = aReport(own, 'nam-la', { '7.2': { toDate: 1 } }).heading('text', 'Ghi chú');
  expect(finding(check(own, '2023-Q1', [sheet]), 'heading-spelling').place.unit).toBe('nam-la');
});

import fc from 'fast-check';
import { toNumber } from '../../../src/domain/number/fraction';
import { partsOf, valueOf } from '../../../src/domain/rollup/figure';
import type { Summary } from '../../../src/domain/summary/summary';
import { foundText } from '../../../src/domain/examination/exclude';
import { acceptanceOf, check, findingsOf, observationOf } from '../builders/check-sheets';
import { asNumber } from '../builders/observation-builder';
import { filled, period, sheetsOf, type Filled } from './arbitraries';
import type { SheetBuilder } from '../builders/sheet-builder';

const PARTS = ['inPeriod', 'achieved', 'total', 'baseline'] as const;

/** Everything about figures and verdicts, in a form that can be compared. */
function conclusions(summary: Summary) {
  return summary.indicators.map(({ indicator, figure, expected, reported, missing, excluded, notArisen, targets }) => ({
    code: indicator.code,
    kind: figure.kind,
    value: asNumber(valueOf(figure)),
    parts: PARTS.map((part) => asNumber(partsOf(figure)[part])),
    expected,
    reported,
    lacking: [missing, excluded, notArisen].map((units) => units.map(({ code }) => code).sort()),
    targets: targets.map(({ status, actual, gap, short, exceeded, late, incomplete }) => ({
      status,
      exceeded,
      late,
      incomplete,
      figures: [actual, gap].map(asNumber),
      short: short.map(({ unit }) => unit.code).sort(),
    })),
  }));
}

function everyoneIsAccountedFor(summary: Summary): void {
  for (const { expected, reported, missing, excluded, notArisen } of summary.indicators)
    expect(expected).toBe(reported + missing.length + excluded.length + notArisen.length);
}

test('a form filled as asked reads back exactly, with nothing to tell', () => {
  fc.assert(
    fc.property(filled, (of) => {
      const summary = check(of.programme, period(of), sheetsOf(of));
      expect(findingsOf(summary, { info: true })).toEqual([]);
      for (const [unit, rows] of of.entries)
        for (const [code, { means }] of rows) expect(observationOf(summary, unit, code)).toMatchObject(means);
      everyoneIsAccountedFor(summary);
    }),
    { numRuns: 150 },
  );
});

test('the order of sheets, of rows and of the programme’s units never matters', () => {
  fc.assert(
    fc.property(filled, fc.infiniteStream(fc.nat()), (of, chance) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => [item, chance.next().value as number] as const)
          .sort((a, b) => a[1] - b[1])
          .map(([item]) => item);
      const sheets = sheetsOf(of);
      const before = conclusions(check(of.programme, period(of), sheets));
      for (const sheet of sheets) {
        const table = sheet.headingRow() + 1;
        const rows = sheet.cells.splice(table);
        sheet.cells.push(...shuffled(rows));
      }
      const programme = { ...of.programme, units: shuffled(of.programme.units) };
      expect(conclusions(check(programme, period(of), shuffled(sheets)))).toEqual(before);
    }),
    { numRuns: 80 },
  );
});

test('a ratio’s total lies between its units’ extremes', () => {
  fc.assert(
    fc.property(filled, (of) => {
      for (const { indicator, figure, units } of check(of.programme, period(of), sheetsOf(of)).indicators) {
        const whole = valueOf(figure);
        if (indicator.measure !== 'ratio' || !whole) continue;
        const own = units.flatMap((unit) => asNumber(valueOf(unit.figure)) ?? []);
        expect(toNumber(whole)).toBeGreaterThanOrEqual(Math.min(...own));
        expect(toNumber(whole)).toBeLessThanOrEqual(Math.max(...own));
      }
    }),
    { numRuns: 100 },
  );
});

describe('an error keeps exactly its figure out, and says so', () => {
  /** Ways to spoil a figure; acceptable ones come back with a reason. */
  const spoil = (sheet: SheetBuilder, code: string, way: number): boolean => {
    const total = sheet.valueAt(sheet.rowOf(code), 6);
    if (way === 0) sheet.row(code, { toDate: '#REF!' });
    else if (way === 1) sheet.row(code, { toDate: 'khoảng 20' });
    else if (way === 2 && typeof total === 'number') sheet.row(code, { total: -1 });
    else sheet.row(code, { toDate: true });
    return true;
  };
  const figures = (summary: Summary) => new Map(conclusions(summary).map((line) => [line.code, line]));

  test('what cannot be read', () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.nat(), fc.nat(3), (of, whichUnit, whichRow, way) => {
        const unit = pick([...of.entries.keys()], whichUnit);
        const row = pick([...(of.entries.get(unit) ?? [])], whichRow);
        if (row[1].means.toDate === undefined || row[1].means.standing === 'not-arisen') return;
        const [code] = row;
        const sheets = sheetsOf(of);
        const before = figures(check(of.programme, period(of), sheets));
        const sheet = sheets[[...of.entries.keys()].indexOf(unit)];
        if (sheet) spoil(sheet, code, way);
        const summary = check(of.programme, period(of), sheets);
        everyoneIsAccountedFor(summary);
        const without = figures(check(of.programme, period(of), sheetsOf(withMissing(of, unit, code))));
        for (const [own, line] of figures(summary)) {
          if (own !== code) expect(line).toEqual(before.get(own));
          else {
            expect(line.lacking[1]).toEqual([unit]);
            expect([line.value, line.reported]).toEqual([without.get(own)?.value, without.get(own)?.reported]);
          }
        }
        expect(
          summary.findings.some(
            (found) => found.severity === 'error' && found.place.indicator === code && found.place.unit === unit,
          ),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('what cannot be believed; a reason brings it back', () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.nat(), (of, whichUnit, whichRow) => {
        const unit = pick([...of.entries.keys()], whichUnit);
        const [code, { means }] = pick([...(of.entries.get(unit) ?? [])], whichRow);
        if (typeof means.toDate !== 'number' || typeof means.total !== 'number' || means.inPeriod !== undefined) return;
        const sheets = sheetsOf(of);
        sheets[[...of.entries.keys()].indexOf(unit)]?.row(code, { toDate: means.total + 1 });
        const doubted = check(of.programme, period(of), sheets);
        expect(observationOf(doubted, unit, code).standing).toBe('excluded');
        const acceptances = doubted.findings.map((found) => acceptanceOf(found, foundText(found), period(of)));
        const believed = check(of.programme, period(of), sheets, { acceptances });
        expect(observationOf(believed, unit, code)).toMatchObject({ standing: 'reported', toDate: means.total + 1 });
        everyoneIsAccountedFor(believed);
      }),
      { numRuns: 100 },
    );
  });
});

const pick = <T>(list: readonly T[], which: number): T => {
  const found = list[which % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** As it was, but the unit leaves the indicator's row blank. */
function withMissing(of: Filled, unit: string, code: string): Filled {
  const rows = new Map([...(of.entries.get(unit) ?? [])].filter(([own]) => own !== code));
  return { ...of, entries: new Map([...of.entries, [unit, rows]]) };
}

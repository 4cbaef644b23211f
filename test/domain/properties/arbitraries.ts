import fc, { type Arbitrary } from 'fast-check';
import type { ReportedIndicator } from '../../../src/domain/programme/indicator';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Programme } from '../../../src/domain/programme/programme';
import { periodEnd, quarter } from '../../../src/domain/period/period';
import { isFlow, isReported } from '../../../src/domain/programme/indicator';
import type { Observation } from '../../../src/domain/report/observation';
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
  atLeast,
  atMost,
  between,
  OFFICE,
  toBeDone,
  type IndicatorInput,
} from '../builders/programme-builder';
import { aReport, type RowInput, type SheetBuilder } from '../builders/sheet-builder';

/** Programmes, and reports filled as the form asks, made up by chance: all figures are INVENTED. */

export type Ordinal = 1 | 2 | 3 | 4;
/** What a unit means to say of an indicator, and how it writes that into the form. */
export interface Entry {
  readonly row: RowInput;
  readonly means: Partial<Observation>;
}
/** By unit, then by indicator. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

export interface Filled {
  readonly programme: Programme;
  readonly ordinal: Ordinal;
  readonly entries: Entries;
}

export const period = ({ programme, ordinal }: Filled): string => `${programme.year}-Q${ordinal}`;

const accumulation = fc.constantFrom('flow' as const, 'stock' as const);
const condition = fc.constantFrom({}, {}, { condition: 'khi có dự thảo' });
const measureOf = (code: string): Arbitrary<IndicatorInput> =>
  fc.oneof(
    fc
      .record({ accumulation, more: condition })
      .map(({ accumulation: adds, more }) =>
        aCount(code, { accumulation: adds, ...more, targets: [atLeast(5), atLeast(2, { judgedAt: 'huyen' })] }),
      ),
    fc
      .record({ accumulation, unitOfMeasure: fc.constantFrom('đồng', 'triệu đồng', 'tỷ đồng') })
      .map((more) => anAmount(code, { ...more, targets: [atLeast(5_000_000_000)] })),
    fc
      .record({ accumulation, more: condition })
      .map(({ accumulation: adds, more }) =>
        aRatio(code, { accumulation: adds, ...more, targets: [atLeast(0.9), atMost(0.95)] }),
      ),
    fc
      .record({
        by: fc.constantFrom('mean' as const, 'max' as const, 'min' as const),
        unit: fc.constantFrom('điểm', '%'),
      })
      .map(({ by, unit }) => anIndex(code, { rollUp: { by }, unitOfMeasure: unit, targets: [atLeast(50)] })),
    fc
      .constantFrom('percent' as const, 'difference' as const)
      .map((as) => aChange(code, { as, targets: [between(-0.1, -0.15)] })),
    condition.map((more) => aMilestone(code, { ...more, targets: [toBeDone({ due: '2023-06-30' })] })),
    fc.constant(aNarrative(code)),
  );

const programme: Arbitrary<Programme> = fc
  .record({ measures: fc.integer({ min: 1, max: 8 }), districts: fc.integer({ min: 1, max: 5 }) })
  .chain(({ measures, districts }) =>
    fc
      .tuple(...Array.from({ length: measures }, (_, i) => measureOf(i % 2 === 0 ? `${i + 1}.1` : `D${i}`)))
      .map((indicators) =>
        aProgramme({
          units: [
            OFFICE,
            ...Array.from({ length: districts }, (_, i) => aDistrict(`huyen-${i}`, { name: `Huyện số ${i}` })),
          ],
          indicators,
        }),
      ),
  );

const whole = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2_000_000 }));
/** In đồng; whole thousands, so that it can be written in triệu and tỷ with a few decimals. */
const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1000, max: 90_000_000 }).map((thousands) => thousands * 1000),
);
const PER_UNIT: Readonly<Record<string, number>> = { đồng: 1, 'triệu đồng': 1e6, 'tỷ đồng': 1e9 };

/** A flow's figure of the quarter and to date; in the first they are the same. */
const flowing = (amount: Arbitrary<number>, ordinal: Ordinal) =>
  fc.tuple(amount, amount).map(([a, b]) => ({ inPeriod: a, toDate: ordinal === 1 ? a : a + b }));

function entryOf(indicator: ReportedIndicator, ordinal: Ordinal): Arbitrary<Entry> {
  const flow = isFlow(indicator);
  switch (indicator.measure) {
    case 'count':
      return (flow ? flowing(whole, ordinal) : whole.map((toDate) => ({ toDate }))).map((row) => ({ row, means: row }));
    case 'amount': {
      const per = PER_UNIT[indicator.unitOfMeasure] ?? 1;
      const figures: Arbitrary<{ toDate: number; inPeriod?: number }> = flow
        ? flowing(money, ordinal)
        : money.map((toDate) => ({ toDate }));
      return figures.map((means) => ({
        means,
        row: Object.fromEntries(Object.entries(means).map(([part, đồng]) => [part, đồng / per])),
      }));
    }
    case 'ratio':
      return fc.tuple(flowing(whole, ordinal), whole).map(([figures, more]) => {
        const row = { ...(flow ? figures : { toDate: figures.toDate }), total: figures.toDate + more };
        return { row, means: row };
      });
    case 'index':
      return fc.integer({ min: 0, max: 10_000 }).map((hundredths) => {
        const row = { toDate: hundredths / 100 };
        return { row, means: row };
      });
    case 'change':
      return fc
        .tuple(whole, whole)
        .map(([toDate, baseline]) => ({ row: { toDate, baseline }, means: { toDate, baseline } }));
    case 'milestone':
      return fc.constantFrom<Entry>(
        { row: { state: 'Đã hoàn thành', date: 44986 }, means: { state: 'done', date: '2023-03-01' } },
        { row: { state: 'Đang thực hiện' }, means: { state: 'in-progress', date: null } },
        { row: { state: 'Chưa thực hiện' }, means: { state: 'not-started', date: null } },
      );
    case 'narrative':
      return fc.constantFrom<Entry>(
        {
          row: { state: 'Đang thực hiện', text: 'Ra quân 12 buổi; 2.000 người' },
          means: { state: 'in-progress', text: 'Ra quân 12 buổi; 2.000 người' },
        },
        { row: { state: 'Chưa thực hiện' }, means: { state: 'not-started', text: null } },
      );
  }
}

const NOT_ARISEN: Entry = { row: { state: 'Không phát sinh' }, means: { standing: 'not-arisen' } };

function entryOrNone(indicator: ReportedIndicator, ordinal: Ordinal): Arbitrary<Entry> {
  const entry = entryOf(indicator, ordinal).map(({ row, means }) => ({
    row,
    means: { standing: 'reported', ...means } as const,
  }));
  return indicator.condition === undefined ? entry : fc.oneof(entry, entry, fc.constant(NOT_ARISEN));
}

/** A programme and what every one of its units writes into its form for a quarter. */
export const filled: Arbitrary<Filled> = fc
  .record({ programme, ordinal: fc.constantFrom<Ordinal>(1, 2, 3, 4) })
  .chain(({ programme: own, ordinal }) => {
    const index = indexProgramme(own, periodEnd(quarter(own.year, ordinal)));
    const cells = index.reporters.flatMap(({ code }) =>
      index.reportedBy(code).map((indicator) => ({ code, indicator })),
    );
    return fc.tuple(...cells.map(({ indicator }) => entryOrNone(indicator, ordinal))).map((entries) => {
      const byUnit = new Map<string, Map<string, Entry>>();
      for (const [i, { code, indicator }] of cells.entries()) {
        const entry = entries[i];
        const rows = byUnit.get(code) ?? new Map<string, Entry>();
        if (entry) rows.set(indicator.code, entry);
        byUnit.set(code, rows);
      }
      return { programme: own, ordinal, entries: byUnit };
    });
  });

export function sheetOf({ programme: own, ordinal, entries }: Filled, unit: string): SheetBuilder {
  const rows = [...(entries.get(unit) ?? [])].map(([code, { row }]) => [code, row] as const);
  return aReport(own, unit, Object.fromEntries(rows), ordinal);
}

/** The reports of all units. */
export const sheetsOf = (of: Filled): readonly SheetBuilder[] =>
  [...of.entries.keys()].map((unit) => sheetOf(of, unit));

export const reportedOf = ({ programme: own }: Filled): readonly ReportedIndicator[] =>
  own.indicators.filter(isReported);

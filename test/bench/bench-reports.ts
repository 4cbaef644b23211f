import { composeForm } from '../../src/app/forms/compose-form';
import { FORM_COLUMN } from '../../src/app/forms/form-layout';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter, type Period } from '../../src/domain/period/period';
import { isFlow, type ReportedIndicator } from '../../src/domain/programme/indicator';
import { programmeSchema, type Programme, type ProgrammeInput } from '../../src/domain/programme/programme';
import { fill, rowOf } from '../../src/app/sample/sample-reports';

export const BENCH_PERIOD: Period = quarter(2023, 3);

/** A programme of so many units and rows, with the mixture of measures that real ones have. */
export function benchProgramme(units: number, rows: number): Programme {
  const indicators = Array.from({ length: rows }, (_, i): ProgrammeInput['indicators'][number] => {
    const described = {
      code: `${Math.floor(i / 5) + 1}.${(i % 5) + 1}`,
      lineage: `hang-${i}`,
      name: `Chỉ tiêu thử nghiệm số ${i + 1} với tên gọi dài như trong các văn bản thật`,
      group: String(Math.floor(i / 5) + 1),
      reportedBy: { levels: ['xa'] },
    };
    const target = { judgedAt: i % 10 === 0 ? 'xa' : 'whole', comparator: '>=' as const };
    switch (i % 4) {
      case 0:
        return {
          ...described,
          measure: 'count',
          accumulation: 'flow',
          unitOfMeasure: 'cuộc',
          targets: [{ ...target, value: 4 }],
        };
      case 1:
        return {
          ...described,
          measure: 'ratio',
          accumulation: 'stock',
          unitOfMeasure: 'hộ',
          targets: [{ ...target, value: 0.9 }],
        };
      case 2:
        return { ...described, measure: 'count', accumulation: 'stock', unitOfMeasure: 'mô hình' };
      default:
        return {
          ...described,
          measure: 'amount',
          accumulation: 'flow',
          unitOfMeasure: 'đồng',
          targets: [{ ...target, value: 5e9 }],
        };
    }
  });
  return programmeSchema.parse({
    schemaVersion: 1,
    id: 'thu-nghiem',
    name: 'Chương trình thử nghiệm',
    issuer: 'Ủy ban MTTQ Việt Nam tỉnh',
    wholeName: 'toàn tỉnh',
    year: BENCH_PERIOD.year,
    levels: [{ code: 'xa', name: 'xã' }],
    units: Array.from({ length: units }, (_, i) => ({
      code: `xa-${i + 1}`,
      name: `Xã số ${i + 1}`,
      kind: 'xã',
      level: 'xa',
    })),
    groups: Array.from({ length: Math.ceil(rows / 5) }, (_, i) => ({ code: String(i + 1), name: `Nhóm ${i + 1}` })),
    indicators,
  } satisfies ProgrammeInput);
}

/** Filled reports, about three in a hundred with one wrong cell. The figures are a plain sequence, not random. */
export function* benchReports(programme: Programme, period: Period = BENCH_PERIOD): Generator<SheetContent> {
  const index = indexForPeriod(programme, period);
  for (const [position, unit] of index.reporters.entries()) {
    const form = composeForm(index, unit, period);
    const cells = index.reportedBy(unit.code).flatMap((indicator, i) => {
      const row = rowOf(form, indicator.code);
      return Object.entries(figures(indicator, position + i, period.ordinal)).map(([column, content]) => ({
        row,
        column: FORM_COLUMN[column as keyof typeof FORM_COLUMN],
        content: position % 33 === 7 && i === 3 && column === 'toDate' ? 'khoảng 20' : content,
      }));
    });
    yield fill(form, cells);
  }
}

/** What one quarter brings is the same in each. */
function figures(indicator: ReportedIndicator, seed: number, quarters: number): Readonly<Record<string, number>> {
  const small = (seed * 7) % 23;
  if (indicator.measure === 'ratio') return { toDate: 80 + small, total: 103 };
  const inPeriod = indicator.measure === 'amount' ? 1_000_000 * (small + 1) : small;
  return isFlow(indicator) ? { inPeriod, toDate: inPeriod * quarters } : { toDate: small * 2 };
}

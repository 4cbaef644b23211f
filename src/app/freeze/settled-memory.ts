import type { Memory } from '../../domain/examination/memory';
import type { FreezeBook } from './freeze-book';

/** The workbook's memory, which also knows which periods are settled and whose report's sheet was removed. */
export function settledMemory(memory: Memory, { freezes, removed }: FreezeBook, programme: string): Memory {
  const settled = new Set(freezes.filter((freeze) => freeze.programme === programme).map(({ source }) => source));
  const gone = new Map(
    removed
      .filter((report) => report.programme === programme)
      .map((report) => [`${report.source} ${report.unit}`, report]),
  );
  return {
    ...memory,
    isSettled: (period) => settled.has(period),
    findRemoved: (unit, period) => gone.get(`${period} ${unit}`) ?? null,
  };
}

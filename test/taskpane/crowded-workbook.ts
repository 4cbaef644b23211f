import { composeForm } from '../../src/app/forms/compose-form';
import { FORM_COLUMN } from '../../src/app/forms/form-layout';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import type { BuiltInProgramme } from '../../src/programmes/built-in';
import { ObstinateWorkbook } from './obstinate-workbook';
import { yenBai } from './sample-workbook';

interface Crowd {
  readonly reports: readonly SheetContent[];
  readonly programmes: readonly BuiltInProgramme[];
}

/** As many units as a large province has communes, each with a report full of words where numbers should be. */
export async function crowdOf(units: number): Promise<Crowd> {
  const programme = withMoreUnits(await yenBai(), units);
  const period = quarter(programme.year, 4);
  const index = indexForPeriod(programme, period);
  const reports = index.reporters.map((unit, i): SheetContent => {
    const form = composeForm(index, unit, period);
    const rows = form.rows.map((row) => [...row]);
    for (const row of rows) if (isIndicatorRow(row)) row[FORM_COLUMN.toDate] = 'khoảng 20';
    return { ...form, name: `Báo cáo ${i + 1}`, rows };
  });
  const load = () => Promise.resolve({ ok: true, programme } as const);
  return { reports, programmes: [{ id: programme.id, title: 'Nhiều đơn vị', load }] };
}

/** Their workbook. */
export async function crowdedWorkbook(units: number): Promise<Crowd & { readonly workbook: ObstinateWorkbook }> {
  const crowd = await crowdOf(units);
  const workbook = new ObstinateWorkbook();
  for (const report of crowd.reports) workbook.addSheet(report);
  return { ...crowd, workbook };
}

const isIndicatorRow = (row: readonly unknown[]): boolean =>
  typeof row[FORM_COLUMN.code] === 'string' && /^\d/.test(row[FORM_COLUMN.code] as string);

function withMoreUnits(programme: Programme, count: number): Programme {
  const [province, district] = programme.units;
  if (!province || !district) throw new Error('The programme has no units');
  const more = Array.from({ length: count }, (_, i) => ({ ...district, code: `don-vi-${i}`, name: `Đơn vị ${i + 1}` }));
  return { ...programme, units: [province, ...more] };
}

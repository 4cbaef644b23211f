import { quarter, type Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { FORM_TEXT } from '../../locales/vi/form-text';
import { REMINDER_ROW } from '../forms/form-layout';
import type { Run } from '../run/run';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import { columnCount, type SheetContent } from '../workbook/sheet-content';
import type { Workbook } from '../workbook/workbook';
import { withMistakes } from './sample-mistakes';
import { fill, sampleReports } from './sample-reports';

/** What the sample is of. */
export const SAMPLE = { programme: 'yen-bai-2023', quarter: 4 } as const;

/** Above the line that reminds units how to fill the form, where the form itself has nothing. */
const NOTE_ROW = REMINDER_ROW - 1;

/**
 * Adds the sample's report sheets to the workbook, for who wants to see the product before there are reports. What stands
 * in the workbook stays; sample sheets that are there already are written anew. Returns the period that they report.
 */
export async function writeSample(workbook: Workbook, programme: Programme, run: Run): Promise<Period> {
  const { structureProtected } = await workbook.open();
  if (structureProtected) throw new HostError('structure-protected');
  run.onProgress({ step: 'writing', done: 0, total: 0 });
  const reports = withMistakes(sampleReports(programme, SAMPLE.quarter)).map(labelled);
  await putInPlace(await workbook.stage(reports, run.signal), () => undefined);
  return quarter(programme.year, SAMPLE.quarter);
}

/** Every sheet says that its figures are nobody's. */
function labelled(report: SheetContent): SheetContent {
  const noted = fill(report, [{ row: NOTE_ROW, column: 0, content: FORM_TEXT.sample }]);
  const area = { top: NOTE_ROW, left: 0, rows: 1, columns: columnCount(report) };
  return { ...noted, styles: [...noted.styles, { area, style: 'reminder' }] };
}

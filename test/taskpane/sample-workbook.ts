import type { SheetContent } from '../../src/app/workbook/sheet-content';
import type { Programme } from '../../src/domain/programme/programme';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { ObstinateWorkbook } from './obstinate-workbook';

/** The programme that ships with the add-in. */
export async function yenBai(): Promise<Programme> {
  const loaded = await BUILT_IN_PROGRAMMES[0]?.load();
  if (!loaded?.ok) throw new Error('The built-in programme does not load');
  return loaded.programme;
}

export interface SampleOptions {
  readonly quarter?: 1 | 2 | 3 | 4;
  /** Codes of units that have not reported. */
  readonly without?: readonly string[];
  /** Correct reports, with no slips in them. */
  readonly flawless?: boolean;
}

/** The sample's report sheets. */
export async function sampleSheets({ quarter = 4, without = [], flawless = false }: SampleOptions = {}): Promise<
  readonly SheetContent[]
> {
  const reports = sampleReports(await yenBai(), quarter);
  return (flawless ? reports : withMistakes(reports)).filter(
    ({ key }) => !without.some((code) => key.endsWith(` ${code}`)),
  );
}

/** A workbook with the sample's reports in it. */
export async function sampleWorkbook(options: SampleOptions = {}): Promise<ObstinateWorkbook> {
  const workbook = new ObstinateWorkbook();
  for (const sheet of await sampleSheets(options)) workbook.addSheet(sheet);
  return workbook;
}

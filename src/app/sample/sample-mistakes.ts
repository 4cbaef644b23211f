import { FORM_COLUMN } from '../forms/form-layout';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import type { Column } from '../../domain/report/form-words';
import { fill, rowOf } from './sample-reports';

interface Mistake {
  readonly unit: string;
  readonly indicator: string;
  readonly column: Column;
  readonly content: CellContent;
}

/** Slips that districts really make, put into the sample so that a check has something to find. */
const MISTAKES: readonly Mistake[] = [
  // A number typed as text with dots: understood, with a warning.
  { unit: 'luc-yen', indicator: '5.4', column: 'toDate', content: '22.480' },
  // A number with its unit behind it.
  { unit: 'van-chan', indicator: '9.1', column: 'toDate', content: '492 hộ' },
  // A percentage where the number achieved is asked: refused.
  { unit: 'mu-cang-chai', indicator: '5.1', column: 'toDate', content: '95%' },
  // Money in words: understood.
  { unit: 'tran-yen', indicator: '10.1', column: 'toDate', content: '811 triệu 400 nghìn' },
  // Money typed in triệu đồng in a row of đồng: refused until someone says that it is right.
  { unit: 'nghia-lo', indicator: '10.1', column: 'toDate', content: 486.5 },
  // The quarter's figure and the year's in each other's columns.
  { unit: 'van-yen', indicator: '12.3', column: 'toDate', content: 1 },
  { unit: 'van-yen', indicator: '12.3', column: 'inPeriod', content: 4 },
  // More achieved than there is.
  { unit: 'yen-binh', indicator: '5.3', column: 'toDate', content: 192 },
  // "None" in words.
  { unit: 'tram-tau', indicator: '8.2', column: 'toDate', content: 'không' },
  // Left blank.
  { unit: 'tram-tau', indicator: '4.1', column: 'toDate', content: null },
];

/** The reports with the slips in them. */
export function withMistakes(reports: readonly SheetContent[]): readonly SheetContent[] {
  return reports.map((report) => {
    const own = MISTAKES.filter(({ unit }) => report.key.endsWith(` ${unit}`));
    const cells = own.map(({ indicator, column, content }) => ({
      row: rowOf(report, indicator),
      column: FORM_COLUMN[column],
      content,
    }));
    return fill(report, cells);
  });
}

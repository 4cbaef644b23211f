import type { Book } from '../../model';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { createBook, showBeside } from './new-workbooks';
import { of, type CreatedBook } from './targets';

const MODES = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;
type Mode = keyof typeof MODES;
const isMode = (word: string): word is Mode => word in MODES;
const wordOf = (mode: Book['calculationMode']): Mode =>
  mode === 'manual' ? 'Manual' : mode === 'automatic' ? 'Automatic' : 'AutomaticExceptTables';

export const APPLICATION = hostClass<Excel.Application, Book>(
  'Application',
  {
    calculationMode: property(
      (book) => wordOf(book.calculationMode),
      (book, value) => {
        book.calculationMode = isMode(value) ? MODES[value] : fail('InvalidArgument');
      },
    ),
    calculationState: property((book) => (book.calculation.isPending ? 'Pending' : 'Done')),
    calculationEngineVersion: property(() => 191_029),
    decimalSeparator: property((book) => book.locale.decimal),
    thousandsSeparator: property((book) => book.locale.thousands),
    useSystemSeparators: property(() => true),
    cultureInfo: (book) => of('CultureInfo', book),
    calculate: (book, type) => book.calculation.calculate(type === 'Full' || type === 'FullRebuild'),
    suspendApiCalculationUntilNextSync: (book) => book.calculation.suspend(),
    // Nothing is drawn while a batch runs.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
  {
    hidden: {
      /** What `Excel.createWorkbook` asks for on a desktop. */
      createWorkbook: (book, base64?: string) => of('WorkbookCreated', { book, created: createBook(base64) }),
    },
  },
);

export const WORKBOOK_CREATED = hostClass<Excel.WorkbookCreated, CreatedBook>(
  'WorkbookCreated',
  {},
  {
    hidden: {
      open: ({ book, created }) => showBeside(book, created),
    },
  },
);

export const CULTURE_INFO = hostClass<Excel.CultureInfo, Book>('CultureInfo', {
  name: property((book) => book.locale.tag),
  numberFormat: (book) => of('NumberFormatInfo', book),
  datetimeFormat: (book) => of('DatetimeFormatInfo', book),
});

export const NUMBER_FORMAT_INFO = hostClass<Excel.NumberFormatInfo, Book>('NumberFormatInfo', {
  numberDecimalSeparator: property((book) => book.locale.decimal),
  numberGroupSeparator: property((book) => book.locale.thousands),
});

export const DATETIME_FORMAT_INFO = hostClass<Excel.DatetimeFormatInfo, Book>('DatetimeFormatInfo', {
  dateSeparator: property(() => '/'),
  timeSeparator: property(() => ':'),
  shortDatePattern: property((book) => (book.locale.dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy')),
  longDatePattern: property((book) => (book.locale.dayFirst ? 'dd MMMM yyyy' : 'dddd, MMMM d, yyyy')),
  longTimePattern: property((book) => (book.locale.dayFirst ? 'HH:mm:ss' : 'h:mm:ss tt')),
});

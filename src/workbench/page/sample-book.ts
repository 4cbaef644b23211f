import type { Run } from '../../app/run/run';
import { SAMPLE, writeSample } from '../../app/sample/write-sample';
import { excelWorkbook } from '../../excel/excel-workbook';
import { textDigest } from '../../files/sha256';
import { BUILT_IN_PROGRAMMES } from '../../programmes/built-in';
import { CHOICE_KEY, writeChoice } from '../../taskpane/session/write-choice';
import { connectOffice } from '../host';
import { activateSheet, deleteSheet, newBook, VI_VN, type Book } from '../model';
import { loadLibrary } from './load-library';

/** Nobody can cancel it, and it is over before anybody would. */
const RUN: Run = {
  signal: { aborted: false },
  onProgress: () => undefined,
  breathe: () => Promise.resolve(),
  elapsed: () => performance.now(),
  digest: textDigest,
};

/** The workbook of a province whose units have all reported, as the pane's *Xem sổ mẫu* would fill it. */
export async function sampleBook(name: string): Promise<Book> {
  await loadLibrary();
  const loaded = await BUILT_IN_PROGRAMMES.find(({ id }) => id === SAMPLE.programme)?.load();
  if (!loaded?.ok) throw new Error('The programme of the sample does not load');
  const book = blankBook(name);
  const blank = book.active;
  const session = connectOffice(book);
  const workbook = excelWorkbook();
  const period = await writeSample(workbook, loaded.programme, RUN);
  await workbook.writeSetting(CHOICE_KEY, writeChoice(loaded.programme.id, period.code));
  session.close();
  deleteSheet(blank);
  const [first] = book.sheets;
  if (first) activateSheet(first);
  book.isDirty = false;
  return book;
}

export const blankBook = (name: string): Book => newBook(['Trang 1'], { name, locale: VI_VN });

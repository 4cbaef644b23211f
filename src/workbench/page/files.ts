import { BookError, openBook, saveBook, VI_VN, type Book } from '../model';
import type { WorkbenchTexts } from '../../locales/workbench-texts';

export type Opened = { readonly book: Book } | { readonly refusal: string };

/** Reads a file from the person's machine. What cannot be read is told in a sentence; what was open stays open. */
export async function openFile(file: File, { refusals }: WorkbenchTexts): Promise<Opened> {
  if (!/\.xls[xm]?$/i.test(file.name)) return { refusal: refusals.notWorkbook(file.name) };
  try {
    return { book: openBook(new Uint8Array(await file.arrayBuffer()), { name: file.name, locale: VI_VN }) };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    if (error.code === 'encrypted') return { refusal: refusals.encrypted(file.name) };
    return { refusal: error.code === 'old-format' ? refusals.oldFormat(file.name) : refusals.damaged(file.name) };
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a download. */
export function saveFile(book: Book): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(saveBook(book))], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(url);
}

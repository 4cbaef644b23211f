import { readProgrammeInWorkbook, writeProgrammeToWorkbook } from '../../src/app/setup/programme-in-workbook';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { newBook, rect, setCells, type Book } from '../../src/workbench/model';
import { testRun } from '../app/run';
import { builtIn } from '../programmes/load-built-in';

function sheetOf(book: Book, name: string) {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

test('through Microsoft’s own library: written, a line added below, read, written again in place', async () => {
  const book = newBook();
  connectOffice(book);
  const workbook = excelWorkbook();
  const programme = await builtIn('yen-bai-2023');
  await writeProgrammeToWorkbook(workbook, programme, [], testRun());
  expect(await readProgrammeInWorkbook(workbook, testRun())).toMatchObject({ ok: true, programme });

  // A group more in the list, and a note well below the table.
  const lists = sheetOf(book, 'Danh mục');
  const rows = 1 + programme.levels.length + programme.groups.length + programme.facts.length;
  book.changes.batch('user', () => setCells(lists, rect(rows, 0, 1, 3), [['Nhóm chỉ tiêu', 'moi', 'Nhóm mới']]));
  book.changes.batch('user', () => setCells(lists, rect(rows + 5, 0), [['Ghi chú của tôi']]));
  const read = await readProgrammeInWorkbook(workbook, testRun());
  if (!read?.ok) throw new Error(JSON.stringify(read));
  expect(read.programme.groups.at(-1)).toEqual({ code: 'moi', name: 'Nhóm mới' });

  await writeProgrammeToWorkbook(workbook, read.programme, [], testRun());
  const again = await readProgrammeInWorkbook(workbook, testRun());
  expect(again).toMatchObject({ ok: true, programme: read.programme });
  const column = Array.from({ length: rows + 12 }, (_, row) => lists.valueAt(row, 0));
  expect(column).toContain('Ghi chú của tôi');
  expect(column.filter((value) => value === 'Nhóm chỉ tiêu')).toHaveLength(programme.groups.length + 1);

  // Units are chosen from the list of units, and groups from theirs.
  const parent = sheetOf(book, 'Đơn vị');
  const rules = JSON.stringify(parent.validations);
  expect(rules).toContain("'Đơn vị'!$A$2");
}, 60_000);

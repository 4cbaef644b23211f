import { composeForm, composeSharedForm } from '../../src/app/forms/compose-form';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import { shareForms } from '../../src/app/forms/shared-forms';
import type { CellContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import { readSheet } from '../../src/domain/report/read-sheet';
import { readBytes } from '../../src/files/read-bytes';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { openBook } from '../../src/workbench/model';
import { builtIn } from '../programmes/load-built-in';

/** Forms as a file of their own, read back by two readers that did not write them. */
async function forms() {
  const index = indexForPeriod(await builtIn('yen-bai-2023'), quarter(2023, 2));
  const [, district] = index.reporters;
  const shared = shareForms(index, index.reporters).find(({ units }) => units.length > 1);
  if (!district || !shared) throw new Error('No forms');
  const earlier = { toDate: (unit: string) => unit.length, yearAgo: () => null };
  return [
    composeForm(index, district, quarter(2023, 2), earlier),
    composeSharedForm(index, shared, quarter(2023, 2), earlier),
  ] as const;
}

const valueOf = (content: CellContent) =>
  typeof content === 'object' && content && 'value' in content ? content.value : content;
const formulaOf = (content: CellContent) =>
  typeof content === 'object' && content && 'formula' in content ? content.formula : content;

test('what a form holds is what is read of the file', async () => {
  const contents = await forms();
  const read = await readBytes('mau.xlsx', writeWorkbook(contents));
  if (read.kind !== 'read') throw new Error(read.reason);
  expect(read.sheets.map(({ sheet }) => sheet.name)).toEqual(contents.map(({ name }) => name));
  for (const [i, grid] of read.sheets.entries()) {
    const { rows = [] } = contents[i] ?? {};
    expect([grid.top, grid.left]).toEqual([0, 0]);
    const blank = (cell: unknown) => cell ?? '';
    const values = rows.map((cells) => grid.values[0]?.map((_, column) => blank(valueOf(cells[column] ?? null))));
    expect(grid.values.map((line) => line.map(blank))).toEqual(values);
    const formulas = rows.map((cells) => grid.values[0]?.map((_, column) => blank(formulaOf(cells[column] ?? null))));
    expect(grid.formulas.map((line) => line.map(blank))).toEqual(formulas);
    const reading = readSheet(grid);
    expect(reading?.findings).toEqual([]);
    expect(reading?.header.unitName?.value ?? null).toBe(i === 0 ? 'TP Yên Bái' : null);
  }
});

test('locks, lists, rules, sizes and page come along', async () => {
  const contents = await forms();
  const book = openBook(writeWorkbook(contents));
  for (const [i, sheet] of book.sheets.entries()) {
    const content = contents[i];
    if (!content) throw new Error('One sheet too many');
    expect(sheet.protection).not.toBeNull();
    const open = new Set(
      (content.unlocked ?? []).flatMap(({ top, left, columns }) =>
        Array.from({ length: columns }, (_, j) => `${top} ${left + j}`),
      ),
    );
    const cells = Array.from({ length: content.rows.length * 12 }, (_, at) => [Math.floor(at / 12), at % 12] as const);
    const isOpen = ([row, column]: readonly [number, number]) =>
      !book.styles.style(sheet.styleIdAt(row, column)).locked;
    expect(cells.filter(isOpen).map(([row, column]) => `${row} ${column}`)).toEqual(
      cells.map(([row, column]) => `${row} ${column}`).filter((cell) => open.has(cell)),
    );
    expect(sheet.validations).toHaveLength(content.inputs.length);
    expect(sheet.conditionalFormats).toHaveLength(content.highlights.length);
    expect(sheet.merges).toHaveLength(content.merges?.length ?? 0);
    expect(sheet.columns.all.filter(({ hidden }) => hidden).length > 0).toBe(i === 1);
    expect(sheet.page).toMatchObject({ orientation: 'landscape', paperSize: 9 });
  }
});

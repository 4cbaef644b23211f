import { HEAD_ROWS, type SelectedCell } from '../app/workbook/workbook';
import type { CellValue } from '../domain/report/grid';
import { runExcel } from './run-excel';
import { MARK, readMark } from './sheet-marks';
import { stopListening } from './stop-listening';

/** Reads where the person is: the cell, its sheet's mark, the rows with headings and the cell's own row. */
export function readSelection(): Promise<SelectedCell> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    const { worksheet } = cell;
    worksheet.load('id,name,customProperties/items/key,customProperties/items/value');
    const used = worksheet.getUsedRange(true);
    const head = worksheet.getRange(`1:${HEAD_ROWS}`).getIntersectionOrNullObject(used);
    head.load('values,rowIndex,columnIndex');
    const row = cell.getEntireRow().getIntersectionOrNullObject(used);
    row.load('values,columnIndex');
    await context.sync();
    const mark = worksheet.customProperties.items.find(({ key }) => key === MARK);
    const [own = []] = row.isNullObject ? [] : fromFirstColumn(row);
    return {
      sheet: { id: worksheet.id, name: worksheet.name, mark: readMark(mark?.value) },
      cell: { row: cell.rowIndex, column: cell.columnIndex },
      head: head.isNullObject ? [] : [...Array<CellValue[]>(head.rowIndex).fill([]), ...fromFirstColumn(head)],
      row: own,
    };
  });
}

/** The used part of a sheet may begin beyond its first column. */
function fromFirstColumn({ values, columnIndex }: Excel.Range): readonly (readonly CellValue[])[] {
  const before = Array<CellValue>(columnIndex).fill(null);
  return (values as readonly (readonly CellValue[])[]).map((line) => [...before, ...line]);
}

/** Tells whenever another cell is selected or another sheet comes to the front. */
export async function watchSelection(onMove: () => void): Promise<() => Promise<void>> {
  const moved = (): Promise<void> => {
    onMove();
    return Promise.resolve();
  };
  const registrations = await runExcel(async (context) => {
    const { onSelectionChanged, onActivated } = context.workbook.worksheets;
    const handlers = [onSelectionChanged.add(moved), onActivated.add(moved)] as const;
    await context.sync();
    return handlers;
  });
  return () => stopListening(registrations);
}

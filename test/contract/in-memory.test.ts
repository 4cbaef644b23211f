import { areaAddress, cellAddress } from '../../src/domain/report/address';
import { InMemoryWorkbook } from './in-memory-workbook';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('in memory', () => {
  const workbook = new InMemoryWorkbook();
  const done = Promise.resolve();
  return Promise.resolve({
    workbook,
    addSheet: (content) => {
      workbook.addSheet(content);
      return done;
    },
    type: (sheet, row, column, value) => {
      workbook.type(sheet, row, column, value);
      return done;
    },
    renameSheet: (sheet, name) => {
      workbook.find(sheet).name = name;
      return done;
    },
    copySheet: (sheet, name) => {
      workbook.copySheet(sheet, name);
      return done;
    },
    showSheet: (sheet) => {
      workbook.show(sheet);
      return done;
    },
    protectStructure: () => {
      workbook.structureProtected = true;
      return done;
    },
    valueAt: (sheet, row, column) => Promise.resolve(workbook.valueAt(sheet, row, column)),
    chartsOn: (sheet) => {
      const { charts, cells } = workbook.find(sheet);
      return Promise.resolve(
        charts.map(({ name, title, area, categories, series }) => ({
          name,
          title: typeof title === 'string' ? title : String(cells[title.row]?.[title.column]?.value),
          area: areaAddress(area),
          series: series.map((one) => ({
            name: one.name,
            values: areaAddress(one.values),
            categories: areaAddress(categories),
          })),
        })),
      );
    },
    sheetNames: () => Promise.resolve(workbook.sheets.map(({ name }) => name)),
    selection: () => {
      const { selected } = workbook;
      const sheet = workbook.sheets.find(({ id }) => id === selected?.sheetId);
      return Promise.resolve(
        `${sheet?.name ?? ''}!${cellAddress({ row: selected?.area.top ?? 0, column: selected?.area.left ?? 0 })}`,
      );
    },
  });
});

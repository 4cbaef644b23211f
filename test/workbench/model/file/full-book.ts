/** A workbook with something of everything that this program keeps. */
import {
  activateSheet,
  addChart,
  addName,
  addSheet,
  addTable,
  EN_US,
  formatCells,
  mergeCells,
  newBook,
  newSeries,
  NO_VALIDATION,
  protectSheet,
  protectStructure,
  setBorder,
  setCells,
  setColumnsHidden,
  setColumnWidth,
  setLink,
  setRowHeight,
  setRowsHidden,
  setValidation,
  setVisibility,
  typeIntoCell,
  type Book,
  type Sheet,
} from '../../../../src/workbench/model';
import { NO_RULE_FORMAT } from '../../../../src/workbench/model/sheet/conditional-format';
import { at } from '../../host/office';

const RED = { rgb: 'C00000' };

export function fullBook(): Book {
  const book = newBook(['Tổng hợp', 'Đơn vị & “1”'], { now: () => new Date(2023, 2, 31) });
  const [sheet, unit] = book.sheets;
  if (!sheet || !unit) throw new Error('The workbook has no sheets.');
  fillCells(sheet);
  dress(sheet);
  layOut(sheet);
  addRules(sheet);
  drawCharts(sheet);
  setCells(unit, at('A1:B3'), [
    ['Mã', 'Số'],
    ['A1', 5],
    ['A2', 7],
  ]);
  Object.assign(addTable(unit, at('A1:B3'), true), { style: 'TableStyleLight9', showBandedColumns: true });
  setCells(unit, at('D1'), [['=SUM(Table1[Số])']]);
  setVisibility(addSheet(book, 'kín'), 'veryHidden');
  setVisibility(addSheet(book, 'ẩn'), 'hidden');
  addName(book, 'thuế', '0.5', null, 'Thuế suất <%>');
  addName(book, 'Vùng', "'Tổng hợp'!$A$1:$C$3", sheet);
  book.settings.set('chương trình', { a: [1, null, 'x"<y>'] }).set('đã bật', true);
  Object.assign(book.properties, {
    title: 'Kết quả & số liệu',
    author: 'Ban Thường trực',
    company: 'MTTQ',
    created: '2023-03-31T00:00:00Z',
  });
  protectSheet(unit, { allowed: new Set(['formatCells', 'sort']), selection: 'unlocked' }, 'mật khẩu');
  activateSheet(unit);
  book.calculationMode = 'manual';
  protectStructure(book, 'khóa');
  return book;
}

function drawCharts(sheet: Sheet): void {
  const values = "'Tổng hợp'!$B$1:$B$2";
  Object.assign(addChart(sheet, 'bar'), {
    name: 'Tiến độ & <kế hoạch>',
    title: { kind: 'formula', formula: "'Tổng hợp'!$E$2" },
    titleFont: { name: null, size: 13.5, bold: true },
    font: { name: 'Times New Roman', size: 9, bold: false },
    area: at('B8:H20'),
    series: [
      { ...newSeries('Đạt "1"'), values, categories: "'Tổng hợp'!$A$1:$A$2", color: RED },
      { ...newSeries('Khác'), values, labels: { format: '[=0]"";0%', place: 'inBase' } },
    ],
    gap: 60,
    overlap: 100,
    reversed: true,
    valueAxis: { minimum: 0, maximum: 2, majorUnit: 1, format: '0%', lines: { color: RED, weight: 1.5 } },
  });
  const plain = addChart(sheet, 'col');
  Object.assign(plain, { title: { kind: 'text', text: 'Số liệu & “kỳ”' }, legend: null });
  plain.valueAxis.lines = null;
  sheet.page.breaks = { rows: [7, 21], columns: [4] };
}

function fillCells(sheet: Sheet): void {
  setCells(sheet, at('A1:E2'), [
    ['  hai  khoảng\ntrống ', 12.5, true, '#N/A', "'0123"],
    ['31/12/2023', '3/31/2023', '95.5%', '=A2&"<&>"', '=IF(B1>1,"có","không")'],
  ]);
  setCells(sheet, at('A3:E3'), [['=1/0', '=SEQUENCE(1,2)', null, '=TODAY()', 'Ω\u0001_x0041_\u{1F600}']]);
  setCells(sheet, at('A5:A6'), [[1e-300], [123456789012345.67]]);
  typeIntoCell(sheet, 5, 4, "'=SUM(A1)", EN_US);
}

function dress(sheet: Sheet): void {
  formatCells(sheet, at('A1:C2'), {
    font: {
      bold: true,
      italic: true,
      underline: 'double',
      strikethrough: true,
      color: RED,
      name: 'Times New Roman',
      size: 13.5,
    },
    fill: { pattern: 'solid', color: { rgb: 'FFF2CC' } },
    alignment: { horizontal: 'center', vertical: 'top', wrap: true, indent: 2, rotation: 45, shrink: true },
  });
  formatCells(sheet, at('B5:B9'), {
    numberFormat: '#,##0.00 "₫";[Red]-#,##0.00 "₫"',
    locked: false,
    formulaHidden: true,
  });
  formatCells(sheet, at('E:E'), { numberFormat: '@' });
  formatCells(sheet, at('8:8'), { fill: { pattern: 'solid', color: { theme: 4, tint: 0.6 } } });
  for (const edge of ['left', 'right', 'top', 'bottom', 'insideHorizontal', 'diagonalUp'] as const) {
    setBorder(sheet, at('B5:C9'), edge, { line: edge === 'left' ? 'double' : 'thin', color: RED });
  }
}

function layOut(sheet: Sheet): void {
  setColumnWidth(sheet, at('A:B'), 120);
  setColumnsHidden(sheet, at('G:H'), true);
  setRowHeight(sheet, at('1:1'), 40.5);
  setRowsHidden(sheet, at('10:11'), true);
  mergeCells(sheet, at('A12:C13'));
  setCells(sheet, at('A15:A16'), [['Trang'], ['Đầu']]);
  setLink(sheet, { area: at('A15'), address: 'https://mattran.org.vn/?a=1&b=2', location: '', tooltip: 'Mở trang' });
  setLink(sheet, { area: at('A16:B16'), address: '', location: "'Tổng hợp'!A1", tooltip: '' });
  sheet.tabColor = { rgb: '00B050' };
  Object.assign(sheet.view, {
    gridlines: false,
    headings: false,
    zoom: 85,
    frozen: { rows: 2, columns: 1 },
    selection: at('B5:C6'),
  });
  sheet.properties.set('mã đơn vị', 'X&Y "1"').set('rỗng', '');
  Object.assign(sheet.page, {
    orientation: 'landscape',
    paperSize: 9,
    margins: { left: 0.5, right: 0.4, top: 1, bottom: 0.9, header: 0.2, footer: 0.1 },
    fit: { across: 1, down: 0 },
    printAreas: [at('A1:E20'), at('G1:H5')],
    titleRows: [0, 1],
    titleColumns: [0, 0],
    centerHorizontally: true,
    printGridlines: true,
    firstPageNumber: 3,
    odd: { header: '&LTrái&C&"Arial,Bold"Giữa & giữa&R&D', footer: '&CTrang &P/&N' },
    even: { header: '&CChẵn', footer: '' },
    differentOddEven: true,
    errors: 'dash',
  });
}

function addRules(sheet: Sheet): void {
  const prompt = { show: true, title: 'Nhập', message: 'Số "dương" & nguyên' };
  const alert = { show: true, style: 'warning' as const, title: '', message: 'Sai' };
  setValidation(sheet, at('B5:B9'), {
    ...NO_VALIDATION,
    type: 'whole',
    operator: 'greaterThan',
    formula1: '0',
    prompt,
    alert,
  });
  setValidation(sheet, at('C5'), { ...NO_VALIDATION, type: 'list', formula1: '"có,không"', dropDown: false });
  setValidation(sheet, at('C6'), {
    ...NO_VALIDATION,
    type: 'list',
    formula1: "'Đơn vị & “1”'!$A$2:$A$3",
    ignoreBlanks: false,
  });
  const format = {
    ...NO_RULE_FORMAT,
    bold: true,
    color: RED,
    fill: { rgb: 'FFC7CE' },
    numberFormat: '0.0',
    borders: { top: { line: 'thin', color: RED } },
  };
  const areas = [at('B5:B9'), at('D5:D9')];
  const scale = { kind: 'min', value: null };
  sheet.conditionalFormats = (
    [
      { type: 'custom', formula: 'B5<>"<a>"' },
      { type: 'cellValue', operator: 'between', formula1: '1', formula2: '$A$1+5' },
      { type: 'text', operator: 'contains', text: 'thiếu "số"' },
      {
        type: 'colorScale',
        points: [
          { ...scale, color: RED },
          { kind: 'percent', value: '50', color: { theme: 5 } },
          { kind: 'max', value: null, color: { rgb: '63BE7B' } },
        ],
      },
      {
        type: 'dataBar',
        lower: scale,
        upper: { kind: 'num', value: '10' },
        color: { rgb: '638EC6' },
        showValue: false,
      },
      { type: 'topBottom', rank: 3, percent: true, bottom: true },
    ] as const
  ).map((condition, i) => ({
    id: String(i),
    areas,
    condition,
    format: condition.type === 'colorScale' || condition.type === 'dataBar' ? NO_RULE_FORMAT : format,
    stopIfTrue: i === 0,
    rest: '',
  }));
}

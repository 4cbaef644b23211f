import { toSerial } from '../../../src/domain/period/iso-date';
import { parentOf } from '../../../src/domain/programme/indicator';
import type { CellValue } from '../../../src/domain/report/grid';
import { aForm } from '../builders/sheet-builder';
import { dotted, filledFigure, indicatorRow, put, type Damage } from './damages';
import { COLUMN, type FilledForm } from './filled-form';
import type { Random } from './random';

/** The many ways in which people write money, shares and days. */

const measureOf = (form: FilledForm, code: string) =>
  form.programme.indicators.find((indicator) => indicator.code === code);

function rowsOf(form: FilledForm, wanted: (code: string) => boolean, random: Random): readonly [string, number] | null {
  const codes = [...form.truth.keys()].filter(wanted);
  if (codes.length === 0) return null;
  const code = random.pick(codes);
  return [code, form.sheet.rowOf(code)];
}

const decimal = (value: number): string => String(value).replace('.', ',');

/** Figures of money in words that say exactly what stood there, or that nobody can be sure of. */
const money =
  (words: (triệu: number, random: Random) => CellValue): Damage =>
  (form, random) => {
    const found = rowsOf(form, (code) => measureOf(form, code)?.measure === 'amount', random);
    if (!found) return null;
    const cell = form.cell(found[1], random.pick([COLUMN.inPeriod, COLUMN.toDate]));
    if (typeof cell.value !== 'number') return null;
    const đồng = cell.value * (measureOf(form, found[0])?.unitOfMeasure.startsWith('triệu') === true ? 1_000_000 : 1);
    cell.value = words(đồng / 1_000_000, random);
    return [found[1]];
  };

function tỷAndTriệu(triệu: number): string {
  const [tỷ, rest] = [Math.floor(triệu / 1000), triệu % 1000];
  return tỷ === 0 ? `${rest} triệu` : rest === 0 ? `${tỷ} tỷ` : `${tỷ} tỷ ${rest} triệu`;
}

/** Money that the unit told of a quarter before, about as much, and now in another unit of measure: thousandfold or more. */
const thousandfold: Damage = (form, random) => {
  const found = rowsOf(form, (code) => isAlone(form, code), random);
  if (!found || form.ordinal === 1) return null;
  const [code, row] = found;
  const before = random.int(1, 900) * 1_000_000;
  const now = Math.ceil((before * random.int(5, 20)) / 10);
  const isOfPeriod = typeof form.truth.get(code)?.inPeriod === 'number';
  form.earlier.push(
    aForm(form.programme, form.unit, 1).row(
      code,
      isOfPeriod ? { inPeriod: before, toDate: before } : { toDate: before },
    ),
  );
  form.retell(code, isOfPeriod ? { inPeriod: now, toDate: before + now } : { toDate: now });
  const times = random.pick([1000, 1_000_000]);
  for (const column of random.pick([[COLUMN.inPeriod, COLUMN.toDate], [COLUMN.toDate]])) {
    const cell = form.cell(row, column);
    if (typeof cell.value === 'number') cell.value *= times;
  }
  return [row];
};

/** Money that the form has neither parts nor a whole of. */
const isAlone = (form: FilledForm, code: string): boolean => {
  const indicator = measureOf(form, code);
  if (indicator?.measure !== 'amount' || form.truth.has(parentOf(indicator) ?? '')) return false;
  return form.programme.indicators.every((other) => parentOf(other) !== code || !form.truth.has(other.code));
};

const ratioRow = (form: FilledForm, random: Random) =>
  rowsOf(form, (code) => measureOf(form, code)?.measure === 'ratio', random);

/** A share in place of what was achieved. 95 of 120 is as good a figure as any: nobody can tell, unless the rate says it, too. */
const share =
  (typed: (percent: number, random: Random) => readonly [value: CellValue, format: string]): Damage =>
  (form, random) => {
    const found = ratioRow(form, random);
    if (!found) return null;
    const [achieved, total] = [form.cell(found[1], COLUMN.toDate), form.cell(found[1], COLUMN.total)];
    if (typeof achieved.value !== 'number' || typeof total.value !== 'number') return null;
    const percent = Math.round((achieved.value / total.value) * 1000) / 10;
    const [value, format] = typed(percent, random);
    if (
      value === achieved.value ||
      (typeof value === 'number' && format === 'General' && Number.isInteger(value) && value <= total.value)
    )
      return null;
    achieved.value = value;
    achieved.format = format;
    return [found[1]];
  };

const DATES: readonly string[] = [
  '01/03/2023',
  '1/3/2023',
  '1-3-2023',
  '01.03.2023',
  '1/3/23',
  '2023-03-01',
  '2023/3/1',
  'ngày 01 tháng 3 năm 2023',
  'Ngày 1 tháng 03 năm 2023',
  '1 tháng 3 năm 2023',
  'ngày 1/3/2023',
  '01 / 03 / 2023',
  ' 01/03/2023\u00a0',
  '1/3',
  'tháng 3/2023',
  '03/2023',
  '01/03',
  '32/3/2023',
  '2023',
  'đầu tháng 3',
  '01-Mar-2023',
  '1 tháng 3',
  '20230301',
];

const SAYING = {
  done: ['xong', 'Đã xong', 'hoàn thành', 'ĐÃ HOÀN THÀNH ', 'da hoan thanh', 'rồi'],
  'in-progress': ['đang làm', 'Đang triển khai', 'ĐANG THỰC HIỆN', 'đang'],
  'not-started': ['chưa', 'Chưa triển khai', 'không'],
  'not-arisen': ['không phát sinh ', 'không có'],
} as const;

export const DAMAGES_OF_FIGURES: Readonly<Record<string, Damage>> = {
  'money in words': money((triệu, random) =>
    random.pick([
      tỷAndTriệu(triệu),
      `${tỷAndTriệu(triệu)} đồng`,
      `${decimal(triệu / 1000)} tỷ`,
      `${dotted(triệu)} triệu`,
      `${dotted(triệu)} triệu đồng`,
      `${dotted(triệu * 1_000_000)} đồng`,
      `${dotted(triệu * 1_000_000)}đ`,
      `${dotted(triệu * 1000)} nghìn đồng`,
      `${triệu} tr`,
    ]),
  ),
  'money in doubtful words': money((triệu, random) =>
    random.pick([
      `${triệu / 1000} tỷ`,
      `${triệu} tỷ 334 đồng`,
      `${triệu}`,
      `${triệu}tr5`,
      `hơn ${triệu} triệu`,
      `${triệu},5 triệu rưỡi`,
      `${triệu} triệu/${triệu + 1} triệu`,
      `$${triệu}`,
      `${triệu},000,000`,
      `${triệu}.000.000,00`,
      `${triệu} 000 000`,
    ]),
  ),
  'share for a figure': share((percent, random) =>
    random.pick<readonly [CellValue, string]>([
      [percent, 'General'],
      [Math.round(percent), 'General'],
      [percent / 100, 'General'],
      [percent / 100, '0%'],
      [`${decimal(percent)}%`, 'General'],
      [`${decimal(percent)} %`, 'General'],
      [`${percent}%`, '@'],
    ]),
  ),
  'share for figure and rate': (form, random) => {
    const found = ratioRow(form, random);
    if (!found) return null;
    const [code, row] = found;
    const { toDate, total } = form.truth.get(code) ?? {};
    if (typeof toDate !== 'number' || typeof total !== 'number' || total < 200) return null;
    const percent = Math.round((toDate / total) * 100);
    // Nothing of any total is 0 %: that hangs together, and nobody can tell.
    if (percent === 0) return null;
    form.cell(row, COLUMN.toDate).value = percent;
    form.typeRate(code, percent);
    return [row];
  },
  'date as text': (form, random) => {
    const found = rowsOf(form, (code) => measureOf(form, code)?.measure === 'milestone', random);
    if (!found) return null;
    const cell = form.cell(found[1], COLUMN.date);
    cell.value = random.pick(DATES);
    cell.format = '@';
    return [found[1]];
  },
  'date as another number': (form, random) => {
    const found = rowsOf(form, (code) => measureOf(form, code)?.measure === 'milestone', random);
    if (!found) return null;
    form.cell(found[1], COLUMN.date).value = random.pick([
      3,
      2023,
      20230301,
      -5,
      toSerial('2024-12-31'),
      toSerial('1999-01-01'),
    ]);
    return [found[1]];
  },
  'state in other words': (form, random) => {
    const [code, row] = indicatorRow(form, random);
    const said = form.truth.get(code)?.state;
    if (said === null || said === undefined) return null;
    form.cell(row, COLUMN.state).value = random.pick<CellValue>([...SAYING[said], 'được 80%', 'có', 'x', true]);
    return [row];
  },
  'figure in English': put((figure, random) =>
    random.pick([
      figure.toLocaleString('en-US'),
      `${figure.toLocaleString('en-US')}.00`,
      `${figure}.0`,
      figure.toExponential(),
    ]),
  ),
  'figure with spaces between': put((figure) => String(figure).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')),
  'figure with another unit': put(
    (figure, random) => `${figure} ${random.pick(['người', 'cuộc', 'lít', 'k', 'triệu', 'tỷ', 'chục'])}`,
  ),
  'figure in wide digits': put((figure) =>
    String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'figure with letters for digits': put((figure) => String(figure).replaceAll('0', 'O').replaceAll('1', 'l')),
  'figure by a formula': (form, random) => {
    const found = filledFigure(form, random);
    if (!found) return null;
    const cell = form.cell(found[0], found[1]);
    cell.formula = random.pick([`=${found[2]}+0`, "='[so lieu.xlsx]Trang 1'!B4"]);
    return [found[0]];
  },
  'figure a thousandth': put((figure) => figure / 1000),
  'money a thousandfold': thousandfold,
};

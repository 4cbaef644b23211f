import type { CellValue } from '../../../src/domain/report/grid';
import { inOldFont } from '../builders/old-fonts';
import { bodyRow, indicatorRow, type Damage } from './damages';
import { COLUMN, type FilledForm } from './filled-form';
import type { Random } from './random';

/** What fonts, keyboards and other programs do to text: it looks the same and is not. */

/** Rewrites every text of a row, or of the whole sheet. */
function rewrite(form: FilledForm, row: number | null, change: (text: string) => string): readonly number[] {
  const rows = row === null ? form.sheet.cells.map((_, i) => i) : [row];
  for (const at of rows)
    for (const cell of form.sheet.cells[at] ?? [])
      if (typeof cell.value === 'string' && cell.value !== '') cell.value = change(cell.value);
  return rows;
}
/** Of a row of the table, of the labels or headings, or of all. */
const somewhere = (form: FilledForm, random: Random): number | null =>
  random.pick([null, bodyRow(form, random), bodyRow(form, random), random.int(1, form.headingRow)]);
const everywhere =
  (change: (text: string, random: Random) => string): Damage =>
  (form, random) =>
    rewrite(form, somewhere(form, random), (text) => change(text, random));

const code =
  (change: (code: string, random: Random) => CellValue): Damage =>
  (form, random) => {
    const [own, row] = indicatorRow(form, random);
    const changed = change(own, random);
    if (changed === own) return null;
    const cell = form.cell(row, COLUMN.code);
    cell.value = changed;
    if (typeof changed === 'number') cell.format = 'General';
    return [row];
  };

const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  D: 'Đ',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const CODES: Readonly<Record<string, Damage>> = {
  'code in letters of another alphabet': code((own) => own.replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter)),
  'code in wide letters': code(wide),
  'O for 0, l or I for 1 in a code': code((own, random) =>
    own.replace(/0/g, random.pick(['O', 'o'])).replace(/1/g, random.pick(['l', 'I'])),
  ),
  'code as a number': code((own) => (/^\d+(?:\.\d+)?$/.test(own) ? Number(own) : own)),
  'code with spaces': code((own, random) =>
    random.pick([`${own} `, ` ${own}`, `\u00a0${own}`, `${own}\u200b`, own.replace('.', '. ')]),
  ),
  'code as a date': (form, random) => {
    const [own, row] = indicatorRow(form, random);
    const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(own) ?? [];
    if (day === undefined || Number(month) > 12) return null;
    const cell = form.cell(row, COLUMN.code);
    cell.value = 44927 + (Number(month) - 1) * 31 + Number(day);
    cell.format = 'd.m';
    return [row];
  },
};

const PERIODS = (year: number, ordinal: number): readonly string[] => {
  const roman = ['I', 'II', 'III', 'IV'][ordinal - 1] ?? '';
  return [
    `Quý ${ordinal} năm ${year}`,
    `Q${ordinal}/${year}`,
    `quý ${roman}-${year}`,
    `QUÝ ${roman} NĂM ${year}`,
    `Quí ${roman}/${year}`,
    `${year}-Q${ordinal}`,
    `Quý ${roman} . ${year}`,
    `Quý ${roman}`,
    `Quý ${roman}/${year - 1}`,
    `Quý ${roman}/${String(year).slice(2)}`,
    `${ordinal}/${year}`,
  ];
};

const HEAD: Readonly<Record<string, Damage>> = {
  'period in other words': (form, random) => {
    const row = form.sheet.cells.findIndex((line) => line[1]?.value === 'Kỳ báo cáo');
    if (row < 0) return null;
    form.cell(row, 2).value = random.pick(PERIODS(form.programme.year, form.ordinal));
    return [row];
  },
  'unit code wrong': (form, random) => {
    const row = form.sheet.cells.findIndex((line) => line[1]?.value === 'Mã đơn vị');
    if (row < 0) return null;
    const others = form.programme.units.filter((unit) => unit.code !== form.unit);
    const other = random.pick(others.length > 0 ? others : form.programme.units);
    form.cell(row, 2).value = random.pick([
      other.code,
      `${form.unit}x`,
      form.unit.toUpperCase(),
      form.unit.replaceAll('-', ' '),
      '',
    ]);
    return [row];
  },
  'a second label above the first': (form, random) => {
    const row = form.sheet.cells.findIndex((line) => line[1]?.value === 'Kỳ báo cáo');
    if (row < 0) return null;
    const at = random.pick([row, row + 1]);
    form.sheet.insertRow(at);
    form.sheet.set(at, 1, 'Kỳ báo cáo').set(at, 2, random.pick(PERIODS(form.programme.year, (form.ordinal % 4) + 1)));
    return [at];
  },
  'labels moved': (form, random) => {
    const rows = [1, 2, 3, 4];
    const off = random.int(1, 6);
    for (const row of rows)
      for (const column of [2, 1]) {
        form.cell(row, column + off).value = form.cell(row, column).value;
        form.cell(row, column).value = '';
      }
    return rows;
  },
};

export const DAMAGES_OF_TEXT: Readonly<Record<string, Damage>> = {
  'accents decomposed': everywhere((text) => text.normalize('NFD')),
  'no-break spaces': everywhere((text) => text.replaceAll(' ', '\u00a0')),
  'spaces of all kinds around': everywhere((text, random) =>
    random.pick([` ${text}`, `${text}\u00a0`, `\u200b${text} `, `${text}\n`]),
  ),
  capitals: everywhere((text) => text.toUpperCase()),
  'in TCVN3': everywhere((text) => inOldFont(text, 'TCVN3')),
  'in VNI': everywhere((text) => inOldFont(text, 'VNI')),
  'accents left out': everywhere((text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  ),
  ...CODES,
  ...HEAD,
};

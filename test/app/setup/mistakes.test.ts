import { cellAddress } from '../../../src/domain/report/address';
import { programmeMistakeSentence } from '../../../src/locales/vi/programme-mistake-sentences';
import { builtIn } from '../../programmes/load-built-in';
import { readBack, workbookWith } from './written-programme';

/** What a clerk gets wrong on the programme's sheets is told at the cell, in the words of its columns. */
async function told(
  ...edits: readonly (readonly [sheet: string, code: string, column: string, value: string | number | null])[]
) {
  const workbook = await workbookWith(await builtIn('yen-bai-2023'));
  for (const [sheet, code, column, value] of edits) {
    const { cells } = workbook.find(sheet);
    const at = cells[0]?.findIndex((cell) => cell.value === column) ?? -1;
    const line = cells.find(([first]) => first?.value === code);
    if (!line || at < 0) throw new Error(`${sheet}: ${code}, ${column}`);
    line[at] = { value, formula: null, format: 'General' };
  }
  const read = await readBack(workbook);
  return read.ok
    ? []
    : read.mistakes.map((mistake) => [
        `${mistake.sheet?.name}!${mistake.cell ? cellAddress(mistake.cell) : ''}`,
        programmeMistakeSentence(mistake),
      ]);
}

test('a choice that was not made names what there is to choose', async () => {
  expect(await told(['Chỉ tiêu', '3.1', 'Cách đo', null])).toEqual([
    [
      'Chỉ tiêu!E8',
      'Cột “Cách đo”: chưa ghi; chọn “Số đếm”, “Số tiền”, “Tỷ lệ”, “Chỉ số”, “Tăng giảm”, “Công việc”, “Tính từ chỉ tiêu khác”, “Đếm đơn vị đạt”, “Nội dung”.',
    ],
  ]);
});

test('what has no place in a line is told at its own cell', async () => {
  const sentence = 'cột này không dùng cho dòng như thế này; để trống ô này.';
  expect(
    await told(
      ['Chỉ tiêu', '4.2', 'Cách cộng', 'Cộng dồn'],
      ['Chỉ tiêu', '2.3', 'Hợp lý đến', 5],
      ['Kế hoạch', '7.1', 'Đến', 30],
    ),
  ).toEqual([
    ['Kế hoạch!E15', `Cột “Đến”: ${sentence}`],
    ['Chỉ tiêu!R7', `Cột “Hợp lý đến”: ${sentence}`],
    ['Chỉ tiêu!F11', `Cột “Cách cộng”: ${sentence}`],
  ]);
});

test('columns are called by their headings, never by names of a file’s fields', async () => {
  const sentences = await told(
    ['Chỉ tiêu', '3.1', 'Cấp báo cáo', null],
    ['Kế hoạch', '1.2', 'Kế hoạch', '150%'],
    ['Kế hoạch', '6.2', 'Hạn', 'cuối quý'],
  );
  expect(sentences.map(([, sentence]) => sentence)).toEqual([
    'Cột “Hạn”: “cuối quý” không phải là ngày; ghi ngày/tháng/năm, ví dụ 30/06/2024.',
    'Cột “Cấp báo cáo”: ghi ít nhất một cấp ở cột “Cấp báo cáo”, hoặc một đơn vị ở cột “Đơn vị báo cáo”.',
  ]);
  expect(await told(['Kế hoạch', '1.2', 'Kế hoạch', '150%'])).toEqual([
    ['Kế hoạch!D3', 'Cột “Kế hoạch”: tỷ lệ phải từ 0% đến 100%; ghi kèm %, ví dụ 95%.'],
  ]);
});

test('what is wrong with one of the issuer’s particulars is told at its line', async () => {
  const edit = (label: string, value: string) => told(['Chương trình', label, 'Nội dung', value]);
  const [[where, sentence] = []] = await edit('Người ký', 'TM. A; TM. B; TM. C');
  expect(where).toBe('Chương trình!B9');
  expect(sentence).toMatch(/^Cột “Người ký”: /);
});

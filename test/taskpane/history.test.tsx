/** @jest-environment ./test/environments/page-environment.js */
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { composeFigures } from '../../src/app/sheets/figures-sheet';
import { reportBytes } from '../files/report-file';
import { button, checkedPane } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

const LINE = [
  '2022-Q4',
  'van-yen',
  'Văn Yên',
  '8',
  'Mô hình tự quản',
  'Lũy kế',
  3,
  null,
  null,
  'Được tính',
  null,
  null,
];

test('last year’s workbook is chosen, and what came of it is said', async () => {
  const workbook = await sampleWorkbook();
  const { user, session } = await checkedPane({ workbook });
  const name = session.getSnapshot().programme?.indicators[0]?.name ?? '';
  await user.click(await button('Việc khác'));
  await user.click(await button('Số liệu năm trước'));
  expect(await screen.findByText(/^Chọn tệp sổ tổng hợp năm 2022\./)).toBeVisible();
  const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  expect(violations.map(({ id }) => id)).toEqual([]);
  const choose = async (...lines: readonly (readonly (string | number | null)[])[]) => {
    const bytes = reportBytes(composeFigures(lines, 'Số liệu', null));
    await user.upload(screen.getByLabelText('Chọn sổ năm trước', { selector: 'input' }), [
      new File([Uint8Array.from(bytes).buffer], 'so-2022.xlsx'),
    ]);
  };
  await choose(LINE);
  expect((await screen.findAllByText(/^Tệp này không có số liệu năm 2022/))[0]).toBeVisible();
  await choose(
    LINE,
    LINE.map((value, column) => (column === 4 ? name : value)),
  );
  expect((await screen.findAllByText(/^Đã lấy 1 dòng số liệu của Quý IV\/2022\./))[0]).toBeVisible();
  expect(screen.getByText(/^1 dòng không lấy/)).toBeVisible();
});

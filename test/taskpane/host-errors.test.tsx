import { act, screen } from '@testing-library/react';
import { HostError, type HostErrorCode } from '../../src/app/workbook/host-error';
import { checkedPane } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

/** What a clerk must be able to find in the sentence: what is wrong, or what to press. */
const SENTENCES: readonly (readonly [HostErrorCode, string | null, RegExp])[] = [
  ['cell-being-edited', null, /Nhấn Enter hoặc Esc/],
  ['structure-protected', null, /Bảo vệ Sổ làm việc/],
  ['sheet-protected', 'Nhật ký', /^Trang tính “Nhật ký” đang được bảo vệ/],
  ['sources-changed', 'Văn Yên', /^Trang tính “Văn Yên” vừa được sửa/],
  ['not-found', null, /^Trang tính hoặc ô cần đến không còn trong sổ/],
  ['too-much-data', null, /nhiều hơn mức Excel nhận/],
  ['read-only', null, /chỉ để đọc/],
  ['not-responding', null, /Đợi một lát rồi bấm lại/],
  ['refused', 'Not implemented', /^Excel không thực hiện được việc này và báo: “Not implemented”/],
];

test.each(SENTENCES)('%s has its sentence, and the pane goes on', async (code, detail, sentence) => {
  const workbook = await sampleWorkbook({ flawless: true });
  const { session } = await checkedPane({ workbook });
  workbook.refuse('stage', new HostError(code, detail));
  await act(() => session.consolidate());
  expect(screen.getByText(sentence, { selector: '.fui-MessageBar *' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tổng hợp Quý IV' })).toBeEnabled();
  expect(session.getSnapshot().work).toBeNull();
});

test('a bug is no refusal: it is thrown on, and the pane says that something went wrong', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  const { session } = await checkedPane({ workbook });
  workbook.refuse('stage', new TypeError('a bug'));
  await act(() => expect(session.consolidate()).rejects.toThrow('a bug'));
  expect(screen.getByText(/^Phần mềm gặp trục trặc/, { selector: '.fui-MessageBar *' })).toBeVisible();
  expect(session.getSnapshot().work).toBeNull();
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/app/workbook/host-error';
import { button, checkedPane, tab, type OpenPane, type PaneOptions } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

const SUMMARY = 'Tổng hợp Quý IV-2023';

async function consolidatedPane(options: PaneOptions): Promise<OpenPane> {
  const pane = await checkedPane(options);
  await pane.user.click(await button('Tổng hợp Quý IV'));
  await button(`Mở trang “${SUMMARY}”`);
  return pane;
}

test('writes the sheets, shows the results and offers the summary', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await consolidatedPane({ workbook });
  const names = workbook.sheets.filter(({ mark }) => mark !== null).map(({ name }) => name);
  expect(names).toEqual([
    SUMMARY,
    'Chi tiết Quý IV-2023',
    'Số liệu',
    'Nhật ký',
    'Chương trình công tác',
    'Nhiệm vụ Quý IV-2023',
  ]);
  expect(await tab(/Kết quả/)).toHaveAttribute('aria-selected', 'true');
  expect(
    screen.getByText(`Đã tổng hợp xong. Kết quả ở trang “${SUMMARY}”.`, { selector: '.fui-MessageBar *' }),
  ).toBeVisible();
  await user.click(await button(`Mở trang “${SUMMARY}”`));
  await waitFor(() => expect(workbook.selected?.sheetId).toBe(workbook.find(SUMMARY).id));
});

test('before it, the pane says what will not be in the total', async () => {
  await checkedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai'] }) });
  expect(
    screen.getByText('3 báo cáo có lỗi, 1 đơn vị chưa có báo cáo: phần đó chưa được cộng vào tổng.'),
  ).toBeVisible();
});

describe('the results', () => {
  test('open with one sentence that names who is missing', async () => {
    await consolidatedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai'] }) });
    expect(await screen.findByText(/^\d+ đạt, \d+ chưa đạt.*; còn thiếu báo cáo của Mù Cang Chải\.$/)).toBeVisible();
  });

  test('show unmet first and unfolded, the rest folded, with counts', async () => {
    const { session } = await consolidatedPane({ workbook: await sampleWorkbook() });
    const sections = (await screen.findAllByRole('heading', { level: 2 })).map((heading) =>
      within(heading).getByRole('button'),
    );
    expect(sections[0]).toHaveTextContent(/^Chưa đạt \(\d+\)$/);
    expect(sections.map((section) => section.getAttribute('aria-expanded'))).toEqual([
      'true',
      ...sections.slice(1).map(() => 'false'),
    ]);
    const unmet = session
      .getSnapshot()
      .result?.summary.indicators.flatMap(({ targets }) => targets)
      .filter(({ status }) => status === 'unmet').length;
    expect(screen.getAllByRole('article')).toHaveLength(unmet ?? -1);
  });

  test('a target says what is lacking and who is short', async () => {
    await consolidatedPane({ workbook: await sampleWorkbook() });
    const row = await target(/^7\.2 /);
    expect(row).toHaveTextContent('Chưa đạt, còn thiếu 3 nhà');
    expect(row).toHaveTextContent('7/9 đơn vị đạt, kế hoạch mỗi huyện ≥ 3 nhà');
    expect(row).toHaveTextContent('Mù Cang Chải (còn thiếu 1 nhà), Trạm Tấu (còn thiếu 2 nhà)');
  });

  test('a target unfolds its units, the short ones first, and leads to their cells', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await consolidatedPane({ workbook });
    const row = within(await target(/^7\.2 /));
    await user.click(row.getByRole('button', { name: 'Xem 9 đơn vị' }));
    const units = row.getAllByRole('listitem');
    expect(units).toHaveLength(9);
    expect(units[0]).toHaveTextContent(/^Mù Cang Chải: 2 nhà.*Chưa đạt$/);
    await user.click(row.getByRole('button', { name: /^Đến ô [A-Z]+\d+ của Trạm Tấu$/ }));
    const { sheetId, area } = workbook.selected ?? { sheetId: '', area: { top: 0, left: 0 } };
    const sheet = workbook.find('Trạm Tấu Quý IV-2023');
    expect(sheetId).toBe(sheet.id);
    expect(sheet.cells[area.top]?.[area.left]?.value).toBe(1);
  });

  test('say of a target behind its pace what is expected by now', async () => {
    const { user } = await checkedPane({ workbook: await sampleWorkbook({ quarter: 2 }), now: new Date(2023, 6, 4) });
    await user.click(await tab(/Kết quả/));
    const row = await target(/^12\.1 /);
    expect(row).toHaveTextContent(/Chậm tiến độ, còn thiếu 3 cuộc/);
    expect(row).toHaveTextContent('1, kế hoạch ≥ 4 cuộc; đến kỳ này cần 2 cuộc');
  });
});

describe('a figure that Excel works out differently', () => {
  test('is shown above everything, with the way to it', async () => {
    const workbook = await sampleWorkbook();
    workbook.misreckon();
    const { user } = await consolidatedPane({ workbook });
    expect(screen.getByText(/ô trên trang tổng hợp có số Excel tính khác số phần mềm tính/)).toBeVisible();
    const [first] = screen.getAllByRole('button', { name: /^Đến trang “Tổng hợp Quý IV-2023”, ô/ });
    if (!first) throw new Error('No way to the figure');
    await user.click(first);
    await waitFor(() => expect(workbook.selected?.sheetId).toBe(workbook.find(SUMMARY).id));
    await user.click(await tab(/Báo cáo/));
    expect(screen.getByText(/có số Excel tính khác/)).toBeVisible();
  });

  test('is forgotten once the figures agree', async () => {
    const workbook = await sampleWorkbook();
    workbook.misreckon();
    const { user, session } = await consolidatedPane({ workbook });
    expect(session.getSnapshot().differences).not.toHaveLength(0);
    workbook.reckonRightly();
    await user.click(await tab(/Báo cáo/));
    await user.click(await button('Kiểm tra lại'));
    await user.click(await button('Tổng hợp Quý IV'));
    await button(`Mở trang “${SUMMARY}”`);
    expect(screen.queryByText(/có số Excel tính khác/)).not.toBeInTheDocument();
  });
});

describe('reports that change', () => {
  test('after the check are named, and the next step is to check again', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await consolidatedPane({ workbook });
    act(() => workbook.type('Văn Yên Quý IV-2023', 20, 5, 9));
    expect(
      await screen.findByText(/^Có thay đổi sau lần kiểm tra trước ở trang: Văn Yên Quý IV-2023\./, {
        selector: '.fui-MessageBar *',
      }),
    ).toBeVisible();
    await user.click(await button('Kiểm tra lại 10 báo cáo'));
    await button('Tổng hợp Quý IV');
    expect(screen.queryByText(/^Có thay đổi/)).not.toBeInTheDocument();
  });

  test('during a consolidation stop it, and nothing is written', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await checkedPane({ workbook });
    workbook.hold();
    await user.click(await button('Tổng hợp Quý IV'));
    await button('Dừng');
    act(() => workbook.type('Văn Yên Quý IV-2023', 20, 5, 9));
    workbook.release();
    expect(
      await screen.findByText(/^Trang tính “Văn Yên Quý IV-2023” vừa được sửa/, { selector: '.fui-MessageBar *' }),
    ).toBeVisible();
    expect(workbook.sheets.every(({ mark }) => mark === null)).toBe(true);
    expect(await button('Kiểm tra lại 10 báo cáo')).toBeVisible();
  });
});

test('a sheet that is gone is said to be gone', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await consolidatedPane({ workbook });
  workbook.refuse('select', new HostError('not-found', SUMMARY));
  await user.click(await button(`Mở trang “${SUMMARY}”`));
  expect(await screen.findAllByText(/không còn trong sổ/)).not.toHaveLength(0);
});

test('what is to be looked at can be written to a sheet', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await checkedPane({ workbook });
  await user.click(await button('Việc khác'));
  await user.click(await button('Ghi trang Rà soát'));
  const open = await button('Mở trang “Rà soát Quý IV-2023”');
  await user.click(open);
  await waitFor(() => expect(workbook.selected?.sheetId).toBe(workbook.find('Rà soát Quý IV-2023').id));
});

async function target(name: RegExp): Promise<HTMLElement> {
  const rows = await screen.findAllByRole('article');
  const found = rows.find(({ textContent }) => name.test(textContent));
  if (!found) throw new Error(`No target ${name.source}`);
  return found;
}

import { screen } from '@testing-library/react';
import { HostError } from '../../src/app/workbook/host-error';
import type { BuiltInProgramme } from '../../src/programmes/built-in';
import { filledForm } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { button, checkedPane, makeSession, memoryStorage, NOW, openPane, paneWithProgramme } from './open-pane';
import { ObstinateWorkbook } from './obstinate-workbook';
import { sampleWorkbook } from './sample-workbook';

const inBar = { selector: '.fui-MessageBar *' };
const CHOICE = 'tong-hop.choice';

describe('a workbook that cannot be opened', () => {
  test('says why, and opens when it is tried again', async () => {
    const workbook = await sampleWorkbook();
    workbook.refuse('open', new HostError('cell-being-edited'));
    const { user } = openPane({ workbook });
    expect(await screen.findByText(/Nhấn Enter hoặc Esc/, inBar)).toBeVisible();
    await user.click(await button('Thử lại'));
    expect(await button('Dùng chương trình này')).toBeVisible();
    expect(screen.queryByText(/Nhấn Enter hoặc Esc/)).not.toBeInTheDocument();
  });

  test('is no reason to ask for a programme when the ribbon asks for a check', async () => {
    const workbook = await sampleWorkbook();
    workbook.refuse('open', new HostError('not-responding'));
    const session = makeSession({ workbook });
    await session.check();
    expect(session.getSnapshot()).toMatchObject({
      stage: 'failed',
      notice: { kind: 'host-error', code: 'not-responding' },
    });
  });
});

describe('the choice of programme and period', () => {
  test('is remembered in the workbook and taken up again', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await paneWithProgramme({ workbook });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), '9 tháng/2023');
    expect(JSON.parse(workbook.settings.get(CHOICE) ?? '')).toEqual({
      schemaVersion: 1,
      programme: 'yen-bai-2023',
      period: '2023-9M',
    });
    const session = makeSession({ workbook });
    await session.open();
    expect(session.getSnapshot()).toMatchObject({ stage: 'ready', period: { code: '2023-9M' }, notice: null });
  });

  const broken: readonly [string, string, RegExp][] = [
    ['newer', '{"schemaVersion":2,"programmes":["a","b"]}', /bản phần mềm mới hơn/],
    ['no JSON', 'hỏng', /Không đọc được chương trình và kỳ/],
    ['another shape', '{"schemaVersion":1,"programme":7}', /Không đọc được chương trình và kỳ/],
    ['of an unknown programme', choiceOf('ha-noi-2030'), /“ha-noi-2030” nhưng phần mềm không có/],
  ];
  test.each(broken)('that is %s is refused with a sentence, and another can be made', async (_, stored, sentence) => {
    const workbook = await sampleWorkbook();
    workbook.settings.set(CHOICE, stored);
    const { user } = openPane({ workbook });
    expect(await screen.findByText(sentence, inBar)).toBeVisible();
    expect(workbook.settings.get(CHOICE)).toBe(stored);
    await user.click(await button('Dùng chương trình này'));
    expect(await button('Kiểm tra 10 trang báo cáo')).toBeVisible();
    expect(workbook.settings.get(CHOICE)).toContain('yen-bai-2023');
  });

  test('is made by the reports where they name one: it only has to be confirmed', async () => {
    const workbook = new ObstinateWorkbook();
    const programme = await builtIn('lao-cai-2023');
    for (const [unit, period] of [
      ['bac-ha', '2023-Q1'],
      ['bat-xat', '2023-Q2'],
    ] as const)
      workbook.addSheet(filledForm(programme, unit, aPeriod(period), {}));
    const { user, session } = openPane({ workbook });
    expect(await screen.findByRole('radio', { name: /^Lào Cai 2023/ })).toBeChecked();
    expect(screen.getByText(/^Các trang báo cáo trong sổ ghi chương trình “Lào Cai 2023/)).toBeVisible();
    await user.click(await button('Dùng chương trình này'));
    await button('Kiểm tra 2 trang báo cáo');
    expect(session.getSnapshot()).toMatchObject({ programme: { id: 'lao-cai-2023' }, period: { code: '2023-Q2' } });
  });

  test('of a period that the programme does not offer becomes the usual one', async () => {
    const workbook = await sampleWorkbook();
    workbook.settings.set(CHOICE, choiceOf('yen-bai-2023', '2019-Q1'));
    const session = makeSession({ workbook });
    await session.open();
    expect(session.getSnapshot().period?.code).toBe('2023-Q4');
  });

  test('holds in a workbook that cannot be written, with a sentence', async () => {
    const workbook = await sampleWorkbook();
    workbook.refuse('writeSetting', new HostError('read-only'));
    await paneWithProgramme({ workbook });
    expect(await screen.findByText(/Sổ đang mở chỉ để đọc/, inBar)).toBeVisible();
    expect(await button('Kiểm tra 10 trang báo cáo')).toBeVisible();
  });
});

test('a programme that cannot be used is refused with what is wrong in it', async () => {
  const faulty: BuiltInProgramme = {
    id: 'sai',
    title: 'Chương trình sai',
    load: () =>
      Promise.resolve({
        ok: false,
        problems: [{ kind: 'code-repeated', code: '1.1', path: ['indicators', 2, 'code'] }],
      }),
  };
  const { user } = openPane({ workbook: new ObstinateWorkbook(), programmes: [faulty] });
  await user.click(await button('Dùng chương trình này'));
  expect(await screen.findByText('Không dùng được chương trình này.', inBar)).toBeVisible();
  expect(screen.getByText(/^Ở chỉ tiêu thứ 3, mục “code”: mã “1\.1” bị trùng/)).toBeVisible();
});

describe('what a person sets', () => {
  test('language: the whole pane, at once and for the next time', async () => {
    const storage = memoryStorage();
    const workbook = await sampleWorkbook();
    const { user } = await checkedPane({ workbook, storage });
    expect(document.documentElement.lang).toBe('vi');
    await user.click(await button('Việc khác'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'English');
    expect(await screen.findByRole('heading', { name: 'More' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await user.click(await button('Close'));
    expect(await screen.findByText(/of 10 units have reported/)).toBeVisible();
    expect(await button('Consolidate Quarter 4')).toBeVisible();
    const next = makeSession({ workbook, storage });
    await next.open();
    expect(next.getSnapshot().texts.language).toBe('en');
  });

  test('name: it goes into the log', async () => {
    const storage = memoryStorage();
    const workbook = await sampleWorkbook();
    const { user } = await checkedPane({ workbook, storage });
    await user.click(await button('Việc khác'));
    await user.type(await screen.findByRole('textbox', { name: 'Tên người thực hiện' }), ' Nguyễn Thị Mai ');
    await user.click(await button('Đóng'));
    expect(await button('Việc khác')).toHaveFocus();
    await user.click(await button('Tổng hợp Quý IV'));
    await button(/^Mở trang/);
    expect(
      workbook
        .find('Nhật ký')
        .cells.at(-1)
        ?.map(({ value }) => value),
    ).toContain('Nguyễn Thị Mai');
    expect(makeSession({ workbook, storage }).getSnapshot().person).toBe('Nguyễn Thị Mai');
  });

  test('is kept for this pane where the browser stores nothing', async () => {
    const blocked = {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    const session = makeSession({ workbook: await sampleWorkbook(), storage: blocked, now: NOW });
    await session.open();
    session.setPerson('Mai');
    await session.setLanguage('en');
    expect(session.getSnapshot()).toMatchObject({ person: 'Mai', texts: { language: 'en' } });
  });
});

function choiceOf(programme: string, period = '2023-Q4'): string {
  return JSON.stringify({ schemaVersion: 1, programme, period });
}

describe('the sample', () => {
  test('fills an empty workbook with reports, ready to be checked', async () => {
    const workbook = new ObstinateWorkbook();
    const { user, session } = openPane({ workbook });
    await user.click(await button('Xem sổ mẫu'));
    await user.click(await button('Kiểm tra 10 trang báo cáo'));
    await screen.findByText(/^Đã có báo cáo của 10\/10/);
    expect(session.getSnapshot()).toMatchObject({ period: { code: '2023-Q4' } });
    expect(session.getSnapshot().result?.summary.findings.length).toBeGreaterThan(5);
  });

  test('that Excel does not take is told of, and nothing is chosen', async () => {
    const workbook = new ObstinateWorkbook();
    const { user, session } = openPane({ workbook });
    const offer = await button('Xem sổ mẫu');
    workbook.refuse('stage', new HostError('not-responding'));
    await user.click(offer);
    await screen.findByText(/Excel/, inBar);
    expect(session.getSnapshot().stage).toBe('start');
    expect(workbook.sheets).toHaveLength(0);
  });
});

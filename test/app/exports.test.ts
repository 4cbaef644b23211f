import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReports } from '../../src/app/check/check-reports';
import { exportFile } from '../../src/app/export/export-file';
import { resultSchema } from '../../src/app/export/result-schema';
import { quarter } from '../../src/domain/period/period';
import type { Summary } from '../../src/domain/summary/summary';
import { aCount, aNarrative, aProgramme, atLeast } from '../domain/builders/programme-builder';
import { testRun } from './run';
import { filledForm, workbookOf } from './workbook-of';

/** Files for others. The province, its districts and all figures are INVENTED. */
const Q1 = quarter(2023, 1);
const programme = aProgramme({
  indicators: [aCount('7.2', { unitOfMeasure: 'nhà', targets: [atLeast(30)] }), aNarrative('2.3')],
});
let summary: Summary;
beforeAll(async () => {
  const report = (unit: string, toDate: number | string, text: string) =>
    filledForm(programme, unit, Q1, {
      '7.2': { inPeriod: toDate, toDate },
      '2.3': { state: 'Đang thực hiện', text },
    });
  const workbook = workbookOf([report('suoi-bac', 3, '=1+1, "hai"'), report('nam-la', '95%', 'Đều đặn')]);
  const outcome = await checkReports(workbook, { programme, period: Q1 }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  ({ summary } = outcome);
});
const content = (format: Parameters<typeof exportFile>[0]) => exportFile(format, summary, []).content;
/** The examples that people are shown. */
const documented = readFileSync(join(__dirname, '../../docs/exports.md'), 'utf8');

describe('CSV', () => {
  test('begins so that Excel reads its accents, and as documented', () => {
    const csv = content('csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const lines = csv.slice(1).split('\r\n');
    expect(documented).toContain(`\n${lines[0]}\n`);
    const example = lines.find(
      (line) => line.includes('suoi-bac') && line.includes(',7.2,') && line.includes('Lũy kế'),
    );
    expect(documented).toContain(`\n${example}\n`);
  });
  test('one line per figure, silence included', () => {
    const lines = content('csv').trim().split('\r\n');
    expect(lines.filter((line) => line.includes(',phieng-ban,'))).toEqual([
      expect.stringMatching(/,7\.2,.*,Lũy kế,,,nhà,Chưa báo cáo,,$/),
      expect.stringMatching(/,2\.3,.*,Chưa báo cáo,,$/),
    ]);
  });
  test('a text is no formula to anybody, and keeps its quotes', () => {
    expect(content('csv')).toContain(`,"'=1+1, ""hai""",`);
  });
});

test('JSON is the documented result', () => {
  const result = resultSchema.parse(JSON.parse(content('json')));
  expect(result.indicators.find(({ code }) => code === '7.2')?.value).toBe(3);
});

describe('DHIS2', () => {
  const values = () =>
    (JSON.parse(content('dhis2')) as { dataValues: Record<string, string>[] }).dataValues.map(
      ({ dataElement, period, orgUnit, value }) => [dataElement, period, orgUnit, value],
    );
  test('figures that count, as documented', () => {
    expect(values()).toContainEqual(['muong-hoa-2023.7.2.toDate', '2023Q1', 'suoi-bac', '3']);
    const [example = ''] = /\{ "dataElement".*\}/.exec(documented) ?? [];
    expect((JSON.parse(content('dhis2')) as { dataValues: unknown[] }).dataValues).toContainEqual(JSON.parse(example));
    expect(values()).toContainEqual(['muong-hoa-2023.2.3.state', '2023Q1', 'nam-la', 'in-progress']);
  });
  test('nothing of who is missing, nothing that an error keeps out', () => {
    expect(values().filter(([, , unit]) => unit === 'phieng-ban')).toEqual([]);
    expect(values().filter(([element, , unit]) => unit === 'nam-la' && element?.includes('.7.2.'))).toEqual([]);
  });
});

test('sentences for the report', () => {
  expect(content('text')).toBe(
    'Chỉ tiêu 7.2: chậm tiến độ, mới đạt 3 nhà (kế hoạch ít nhất 30 nhà), còn thiếu 27 nhà; chưa có báo cáo của Phiêng Bản; chưa tính số liệu có lỗi của Nậm Lả.\n',
  );
});

test('names say which programme and period', () => {
  expect(exportFile('csv', summary, []).name).toBe('muong-hoa-2023_2023-Q1.csv');
});

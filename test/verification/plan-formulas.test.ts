import { toSerial } from '../../src/domain/period/iso-date';
import { isDueSoon, judgeTask } from '../../src/domain/task/task-standing';
import { DUE_SOON, TASK_STATUS_WORDS } from '../../src/locales/vi/task-words';
import { newBook, renameSheet, saveBook } from '../../src/workbench/model';
import { columnOf, FIRST_ROW, freshPlan, PLAN, rewrite, writtenPlan } from '../app/tasks/played-plan';
import { WRITTEN } from '../app/tasks/written-until-autumn';
import { builtIn } from '../programmes/load-built-in';
import { writeContent } from '../workbench/write-content';
import { describeWithLibreOffice } from './libre-office';
import { LIBRE_OFFICE_TIMEOUT, recalculatedByLibreOffice } from './run-libre-office';
import { readPlainly } from './plain-workbook';

/** *Đến hạn ngày* and *Đánh giá* as LibreOffice works them out, against the add-in's own judgement of the same sheet. */
const DAYS = ['2023-03-31', '2023-04-01', '2023-10-05', '2024-02-10'];

describeWithLibreOffice('the formulas of the work plan', () => {
  test(
    'give what the add-in gives, of every task as of any day',
    async () => {
      const programme = await builtIn('yen-bai-2023');
      const files: Record<string, Uint8Array> = {};
      const expected = new Map<string, readonly (readonly unknown[])[]>();
      for (const day of DAYS) {
        const { reading, rewritten } = await rewrite(programme, writtenPlan(freshPlan(programme, day), WRITTEN), day);
        const book = newBook();
        renameSheet(book.active, PLAN);
        writeContent(book.active, rewritten);
        files[day] = saveBook(book);
        expected.set(
          day,
          reading.records.map((record) => {
            const standing = judgeTask(record, programme.year, { day, over: false });
            const word = isDueSoon(standing, reading.notice) ? DUE_SOON : TASK_STATUS_WORDS[standing.status];
            return [record.code, standing.due === null ? null : toSerial(standing.due), word];
          }),
        );
      }
      for (const [day, file] of Object.entries(recalculatedByLibreOffice(files))) {
        const rows = (readPlainly(file).get(PLAN) ?? []).slice(FIRST_ROW);
        const found = rows.map((cells) => [
          cells[columnOf('code')],
          cells[columnOf('dueDay')] ?? null,
          cells[columnOf('verdict')],
        ]);
        expect([day, found.filter(([code]) => code !== null)]).toEqual([day, expected.get(day)]);
      }
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});

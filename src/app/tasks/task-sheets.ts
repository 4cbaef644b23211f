import type { IsoDate } from '../../domain/period/iso-date';
import type { Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { Summary } from '../../domain/summary/summary';
import { digest, momentOf } from '../../domain/task/digest';
import type { PlanReading } from '../../domain/task/plan-reading';
import { judgeTasks, unmovedIndicators } from '../../domain/task/task-links';
import { usualDay } from '../../domain/task/usual-day';
import { periodSheetName } from '../../locales/vi/period-names';
import { DIGEST_WORDS, PLAN_WORDS } from '../../locales/vi/task-words';
import { outputName } from '../sheets/sheet-name';
import type { SheetContent } from '../workbook/sheet-content';
import type { SheetInfo } from '../workbook/workbook';
import { composeDigest } from './digest-sheet';
import { composePlan } from './plan-sheet';
import { taskSheetOf } from './read-task-sheet';

/** What sheets about tasks are made of. */
export interface TaskSheetsInput {
  readonly programme: Programme;
  readonly period: Period;
  readonly reading: PlanReading;
  /** All sheets of the workbook. */
  readonly sheets: readonly SheetInfo[];
  readonly today: IsoDate;
  readonly writtenAt: string;
}

export const planName = ({ sheets, programme }: Pick<TaskSheetsInput, 'sheets' | 'programme'>): string =>
  outputName(sheets, 'tasks', programme.id, PLAN_WORDS.name);

/** The digest of the period; before it, where nobody keeps the tasks yet, the sheet to keep them on. */
export function taskSheets(input: TaskSheetsInput, summary: Summary | null): readonly SheetContent[] {
  const stands = taskSheetOf(input.sheets, input.programme.id) !== undefined;
  return [...(stands ? [] : [planSheet(input, usualDay(input.period, input.today))]), digestSheet(input, summary)];
}

export function planSheet(input: TaskSheetsInput, asOf: IsoDate): SheetContent {
  const { programme, reading } = input;
  return composePlan({ programme, reading, asOf, name: planName(input), key: programme.id });
}

export function digestSheet(input: TaskSheetsInput, summary: Summary | null): SheetContent {
  const { programme, period, reading, sheets, today, writtenAt } = input;
  const moment = momentOf(period, today);
  const key = `${programme.id} ${period.code}`;
  const standings = judgeTasks(reading.records, programme.year, moment);
  return composeDigest({
    programme,
    digest: digest(reading.records, programme.year, period, moment),
    unmoved: summary ? unmovedIndicators(standings, summary) : [],
    reading,
    name: outputName(sheets, 'digest', key, DIGEST_WORDS.name(periodSheetName(period))),
    key,
    planName: planName(input),
    writtenAt,
  });
}

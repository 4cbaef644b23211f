import { resting } from '../app/run/run';
import { HostError } from '../app/workbook/host-error';
import { extentOf, type SheetContent } from '../app/workbook/sheet-content';
import type { Alongside, SheetInfo } from '../app/workbook/workbook';
import { quotedSheet } from '../domain/report/address';
import type { Area } from '../domain/report/grid';
import { applyCharts, askCharts, NO_CHARTS, seriesByChart, type StandingCharts } from './apply-charts';
import { applyLayout, applyMerges, applyOpenCells, applyPage, setLock } from './apply-layout';
import { applyChoicesInPlace, applyHighlights } from './apply-rules';
import { breathe, SCREEN } from './screen';
import { cellInput } from './cell-input';
import { finishAlongside } from './clean-up';
import { COMMIT, writeCommit, type CommitMark } from './commit-mark';
import { rangeOf } from './range-of';
import { runExcel } from './run-excel';
import { BACKUP, backupName, MARK, STAGED, writeBackup, writeMark } from './sheet-marks';

/** A staged sheet and the output that it is to take the place of; null for one that is new. */
export interface StagedSheet {
  readonly content: SheetContent;
  readonly name: string;
  readonly target: SheetInfo | null;
}

/**
 * Puts staged sheets in place. First, outputs that will be overwritten are copied; then everything is put in place in
 * a single round trip. Whatever fails before its turning point (see `commit-mark.ts`), the copies are there, and the next
 * start restores from them.
 */
export async function commitSheets(run: string, staged: readonly StagedSheet[], alongside: Alongside): Promise<void> {
  const charts = staged.some(({ target }) => target !== null)
    ? await runExcel((context) => backUp(context, run, staged))
    : NO_CHARTS;
  const { removed = [], opened = [] } = alongside;
  const locked = [...(alongside.locked ?? []), ...staged.flatMap(lockedAgain)];
  await runExcel((context) => putInPlace(context, staged, charts, { run, done: false, removed, locked, opened }));
}

/** An output that is overwritten is locked last, so that one that stands locked is known to be as it was. */
const lockedAgain = ({ content, target }: StagedSheet): readonly string[] =>
  target && content.unlocked !== null ? [target.id] : [];

/**
 * Copies the outputs that will be overwritten; tells what charts lie on them. The copies are sheets that are made under a
 * name of their own: one that Excel copies has another for a moment.
 */
async function backUp(
  context: Excel.RequestContext,
  run: string,
  staged: readonly StagedSheet[],
): Promise<StandingCharts> {
  const { worksheets } = context.workbook;
  const charts = staged.flatMap(({ target, content }) =>
    target && content.charts ? [askCharts(worksheets.getItem(target.id), target.id)] : [],
  );
  for (const [i, { target, content }] of staged.entries()) {
    if (!target?.mark) continue;
    const copy = worksheets.add(backupName(i));
    copy.visibility = 'Hidden';
    const all = worksheets.getItem(target.id).getUsedRange().untrack().getBoundingRect('A1').untrack();
    const place = rangeOf(copy, { top: 0, left: 0, rows: 1, columns: 1 });
    // A whole table that is copied may become another table.
    for (const what of content.table ? (['Formulas', 'Formats'] as const) : (['All'] as const))
      place.copyFrom(all, what);
    const { id, mark, protected: locked } = target;
    copy.customProperties.add(BACKUP, writeBackup({ run, id, mark, locked, table: content.table?.name ?? null }));
  }
  await context.sync();
  return new Map(charts.map(({ sheetId, charts: asked }) => [sheetId, seriesByChart(asked)]));
}

async function putInPlace(
  context: Excel.RequestContext,
  staged: readonly StagedSheet[],
  charts: StandingCharts,
  commit: CommitMark,
): Promise<void> {
  const { worksheets, settings } = context.workbook;
  // What has begun to be put in place is not stopped.
  const rest = resting({ ...SCREEN, signal: { aborted: false } });
  context.application.suspendScreenUpdatingUntilNextSync();
  settings.add(COMMIT, writeCommit(commit));
  for (const id of commit.opened) setLock(worksheets.getItem(id), false);
  for (const sheet of staged) {
    const source = worksheets.getItem(sheet.name);
    if (sheet.target) overwrite(worksheets.getItem(sheet.target.id), source, sheet.content, sheet.target);
    else promote(source, sheet.content);
    await rest();
  }
  const names = new Map(staged.map(({ content }) => [content, `${quotedSheet(content.name)}!`]));
  for (const { content, target } of staged) {
    const sheet = worksheets.getItem(target?.id ?? content.name);
    relink(sheet, content, names);
    applyChoicesInPlace(sheet, content);
    applyCharts(sheet, content, charts.get(target?.id ?? ''));
    if (!target && content.unlocked !== null) setLock(sheet, true);
    await rest();
  }
  context.application.calculate('Recalculate');
  settings.add(COMMIT, writeCommit({ ...commit, done: true }));
  finishAlongside(context, commit);
  tidyUp(worksheets, staged);
  settings.getItem(COMMIT).delete();
  await breathe();
  await context.sync();
  await breathe();
}

/** What was on the way goes; what took its place is staged no longer. */
function tidyUp(worksheets: Excel.WorksheetCollection, staged: readonly StagedSheet[]): void {
  for (const [i, { content, target, name }] of staged.entries()) {
    if (!target) worksheets.getItem(content.name).customProperties.getItem(STAGED).delete();
    else {
      worksheets.getItem(name).delete();
      worksheets.getItem(backupName(i)).delete();
    }
  }
}

/** A sheet that is new takes its name and comes into sight. */
function promote(sheet: Excel.Worksheet, content: SheetContent): void {
  sheet.name = content.name;
  sheet.visibility = content.hidden === true ? 'Hidden' : 'Visible';
  if (content.table) {
    const table = sheet.tables.add(rangeOf(sheet, content.table.area), true);
    table.name = content.table.name;
    table.style = TABLE_STYLE;
  }
  sheet.customProperties.add(MARK, markOf(content));
}

const TABLE_STYLE = 'TableStyleLight1';
const markOf = ({ role, key, ...rest }: SheetContent): string =>
  writeMark({ role, key, extent: extentOf({ role, key, ...rest }) });

/** An output is overwritten in place: people's formulas point at it, and their notes around it stay. */
function overwrite(
  target: Excel.Worksheet,
  source: Excel.Worksheet,
  content: SheetContent,
  { name, mark, protected: locked }: SheetInfo,
): void {
  if (!mark) throw new HostError('refused', name);
  if (locked) setLock(target, false);
  const [before, after] = [content.replaces ?? mark.extent, extentOf(content)];
  // Merged cells cannot be moved in part, and the new output has its own.
  rangeOf(target, before).unmerge();
  makeRoom(target, before, after);
  if (content.table) target.tables.getItem(content.table.name).resize(rangeOf(target, content.table.area));
  const both = { ...after, rows: Math.max(before.rows, after.rows), columns: Math.max(before.columns, after.columns) };
  rangeOf(target, both).conditionalFormats.clearAll();
  for (const left of leftOver(before, after)) rangeOf(target, left).clear('All');
  rangeOf(target, after).copyFrom(rangeOf(source, after), 'All');
  rangeOf(target, after).conditionalFormats.clearAll();
  applyMerges(target, content);
  applyHighlights(target, content);
  applyLayout(target, content);
  applyPage(target, content);
  applyOpenCells(target, content);
  target.customProperties.add(MARK, markOf(content));
}

/** Where the new output is larger, what stands below or beside it moves out of its way. */
function makeRoom(target: Excel.Worksheet, before: Area, after: Area): void {
  const [rows, columns] = [after.rows - before.rows, after.columns - before.columns];
  if (rows > 0) rangeOf(target, { top: before.rows, left: 0, rows, columns: after.columns }).insert('Down');
  if (columns > 0) rangeOf(target, { top: 0, left: before.columns, rows: before.rows, columns }).insert('Right');
}

/** What the output before covered and the new one does not. */
function leftOver(before: Area, after: Area): readonly Area[] {
  const below = { top: after.rows, left: 0, rows: before.rows - after.rows, columns: before.columns };
  const beside = {
    top: 0,
    left: after.columns,
    rows: Math.min(before.rows, after.rows),
    columns: before.columns - after.columns,
  };
  return [below, beside].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Formulas that point at another output were staged with its staged name; in place they are given its own. */
function relink(sheet: Excel.Worksheet, content: SheetContent, names: ReadonlyMap<SheetContent, string>): void {
  const others = [...names].filter(([other]) => other !== content).map(([, name]) => name);
  for (const [row, cells] of content.rows.entries())
    for (const [column, cell] of cells.entries()) {
      const input = cellInput(cell);
      if (!pointsElsewhere(input) || !others.some((name) => input.includes(name))) continue;
      rangeOf(sheet, { top: row, left: column, rows: 1, columns: 1 }).formulas = [[input]];
    }
}

const pointsElsewhere = (input: string | number): input is string =>
  typeof input === 'string' && input.startsWith('=') && input.includes('!');

/** What can be done to a range. */
import {
  clearCells,
  copyCells,
  deleteCells,
  insertCells,
  mergeCells,
  selectCells,
  unmergeCells,
  type ClearWhat,
  type CopyWhat,
} from '../../model';
import { fail, unanswered } from '../error';
import type { Answers } from '../object';
import { Area, areasArgument } from './area';
import { of } from './targets';

const CLEARED: Readonly<Record<string, ClearWhat>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
  Hyperlinks: 'links',
  RemoveHyperlinks: 'links',
};
const COPIED: Readonly<Record<string, CopyWhat>> = {
  All: 'all',
  Formulas: 'formulas',
  Values: 'values',
  Formats: 'formats',
};

export const clearArea = ({ sheet, rect }: Area, applyTo = 'All'): void =>
  clearCells(sheet, rect, CLEARED[applyTo] ?? unanswered(`Range.clear(${JSON.stringify(applyTo)})`));

/** The wire may bring any word. */
const direction = <T extends string>(word: string, ...allowed: readonly T[]): T =>
  allowed.find((known) => known === word) ?? fail('InvalidArgument');

export const RANGE_EDITS: Answers<Excel.Range, Area> = {
  calculate: ({ sheet }) => sheet.book.calculation.calculate(),
  clear: clearArea,
  copyFrom: (area, source, copyType = 'All', skipBlanks = false, transpose = false) => {
    const what = COPIED[copyType] ?? unanswered(`Range.copyFrom with ${JSON.stringify(copyType)}`);
    const [from, ...more] = areasArgument(area.sheet, source);
    if (!from || more.length > 0) return unanswered('Range.copyFrom with several areas');
    copyCells(from.sheet, from.rect, area.sheet, area.rect, { what, skipBlanks, transpose });
    return undefined;
  },
  delete: ({ sheet, rect }, shift) => {
    deleteCells(sheet, rect, direction(shift, 'Up', 'Left') === 'Up' ? 'up' : 'left');
  },
  insert: (area, shift) => {
    const towards = direction(shift, 'Down', 'Right') === 'Down' ? 'down' : 'right';
    const { sheet, rect } = area;
    insertCells(sheet, rect, towards);
    // The range itself has moved on with its cells; what was made stands where it was.
    return of('Range', new Area(sheet, rect));
  },
  merge: ({ sheet, rect }, across) => mergeCells(sheet, rect, across),
  select: ({ sheet, rect }) => selectCells(sheet, rect),
  setDirty: ({ sheet, rect }) => sheet.book.calculation.contentChanged(sheet, rect),
  unmerge: ({ sheet, rect }) => unmergeCells(sheet, rect),
};

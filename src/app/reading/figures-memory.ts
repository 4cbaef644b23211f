import type { Memory } from '../../domain/examination/memory';
import type { Programme } from '../../domain/programme/programme';
import { parseArea } from '../../domain/report/address';
import { STATES, type State } from '../../domain/report/form-words';
import type { CellValue } from '../../domain/report/grid';
import {
  FIGURE_PARTS,
  missingObservation,
  type FigurePart,
  type Observation,
  type Standing,
} from '../../domain/report/observation';
import { runToEnd } from '../../domain/steps/run-to-end';
import { looseKey } from '../../domain/text/text-key';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { allLines, type Line, type TableLines } from '../sheets/table-lines';

/** What the sheet of figures holds: lines as they stand, and a memory that checks can ask. */
export interface RememberedFigures {
  readonly memory: Memory;
  /** The lines to be kept when a period's are written anew: of other periods, and people's own. */
  linesOfOthers(period: string): readonly Line[];
  /** What of the sheet the table takes up. */
  readonly standing: TableLines['standing'];
  /** What was on record of a period, by `unit indicator part`. */
  figuresOf(period: string): ReadonlyMap<string, number>;
}

/** Where the sheet of figures has what. */
export const FIGURES_COLUMN = {
  period: 0,
  unit: 1,
  unitName: 2,
  indicator: 3,
  name: 4,
  part: 5,
  number: 6,
  text: 7,
  standing: 9,
  sheet: 10,
  cell: 11,
} as const;
const COLUMN = FIGURES_COLUMN;
type Part = keyof typeof FIGURE_ROW_WORDS.parts;
const partByWord = new Map<CellValue, Part>(
  Object.entries(FIGURE_ROW_WORDS.parts).map(([part, word]) => [word, part as Part]),
);
const isFigure = (part: Part): part is FigurePart => FIGURE_PARTS.some((figure) => figure === part);
const stateByWord = new Map<CellValue, State>(Object.entries(STATES).map(([state, word]) => [word, state as State]));
const standingByWord = new Map<CellValue, Standing>(
  Object.entries(FIGURE_ROW_WORDS.standings).map(([standing, word]) => [word, standing as Standing]),
);

/**
 * Understands the sheet of figures. Lines that people broke are kept but remember nothing; nor do those of another
 * year whose code now stands for something else.
 */
export const rememberFigures = (table: TableLines, programme: Programme): RememberedFigures =>
  runToEnd(rememberInSteps(table, programme));

/** As {@link rememberFigures}, yielding after each line: a year of many units has tens of thousands. */
export function* rememberInSteps(table: TableLines, programme: Programme): Generator<void, RememberedFigures> {
  const isSame = sameIndicator(programme);
  const lines = allLines(table);
  const byUnit = new Map<string, Map<string, Observation>>();
  const known: Line[] = [];
  for (const line of lines) {
    yield;
    if (!isSame(line)) continue;
    known.push(line);
    remember(line, byUnit);
  }
  return {
    memory: {
      find: (unit, period) => byUnit.get(`${period} ${unit}`) ?? null,
      units: unitsIn(known, programme.year),
    },
    linesOfOthers: (period) => [...table.inside.filter((line) => line[COLUMN.period] !== period), ...table.added],
    standing: table.standing,
    figuresOf(period) {
      const figures = new Map<string, number>();
      for (const line of lines) {
        if (line[COLUMN.period] !== period) continue;
        const part = partByWord.get(line[COLUMN.part] ?? null);
        const number = line[COLUMN.number];
        if (part && isFigure(part) && typeof number === 'number')
          figures.set(`${line[COLUMN.unit]} ${line[COLUMN.indicator]} ${part}`, number);
      }
      return figures;
    },
  };
}

/** Who has reported in the year or the one before it: these figures are compared. */
function unitsIn(lines: readonly Line[], year: number): ReadonlyMap<string, string> {
  const text = (line: Line, column: keyof typeof COLUMN) => String(line[COLUMN[column]] ?? '');
  const compared = [`${year}-`, `${year - 1}-`];
  return new Map(
    lines
      .filter((line) => text(line, 'unit') !== '' && compared.some((own) => text(line, 'period').startsWith(own)))
      .filter((line) => standingByWord.get(line[COLUMN.standing] ?? null) === 'reported')
      .map((line) => [text(line, 'unit'), text(line, 'unitName')]),
  );
}

/** Codes are renumbered from year to year: in another year, a code means the same where the name is the same. */
function sameIndicator({ year, indicators }: Programme): (line: Line) => boolean {
  const names = new Map(indicators.map(({ code, name }) => [code, looseKey(name)]));
  return (line) =>
    String(line[COLUMN.period] ?? '').startsWith(`${year}-`) ||
    names.get(String(line[COLUMN.indicator] ?? '')) === looseKey(String(line[COLUMN.name] ?? ''));
}

function remember(line: Line, byUnit: Map<string, Map<string, Observation>>): void {
  const [period, unit, indicator] = [COLUMN.period, COLUMN.unit, COLUMN.indicator].map((column) =>
    String(line[column] ?? ''),
  );
  const part = partByWord.get(line[COLUMN.part] ?? null);
  const standing = standingByWord.get(line[COLUMN.standing] ?? null);
  if (!period || !unit || !indicator || !part || !standing) return;
  const key = `${period} ${unit}`;
  const report = byUnit.get(key) ?? new Map<string, Observation>();
  byUnit.set(key, report);
  const known = report.get(indicator) ?? { ...missingObservation(unit, indicator, standing), ...placeIn(line) };
  report.set(indicator, { ...known, ...said(line, part) });
}

function said(line: Line, part: Part): Partial<Observation> {
  const number = line[COLUMN.number];
  const text = line[COLUMN.text] ?? null;
  switch (part) {
    case 'state':
      return { state: stateByWord.get(text) ?? null };
    case 'date':
    case 'text':
      return { [part]: text === null ? null : String(text) };
    case 'inPeriod':
    case 'toDate':
    case 'total':
    case 'baseline':
      return { [part]: typeof number === 'number' ? number : null };
  }
}

/** Where it stood when it was put on record; the sheet may be gone, so that it has a name only. */
function placeIn(line: Line): Pick<Observation, 'sheet' | 'cell'> {
  const [name, address] = [line[COLUMN.sheet], line[COLUMN.cell]].map((value) => String(value ?? ''));
  const area = address ? parseArea(address) : null;
  return {
    sheet: name ? { id: '', name, file: null } : null,
    cell: area && { row: area.top, column: area.left },
  };
}

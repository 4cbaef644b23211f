import type { Memory } from '../../domain/examination/memory';
import type { Programme } from '../../domain/programme/programme';
import type { CellValue } from '../../domain/report/grid';
import {
  FIGURE_PARTS,
  missingObservation,
  type FigurePart,
  type Observation,
  type Standing,
} from '../../domain/report/observation';
import { looseKey } from '../../domain/text/text-key';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { allLines, linesToKeep, type Line, type TableLines } from '../sheets/table-lines';

/** What the sheet of figures holds: lines as they stand, and a memory that checks can ask. */
export interface RememberedFigures {
  readonly memory: Memory;
  /** The lines of other periods than the one given, to be kept before `added` lines of that period. */
  linesOfOthers(period: string, added: number): readonly Line[];
  /** What was on record of a period, by `unit indicator part`. */
  figuresOf(period: string): ReadonlyMap<string, number>;
}

const COLUMN = { period: 0, unit: 1, indicator: 3, name: 4, part: 5, number: 6, standing: 9 } as const;
const partByWord = new Map<CellValue, FigurePart>(FIGURE_PARTS.map((part) => [FIGURE_ROW_WORDS.parts[part], part]));
const standingByWord = new Map<CellValue, Standing>(
  Object.entries(FIGURE_ROW_WORDS.standings).map(([standing, word]) => [word, standing as Standing]),
);

/**
 * Understands the sheet of figures. Lines that people broke are kept but remember nothing; nor do those of another
 * year whose code now stands for something else.
 */
export function rememberFigures(table: TableLines, programme: Programme): RememberedFigures {
  const isSame = sameIndicator(programme);
  const lines = allLines(table);
  const byUnit = new Map<string, Map<string, Observation>>();
  for (const line of lines) if (isSame(line)) remember(line, byUnit);
  return {
    memory: { find: (unit, period) => byUnit.get(`${period} ${unit}`) ?? null },
    linesOfOthers: (period, added) => linesToKeep(table, (line) => line[COLUMN.period] !== period, added),
    figuresOf(period) {
      const figures = new Map<string, number>();
      for (const line of lines) {
        const part = partByWord.get(line[COLUMN.part] ?? null);
        const number = line[COLUMN.number];
        if (line[COLUMN.period] === period && part && typeof number === 'number')
          figures.set(`${line[COLUMN.unit]} ${line[COLUMN.indicator]} ${part}`, number);
      }
      return figures;
    },
  };
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
  const number = line[COLUMN.number];
  if (!period || !unit || !indicator || !part || !standing) return;
  const key = `${period} ${unit}`;
  const report = byUnit.get(key) ?? new Map<string, Observation>();
  byUnit.set(key, report);
  const known = report.get(indicator) ?? missingObservation(unit, indicator, standing);
  report.set(indicator, { ...known, [part]: typeof number === 'number' ? number : null });
}

import type { FigurePart } from '../domain/report/observation';
import type { HowMade } from '../domain/rollup/how-made';

/** *Số này ở đâu ra?*: fetched with what shows it. */
export interface TraceTexts {
  /** Names the strip for a screen reader. */
  readonly strip: string;
  /** `Ô này: 7.2 · Trạm Tấu · 1 nhà` */
  readonly here: (indicator: string, whose: string, figure: string) => string;
  readonly unitsIn: (reported: number, expected: number) => string;
  readonly checkFirst: string;
  readonly choose: string;
  readonly nothing: Readonly<Record<'no-figure' | 'other-period' | 'other-sheet', (period: string) => string>>;
  readonly part: Readonly<Record<FigurePart | 'state' | 'date' | 'text', string>>;
  /** `Quý IV/2023, lũy kế` */
  readonly ofPeriod: (period: string, part: string) => string;
  readonly estimated: (period: string) => string;
  readonly made: (made: HowMade) => string;
  readonly units: string;
  readonly noFigure: string;
  readonly notComplete: string;
  readonly operands: string;
  readonly followIndicator: (code: string, name: string) => string;
  readonly followUnit: (unit: string) => string;
  readonly back: (to: string) => string;
  /** A figure that stands as text in its cell. */
  readonly understood: string;
  readonly findings: (count: number) => string;
  readonly findingsOn: string;
  readonly received: (file: string, version: number, when: string, by: string) => string;
  readonly notReceived: string;
  /** The figure is that of a freeze; the way to the report's cell follows. */
  readonly settled: string;
  /** The report's sheet is no longer in the workbook. */
  readonly removed: (sheet: string, cell: string) => string;
  readonly addedUp: string;
  readonly goesTo: string;
  readonly toAll: (code: string) => string;
  readonly toOutput: Readonly<Record<'detail' | 'summary', string>>;
  readonly corrections: string;
  readonly changed: (when: string, by: string, from: string, to: string) => string;
  readonly accepted: (when: string, by: string, reason: string) => string;
}

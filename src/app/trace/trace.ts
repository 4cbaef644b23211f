import { otherFigure, rollUpsOf } from '../../domain/comparison/compare-periods';
import { indexIn } from '../../domain/comparison/other-periods';
import type { Finding } from '../../domain/finding/finding';
import { sourcePeriod } from '../../domain/period/period';
import { isReported, type Indicator } from '../../domain/programme/indicator';
import { NO_FIGURE, type Figure } from '../../domain/rollup/figure';
import { howMade, type HowMade } from '../../domain/rollup/how-made';
import { rollUp } from '../../domain/rollup/roll-up';
import { runToEnd } from '../../domain/steps/run-to-end';
import type { SheetRef } from '../../domain/report/grid';
import type { Observation } from '../../domain/report/observation';
import type { State } from '../../domain/report/form-words';
import { countStates } from '../../domain/summary/summarise';
import type { UnitFigure } from '../../domain/summary/summary';
import { recordsIn, type Receipt } from '../collect/receipts';
import type { LogAction, LogEntry } from '../log/log-entry';
import { observe, reportsOf } from './observe';
import type { Known, TracedFigure, UnitsOwnFigure, WholeFigure } from './traced-figure';

/** One unit's part in a figure, and where it came from. */
export interface TracedUnit extends UnitFigure {
  /** How the report came in; null where it was not received as a file. */
  readonly receipt: Receipt | null;
  readonly findings: readonly Finding[];
  /** Of a figure that is only on record: its report's sheet, where that still stands in the workbook. */
  readonly stillAt: SheetRef | null;
}

/** What a figure of all units is made of. */
export interface WholeTrace {
  readonly kind: 'whole';
  readonly of: WholeFigure;
  readonly figure: Figure;
  /** How many units gave a figure, of those that were to. */
  readonly reported: number;
  readonly expected: number;
  readonly made: HowMade;
  readonly units: readonly TracedUnit[];
  readonly states: Readonly<Record<State, number>>;
  /** The indicators that it is worked out from. */
  readonly operands: readonly Indicator[];
}

/** What a unit's own figure is. */
export interface UnitTrace {
  readonly kind: 'unit';
  readonly of: UnitsOwnFigure;
  readonly unit: TracedUnit;
  /** What the log says of changes to it, the latest first. */
  readonly corrections: readonly LogEntry[];
}

export type Trace = WholeTrace | UnitTrace;

/** Follows a figure to what it is made of. Reads nothing: all of it is known since the latest check. */
export function traceOf(of: TracedFigure, known: Known): Trace {
  return of.kind === 'whole' ? traceWhole(of, known) : traceUnit(of, known);
}

function traceWhole(of: WholeFigure, known: Known): WholeTrace {
  const { index } = known.summary.examination;
  const { indicator } = of;
  const made = howMade(indicator, of.part);
  const operands = 'of' in made ? made.of.flatMap((code) => index.indicator(code) ?? []) : [];
  const rolled = of.from === 'period' ? ofPeriod(of, known) : ofOthers(of, known);
  const states = countStates(rolled.units.map(({ observation }) => observation));
  return { kind: 'whole', of, made, operands, states, ...rolled };
}

type Rolled = Pick<WholeTrace, 'figure' | 'reported' | 'expected' | 'units'>;

function ofPeriod({ indicator, ...of }: WholeFigure, known: Known): Rolled {
  const own = known.summary.indicators.find((summary) => summary.indicator.code === indicator.code);
  if (!own) throw new RangeError(`Nothing is known of ${indicator.code}`);
  const { figure, reported, expected } = own;
  return { figure, reported, expected, units: sourced(own.units, { ...of, indicator }, known) };
}

function ofOthers(of: WholeFigure, known: Known): Rolled {
  const { indicator, period } = of;
  const { examination } = known.summary;
  const rollUps = runToEnd(rollUpsOf(examination, period, reportsOf(known, of.from)));
  const other = rollUps && otherFigure(rollUps, indicator, false);
  const reporters = isReported(indicator) ? indexIn(examination.index, period).reportersOf(indicator) : [];
  const units = reporters.map((unit) => unitFigure({ ...of, unit }, known));
  return {
    figure: other?.figure ?? NO_FIGURE,
    reported: other?.reported ?? 0,
    expected: other?.expected ?? reporters.length,
    units: sourced(units, of, known),
  };
}

function traceUnit(of: UnitsOwnFigure, known: Known): UnitTrace {
  const own = unitFigure(of, known);
  const [unit = { ...own, receipt: null, findings: [], stillAt: null }] = sourced([own], of, known);
  return { kind: 'unit', of, unit, corrections: corrections(of, known) };
}

function unitFigure(of: Pick<UnitsOwnFigure, 'unit' | 'indicator' | 'period' | 'from'>, known: Known): UnitFigure {
  const { unit, indicator } = of;
  const summary = known.summary.indicators.find((own) => own.indicator.code === indicator.code);
  const own = of.from === 'period' && summary?.units.find((figure) => figure.unit.code === unit.code);
  if (own) return own;
  const observation = observe(known, of.from, of.period, unit, indicator);
  const counts = isReported(indicator) && observation.standing === 'reported';
  const { index } = known.summary.examination;
  const figure = counts ? rollUp(indicator, [observation], indexIn(index, of.period)) : NO_FIGURE;
  return { unit, observation, figure, verdict: null };
}

/** Adds where each unit's figure came from, and what was found about it. */
function sourced(figures: readonly UnitFigure[], of: TracedFigure, known: Known): readonly TracedUnit[] {
  const source = sourcePeriod(of.period, known.summary.examination.index.programme.reporting);
  const records = recordsIn(known.log, source.code);
  // Of other periods, only figures were kept.
  const findings = of.from === 'period' ? known.summary.findings : [];
  const about = findings.filter(({ place }) => place.indicator === of.indicator.code);
  return figures.map((figure) => ({
    ...figure,
    receipt: records.get(figure.unit.code)?.receipts.at(-1) ?? null,
    findings: about.filter(({ place }) => place.unit === figure.unit.code),
    stillAt: stillAt(figure.observation, known),
  }));
}

/** Frozen figures are those on record, whatever their sheets say by now. */
function stillAt({ sheet }: Observation, { reportSheets }: Known): SheetRef | null {
  return sheet?.id === '' ? (reportSheets.find(({ name }) => name === sheet.name) ?? null) : null;
}

const CORRECTIONS: ReadonlySet<LogAction> = new Set<LogAction>(['corrected', 'fixed', 'fix-undone', 'accepted']);

function corrections({ unit, indicator, period }: UnitsOwnFigure, known: Known): readonly LogEntry[] {
  const source = sourcePeriod(period, known.summary.examination.index.programme.reporting);
  return known.log
    .filter(
      (entry) =>
        CORRECTIONS.has(entry.action) &&
        entry.period === source.code &&
        entry.unit === unit.code &&
        entry.indicator === indicator.code,
    )
    .reverse();
}

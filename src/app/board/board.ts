import type { UnitReport } from '../../domain/examination/examination';
import type { IsoDate } from '../../domain/period/iso-date';
import type { Unit } from '../../domain/programme/unit';
import type { Summary } from '../../domain/summary/summary';
import { NO_RECORD, type Receipt, type ReportRecord } from '../collect/receipts';

/**
 * How a unit's report stands for the clerk: as in the examination, accepted where a person stands for it, frozen where its
 * sheet was removed after a freeze.
 */
export type BoardStanding = 'missing' | 'errors' | 'ready' | 'accepted' | 'frozen';

/** One unit on the board. */
export interface BoardRow {
  readonly report: UnitReport;
  readonly standing: BoardStanding;
  readonly record: ReportRecord;
  /** The file that stands; null where the report came in otherwise, or is missing. */
  readonly receipt: Receipt | null;
  /** Came in after the day when reports were due, or is missing after it. */
  readonly late: boolean;
  /** Indicators that the unit says something of, out of those that it reports. */
  readonly filled: number;
  readonly asked: number;
}

/** When reports are due (null: nobody said so), what day it is, and on which day a moment was. */
export interface Calendar {
  readonly due: IsoDate | null;
  readonly today: IsoDate;
  readonly dayOf: (moment: string) => IsoDate;
}

/** Every unit, in the programme's order. */
export function boardOf(
  { examination }: Summary,
  records: ReadonlyMap<string, ReportRecord>,
  calendar: Calendar,
): readonly BoardRow[] {
  return examination.units.map((report) => {
    const record = records.get(report.unit.code) ?? NO_RECORD;
    const receipt = (report.sheet && record.receipts.at(-1)) ?? null;
    const observations = [...report.observations.values()];
    return {
      report,
      standing: standingOf(report, record),
      record,
      receipt,
      late: isLate(report, receipt, calendar),
      filled: observations.filter(({ standing }) => standing !== 'missing').length,
      asked: observations.length,
    };
  });
}

function standingOf({ status, remembered }: UnitReport, { acceptance }: ReportRecord): BoardStanding {
  if (remembered) return 'frozen';
  return status !== 'missing' && acceptance ? 'accepted' : status;
}

function isLate({ status }: UnitReport, receipt: Receipt | null, { due, today, dayOf }: Calendar): boolean {
  if (due === null) return false;
  if (status === 'missing') return today > due;
  return receipt !== null && dayOf(receipt.at) > due;
}

/** How many units reported an indicator, out of those that are to. */
export interface Completeness {
  readonly code: string;
  readonly name: string;
  readonly reported: number;
  readonly expected: number;
  /** Whose figure is not there, or is left out. */
  readonly lacking: readonly Unit[];
}

/** The indicators that figures are lacking of, the emptiest first. */
export function incompleteIndicators({ indicators }: Summary): readonly Completeness[] {
  return indicators
    .map(({ indicator: { code, name }, reported, notArisen, expected, missing, excluded }) => ({
      code,
      name,
      reported: reported + notArisen.length,
      expected,
      lacking: [...missing, ...excluded],
    }))
    .filter(({ lacking }) => lacking.length > 0)
    .sort((a, b) => a.reported / a.expected - b.reported / b.expected);
}

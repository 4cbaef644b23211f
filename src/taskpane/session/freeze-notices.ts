import type { RefusedByFreeze } from '../../app/consolidate/consolidate';
import type { ReportRequest } from '../../app/reading/read-reports';
import { parsePeriod } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { Notice } from './snapshot';

/** Why a freeze kept a period from being consolidated, as a notice. */
export function refusalNotice(refusal: RefusedByFreeze, { programme, period }: ReportRequest): Notice {
  switch (refusal.kind) {
    case 'frozen':
      return { kind: 'frozen-already', period, day: refusal.freeze.day };
    case 'frozen-alike':
      return {
        kind: 'frozen-alike',
        period: parsePeriod(refusal.freeze.period) ?? period,
        units: namesOf(programme, refusal.units),
      };
    case 'frozen-newer':
      return { kind: 'frozen-newer' };
  }
}

/** Units by their names, in one line. */
export const namesOf = ({ units }: Programme, codes: readonly string[]): string =>
  codes.map((code) => units.find((unit) => unit.code === code)?.name ?? code).join(', ');

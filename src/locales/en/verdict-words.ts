import type { Comparator } from '../../domain/programme/target';
import type { VerdictLike } from '../vi/verdict-words';

/** What a verdict is called in English. */
export function verdictWord({ status, exceeded, late }: VerdictLike, comparator: Comparator): string {
  switch (status) {
    case 'no-target':
      return 'No target assigned';
    case 'not-applicable':
      return 'Did not arise';
    case 'no-data':
      return 'No figures yet';
    case 'not-computable':
      return 'Cannot be computed';
    case 'met':
      return exceeded ? 'Exceeded' : late ? 'Met, late' : 'Met';
    case 'unmet':
      return comparator === 'done' ? 'Overdue' : 'Not met';
    case 'behind':
      return 'Behind schedule';
    case 'on-track':
      return 'On track';
    case 'not-due':
      return 'Not due yet';
  }
}

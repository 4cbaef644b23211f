import { STATUSES, type Status } from '../../../domain/verdict/status';
import type { ResultTexts } from '../../pane-texts';

/** In the order in which leaders ask. */
const ORDER: readonly Status[] = ['met', ...STATUSES.filter((status) => status !== 'met')];
const COUNTED: Readonly<Record<Status, string>> = {
  met: 'met',
  unmet: 'not met',
  behind: 'behind',
  'on-track': 'on track',
  'not-due': 'not due yet',
  'no-data': 'without figures',
  'not-computable': 'not computable',
  'not-applicable': 'did not arise',
  'no-target': 'without a target',
};

export const RESULTS: ResultTexts = {
  opening(counts, missing) {
    const judged = ORDER.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${COUNTED[status]}`);
    const words = judged.length === 0 ? 'No target has been judged yet' : judged.join(', ');
    return `${words}${missing === '' ? '' : `; still no report from ${missing}`}.`;
  },
  section: {
    unmet: 'Not met',
    behind: 'Behind schedule',
    'not-computable': 'Cannot be computed',
    'no-data': 'No figures yet',
    'not-due': 'Not due yet',
    'on-track': 'On track',
    met: 'Met',
    'not-applicable': 'Did not arise',
    'no-target': 'No target assigned',
    'without-target': 'Followed without a target',
  },
  of: (figure, plan) => `${figure}, target ${plan}`,
  expectedByNow: (amount) => `expected by now: ${amount}`,
  noFigure: 'No figures yet',
  notComputable: 'Cannot be computed',
  plan: (plan) => `Target ${plan}`,
  incomplete: (reported) => `Rests on ${reported} so far`,
  standing: {
    missing: 'No report',
    excluded: 'Left out because of an error',
    'not-arisen': 'Did not arise',
  },
  showUnits: (units) => `Show ${units} ${units === 1 ? 'unit' : 'units'}`,
  goToCell: (cell) => `Go to cell ${cell}`,
  goToUnit: (unit, cell) => `Go to cell ${cell} of ${unit}`,
  state: { done: 'Done', 'in-progress': 'In progress', 'not-started': 'Not started', 'not-arisen': 'Did not arise' },
  fromTo: (change, from, to) => `${change} (from ${from} to ${to})`,
  countsUnitsOf: (indicator) => `This counts the units that meet indicator ${indicator}; see each unit there.`,
  workedOutFrom: (indicators) => `This is worked out from ${indicators}; see each unit there.`,
  judgedBecause: (reason) => `Judged by a person: ${reason}`,
  copyOne: 'Copy the explanation',
  copyOneOf: (code) => `Copy the explanation of indicator ${code}`,
  copyAll: (targets) => `Copy ${targets} ${targets === 1 ? 'explanation' : 'explanations'}`,
};

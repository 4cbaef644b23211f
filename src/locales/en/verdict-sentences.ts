import { verdictSentenceIn } from '../verdict-sentences';
import { figureWords, gapWords, planInWords } from './figure-words';
import { unitNames, unitsMetWords } from './summary-words';

/** Sentences on unmet targets in English. */
export const verdictSentence = verdictSentenceIn(
  {
    indicator: (code, rest) => `Indicator ${code}: ${rest}.`,
    behind: 'behind',
    unitShort: (unit, gap) => `${unit} is ${gap}`,
    unitsNotMet: (names) => `not met: ${names}`,
    reached: (figure, plan) => `${figure} so far (plan ${plan})`,
    stands: (figure, plan) => `now at ${figure} (plan ${plan})`,
    notDone: (plan) => `not done (plan: ${plan})`,
    notMet: 'not met',
    because: (reason) => `judged not met: ${reason}`,
    noReport: (names) => `no report from ${names}`,
    leftOut: (names) => `left out because of errors: ${names}`,
  },
  { figureWords, planInWords, gapWords, unitNames, unitsMetWords },
);

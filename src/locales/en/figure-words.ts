import { figureWordsIn } from '../figure-words';

/** Figures, plans and gaps in English. */
export const { figureWords, planWords, planInWords, valueWords, gapWords } = figureWordsIn({
  language: 'en',
  each: (level) => `each ${level} `,
  toBeDone: 'to be done',
  toBeDoneBy: (date) => `to be done by ${date}`,
  judgedByPerson: 'judged by a person',
  notAssigned: 'not assigned',
  fall: (range) => `down ${range}`,
  fallAtLeast: (amount) => `down by at least ${amount}`,
  compared: {
    '>=': (amount) => `at least ${amount}`,
    '>': (amount) => `more than ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '<': (amount) => `less than ${amount}`,
    all: (amount) => amount,
  },
  none: 'none',
  points: (number) => `${number} percentage points`,
  lacking: (amount) => `${amount} short`,
  tooMuch: (amount) => `${amount} too many`,
  fallFurther: (amount) => `must fall by another ${amount}`,
});

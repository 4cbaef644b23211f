import { summaryWordsIn } from '../summary-words';
import { gapWords } from './figure-words';

/** Units named, and how an indicator stands with them, in English. */
export const { unitNames, reportedWords, unitsMetWords, attentionWords, stateWords } = summaryWordsIn(
  {
    andMore: (names, more) => `${names} and ${more} more`,
    reported: (reported, expected) => `${reported} of ${expected} units`,
    notArisen: (units) => `${units} did not arise`,
    unitsMet: (met, judged) => `${met} of ${judged} units meet it`,
    unmet: (names) => `Not met: ${names}`,
    behind: (names) => `Behind: ${names}`,
    missing: (names) => `No report: ${names}`,
    excluded: (names) => `Left out because of errors: ${names}`,
    states: {
      done: 'done',
      'in-progress': 'in progress',
      'not-started': 'not started',
      'not-arisen': 'did not arise',
    },
  },
  { gapWords },
);

import { STATES } from '../../domain/report/form-words';
import { summaryWordsIn } from '../summary-words';
import { gapWords } from './figure-words';

/** Units named, and how an indicator stands with them, in Vietnamese. */
export const { unitNames, reportedWords, unitsMetWords, attentionWords, stateWords } = summaryWordsIn(
  {
    andMore: (names, more) => `${names} và ${more} đơn vị khác`,
    reported: (reported, expected) => `${reported}/${expected} đơn vị`,
    notArisen: (units) => `${units} không phát sinh`,
    unitsMet: (met, judged) => `${met}/${judged} đơn vị đạt`,
    unmet: (names) => `Chưa đạt: ${names}`,
    behind: (names) => `Chậm tiến độ: ${names}`,
    missing: (names) => `Chưa báo cáo: ${names}`,
    excluded: (names) => `Không tính vì có lỗi: ${names}`,
    states: {
      done: STATES.done.toLowerCase(),
      'in-progress': STATES['in-progress'].toLowerCase(),
      'not-started': STATES['not-started'].toLowerCase(),
      'not-arisen': STATES['not-arisen'].toLowerCase(),
    },
  },
  { gapWords },
);

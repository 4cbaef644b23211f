import { verdictSentenceIn } from '../verdict-sentences';
import { figureWords, gapWords, planInWords } from './figure-words';
import { unitNames, unitsMetWords } from './summary-words';

/** What every sentence begins with. */
export const SENTENCE_START = 'Chỉ tiêu ';

/** Sentences on unmet targets in Vietnamese, ready for the report's text. */
export const verdictSentence = verdictSentenceIn(
  {
    indicator: (code, rest) => `${SENTENCE_START}${code}: ${rest}.`,
    behind: 'chậm tiến độ',
    unitShort: (unit, gap) => `${unit} ${gap}`,
    unitsNotMet: (names) => `chưa đạt: ${names}`,
    reached: (figure, plan) => `mới đạt ${figure} (kế hoạch ${plan})`,
    stands: (figure, plan) => `hiện là ${figure} (kế hoạch ${plan})`,
    notDone: (plan) => `chưa hoàn thành (kế hoạch ${plan})`,
    notMet: 'chưa đạt',
    because: (reason) => `chưa đạt theo nhận xét: ${reason}`,
    noReport: (names) => `chưa có báo cáo của ${names}`,
    leftOut: (names) => `chưa tính số liệu có lỗi của ${names}`,
  },
  { figureWords, planInWords, gapWords, unitNames, unitsMetWords },
);

import { formatNumber } from '../format-number';
import type { Texts } from '../texts';
import { figureWords, gapWords, planInWords, planWords, valueWords } from './figure-words';
import { findingSentence } from './finding-sentences';
import { hostErrorSentence } from './host-error-sentences';
import { CHARTS } from './pane/charts';
import { COLLECT } from './pane/collect';
import { COPYING, EXPORTS } from './pane/exports';
import { FORMS } from './pane/forms';
import { FREEZE } from './pane/freeze';
import { HISTORY } from './pane/history';
import { BOARD, REVIEW, TABS } from './pane/lists';
import { NOTICES } from './pane/notices';
import { RESULTS } from './pane/results';
import { SETUP } from './pane/setup';
import { MORE, START, STEPS } from './pane/start';
import { TASKS } from './pane/tasks';
import { periodName, periodStem } from './period-names';
import { placeWords } from './place-words';
import { programmeProblemSentence } from './programme-problem-sentences';
import { progressWords } from './progress-words';
import { attentionWords, reportedWords, stateWords, unitNames, unitsMetWords } from './summary-words';
import { taskFindingSentence } from './task-finding-sentences';
import { verdictWord } from './verdict-words';

/** The pane in Vietnamese. */
export const VIETNAMESE: Texts = {
  language: 'vi',
  finding: findingSentence,
  place: placeWords,
  period: periodName,
  periodStem,
  verdict: verdictWord,
  figures: { figureWords, planWords, planInWords, valueWords, gapWords },
  units: { unitNames, reportedWords, unitsMetWords, attentionWords, stateWords },
  hostError: hostErrorSentence,
  progress: progressWords,
  taskFinding: taskFindingSentence,
  programmeProblem: programmeProblemSentence,
  number: (value) => formatNumber(value, 'vi'),
  pane: {
    product: 'Tổng hợp',
    top: { programme: 'Chương trình', period: 'Kỳ báo cáo', more: 'Việc khác', closeMore: 'Đóng' },
    tabs: TABS,
    start: START,
    steps: STEPS,
    collect: COLLECT,
    copying: COPYING,
    exports: EXPORTS,
    board: BOARD,
    review: REVIEW,
    results: RESULTS,
    tasks: TASKS,
    more: MORE,
    setup: SETUP,
    charts: CHARTS,
    forms: FORMS,
    freeze: FREEZE,
    history: HISTORY,
    notices: NOTICES,
    paging: { showMore: (next, left) => `Hiện thêm ${next} (còn ${left})` },
  },
};

import { planWords } from '../../src/locales/vi/figure-words';
import { verdictSentence as english } from '../../src/locales/en/verdict-sentences';
import { verdictSentence as vietnamese } from '../../src/locales/vi/verdict-sentences';
import { indicatorOf, summaryOf, verdictOn } from '../domain/builders/observation-builder';
import {
  aChange,
  aCount,
  above,
  aRatio,
  aStock,
  atLeast,
  atMost,
  below,
  programmeOf,
} from '../domain/builders/programme-builder';

/** What is pasted into a report says in words what tables and chips say with signs. Figures are INVENTED. */
const houses = { unitOfMeasure: 'nhà' };
const points = { unitOfMeasure: '%' };
const said = (achieved: number, total?: number) => ({ toDate: achieved, ...(total === undefined ? {} : { total }) });

test.each([
  [aCount('1', { ...houses, targets: [atLeast(6)] }), said(1), 'mới đạt 3 nhà (kế hoạch ít nhất 6 nhà)', '≥ 6 nhà'],
  [aCount('1', { ...houses, targets: [above(6)] }), said(2), 'mới đạt 6 nhà (kế hoạch trên 6 nhà)', '> 6 nhà'],
  [aStock('1', { ...houses, targets: [atMost(6)] }), said(3), 'hiện là 9 nhà (kế hoạch không quá 6 nhà)', '≤ 6 nhà'],
  [aStock('1', { ...houses, targets: [below(6)] }), said(2), 'hiện là 6 nhà (kế hoạch dưới 6 nhà)', '< 6 nhà'],
  [aStock('1', { ...houses, targets: [atMost(0)] }), said(1), 'hiện là 3 nhà (kế hoạch không có)', 'không có'],
  [aRatio('1', { ...points, targets: [atLeast(0.9)] }), said(8, 10), 'mới đạt 80,0% (kế hoạch ít nhất 90%)', '≥ 90%'],
  // Nothing is more than all of it.
  [aRatio('1', { ...points, targets: [atLeast(1)] }), said(8, 10), 'mới đạt 80,0% (kế hoạch 100%)', '≥ 100%'],
  [
    aChange('1', { ...points, targets: [atMost(-0.1)] }),
    { toDate: 95, baseline: 100 },
    'hiện là -5,0% (kế hoạch giảm ít nhất 10%)',
    'giảm ít nhất 10%',
  ],
])('%#', (indicator, row, sentence, plan) => {
  const programme = programmeOf(indicator);
  const rows = { '1': row };
  const summary = summaryOf(programme, '2023-Q4', { 'suoi-bac': rows, 'nam-la': rows, 'phieng-ban': rows });
  const verdict = verdictOn(summary, '1');
  const own = indicatorOf(summary, '1');
  expect(vietnamese(own, verdict, 2023)).toContain(`: ${sentence}`);
  expect(planWords(own.indicator, verdict.target, '', 2023)).toBe(plan);
  expect(english(own, verdict, 2023)).not.toMatch(/[≥≤<>]/);
});

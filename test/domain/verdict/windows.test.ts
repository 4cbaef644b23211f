import {
  aChange,
  aCount,
  anAmount,
  aRatio,
  atLeast,
  atMost,
  between,
  reachedOrExceeded,
} from '../builders/programme-builder';
import type { Said } from '../builders/observation-builder';
import { table } from './verdict-rows';

/** Targets that count over another time than the year, and what had been reached before it. */
const of = (toDate: number, total: number): Said => ({ toDate, total });
const from = (baseline: number, toDate: number): Said => ({ toDate, baseline });

describe('a term of years takes in what came before the year', () => {
  const term = { window: 'term', due: '2024-12-31' } as const;
  const houses = (value: number, more = {}) =>
    aCount('7', { opening: { 'suoi-bac': 30, 'nam-la': 20 }, targets: [atLeast(value, { ...term, ...more })] });
  const share = (value: number) =>
    aRatio('8', {
      accumulation: 'flow',
      opening: { 'suoi-bac': { achieved: 40, total: 50 } },
      targets: [atLeast(value, { ...term, due: '2023-12-31' })],
    });
  const fewer = aChange('9', {
    baseline: { fixed: 'cả nhiệm kỳ 2014–2019' },
    opening: { 'suoi-bac': { now: 60 }, 'nam-la': { now: 10, baseline: 0 } },
    targets: [between(-0.1, -0.2, { ...term, due: '2023-12-31' })],
  });
  table([
    ['a count reached with what was carried in', houses(60), '2023-Q4', [5, 3, 2], { status: 'met', actual: 60 }],
    ['one short, and not due before the term ends', houses(61), '2023-Q4', [5, 3, 2], { status: 'not-due', gap: 1 }],
    ['one short at the end', houses(61, { due: '2023-12-31' }), '2023-Q4', [5, 3, 2], { status: 'unmet', gap: 1 }],
    ['what a unit without a report had reached is not claimed', houses(60), '2023-Q4', [10], { actual: 40 }],
    [
      'money',
      anAmount('7', { opening: { 'nam-la': 5e9 }, targets: [atLeast(6e9, term)] }),
      '2023-Q4',
      [0, 1e9, 0],
      { status: 'met' },
    ],
    ['a ratio: (40 + 50) of (50 + 50)', share(0.9), '2023-Q4', [of(50, 50)], { status: 'met', actual: 0.9 }],
    ['a ratio: one less', share(0.9), '2023-Q4', [of(49, 50)], { status: 'unmet', actual: 0.89 }],
    ['a ratio that has a total from before only', share(0.8), '2023-Q4', [of(0, 0)], { status: 'met', actual: 0.8 }],
    ['a change over the term: (60 + 30) from 100', fewer, '2023-Q4', [from(100, 30)], { status: 'met', actual: -0.1 }],
    ['… one more is too many', fewer, '2023-Q4', [from(100, 31)], { status: 'unmet', gap: 0.01 }],
    ['… past the far end', fewer, '2023-Q4', [from(100, 19)], { status: 'met', exceeded: true }],
    [
      'the year’s own target leaves it out',
      aCount('7', { opening: { 'suoi-bac': 30 }, targets: [atLeast(10)] }),
      '2023-Q4',
      [9],
      { status: 'unmet', actual: 9 },
    ],
    [
      'a limit over the term',
      aCount('7', { opening: { 'suoi-bac': 3 }, targets: [atMost(4, term)] }),
      '2023-Q2',
      [1, 0, 0],
      { status: 'on-track' },
    ],
    [
      '… passed',
      aCount('7', { opening: { 'suoi-bac': 3 }, targets: [atMost(4, term)] }),
      '2023-Q2',
      [1, 1, 0],
      { status: 'unmet' },
    ],
  ]);
});

describe('a linear pace runs from the first day to the due date', () => {
  /** Five years, 60 months, of which 48 are over at the end of 2023; 100 houses, 80 of them expected by then. */
  const term = { window: 'term', from: '2020-01-01', due: '2024-12-31', pace: 'linear' } as const;
  const houses = aCount('7', { opening: { 'suoi-bac': 60 }, targets: [atLeast(100, term)] });
  table([
    ['39 of 60 months are over in March: 65 are expected', houses, '2023-Q1', [5], { status: 'on-track', actual: 65 }],
    ['one less', houses, '2023-Q1', [4], { status: 'behind' }],
    ['48 of 60 months: 80', houses, '2023-Q4', [20], { status: 'on-track' }],
    ['one less at the year’s end', houses, '2023-Q4', [19], { status: 'behind' }],
    ['the term’s target reached early', houses, '2023-Q4', [40], { status: 'met', gap: 0 }],
  ]);
});

describe('a campaign has its own days', () => {
  /** The month of the poor, 17/10 to 18/11; and a fund year that began in October of the year before. */
  const month = { window: 'campaign', from: '2023-10-17', due: '2023-11-18', pace: 'linear' } as const;
  const gifts = aCount('7', { targets: [atLeast(300, month)] });
  const year = { window: 'campaign', from: '2022-10-01', due: '2023-09-30', pace: 'linear' } as const;
  const fund = anAmount('10', { opening: { 'suoi-bac': 30_000_000 }, targets: [atLeast(120_000_000, year)] });
  table([
    ['before it begins nothing is expected', gifts, '2023-Q3', [0, 0, 0], { status: 'not-due' }],
    ['when it is over it is due', gifts, '2023-Q4', [299], { status: 'unmet', gap: 1 }],
    ['reached', gifts, '2023-Q4', [300], { status: 'met' }],
    [
      'half of the fund year: 60 triệu with what came in before New Year',
      fund,
      '2023-Q1',
      [30_000_000],
      { status: 'on-track' },
    ],
    ['one đồng less', fund, '2023-Q1', [29_999_999], { status: 'behind' }],
    ['due in September', fund, '2023-Q3', [89_999_999], { status: 'unmet', gap: 1 }],
    ['and reached', fund, '2023-Q3', [90_000_000], { status: 'met', actual: 120_000_000 }],
  ]);
});

describe('“đạt và vượt chỉ tiêu giao”: passing what was assigned is noted', () => {
  const assigned = aCount('9', { targets: [reachedOrExceeded(40)] });
  const each = aCount('9', {
    targets: [
      reachedOrExceeded(null, { judgedAt: 'huyen', overrides: { 'suoi-bac': 10, 'nam-la': 20, 'phieng-ban': 10 } }),
    ],
  });
  table([
    ['one short', assigned, '2023-Q4', [39], { status: 'unmet', gap: 1, exceeded: false }],
    ['reached', assigned, '2023-Q4', [40], { status: 'met', exceeded: false }],
    ['passed', assigned, '2023-Q4', [41], { status: 'met', exceeded: true, gap: 0 }],
    ['passed early', assigned, '2023-Q1', [41], { status: 'met', exceeded: true }],
    ['not assigned yet', aCount('9', { targets: [reachedOrExceeded(null)] }), '2023-Q4', [41], { status: 'no-target' }],
    ['each unit its own: one only reached', each, '2023-Q4', [11, 20, 11], { status: 'met', exceeded: false }],
    ['all passed', each, '2023-Q4', [11, 21, 11], { status: 'met', exceeded: true }],
    ['one short of its own', each, '2023-Q4', [11, 19, 11], { status: 'unmet', short: ['nam-la'] }],
  ]);
});

import type { Finding, FindingRule } from '../../src/domain/finding/finding';
import { NOWHERE } from '../../src/domain/finding/finding';
import { UNREADABLE_REASONS } from '../../src/domain/finding/finding-detail';
import { SEVERITY } from '../../src/domain/finding/severity';

/** Rules whose values are days. */
const DAYS: ReadonlySet<FindingRule> = new Set<FindingRule>(['date-as-text', 'date-without-done', 'date-after-period']);

/** One finding of every rule and severity, with everything that any of them may carry. */
export function everyFinding(): readonly Finding[] {
  const rules = Object.keys(SEVERITY) as readonly FindingRule[];
  return rules.flatMap((rule) => {
    const values = DAYS.has(rule) ? ([['2023-10-26', '2023-12-31']] as const) : VALUES;
    return values.flatMap(([found, expected]) =>
      UNREADABLE_REASONS.flatMap((reason) =>
        (['error', 'warning', 'info'] as const).map(
          (severity) =>
            ({
              rule,
              severity,
              found,
              expected,
              acceptance: null,
              place: { ...NOWHERE, unit: 'don-vi', indicator: '7.2' },
              reason,
              label: 'unitCode',
              column: 'toDate',
              sheets: ['An', 'An (2)'],
              absent: {
                is: 'gone',
                name: 'Suối Bạc',
                until: '2025-06-30',
                successors: [{ code: 'dong-muc', name: 'Đông Mục' }],
              },
              otherCode: '7.1',
              previousPeriod: '2023-Q1',
              merged: severity === 'info' ? MERGED : null,
              mayBeZero: severity !== 'error',
              money: severity === 'info' ? 'triệu đồng' : null,
              dong: 486,
              fact: 'Số xã',
              facts: ['Số xã', 'Số hội viên'],
              former: ['Lam'],
              units: ['Lam (lam)'],
              since: '2023-07-01',
              whole: '10.1',
              code: 'quy-tac',
              sentence: 'Số thôn tổ chức tốt không thể nhiều hơn số thôn tổ chức.',
              output: 'Tổng hợp Quý I-2023',
              encoding: 'TCVN3',
              cells: 12,
              peers: 9,
              times: severity === 'error' ? 1000 : 0.001,
            }) as unknown as Finding,
        ),
      ),
    );
  });
}

const MERGED = {
  parts: [
    { unit: 'An', toDate: 5 },
    { unit: 'Lam', toDate: 6 },
  ],
  since: '2023-07-01',
  adds: false,
};

const VALUES = [
  [1250, 3.5],
  ['20 ha', 'B7'],
] as const;

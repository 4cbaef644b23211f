import { isReportingPeriod } from '../../domain/period/period';
import { isFlow, type Indicator } from '../../domain/programme/indicator';
import type { FigurePart } from '../../domain/report/observation';
import type { Summary } from '../../domain/summary/summary';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';

export type DetailPart = FigurePart | 'state' | 'date' | 'text';

/** One column of the detail sheet: one part of one indicator. */
export interface DetailColumn {
  readonly indicator: Indicator;
  readonly part: DetailPart;
  readonly heading: string;
}

const { detailParts: PARTS } = SHEET_WORDS;

/** The columns behind the units' names, in the programme's order. */
export function detailColumns(summary: Summary): readonly DetailColumn[] {
  const { period, index } = summary.examination;
  const alone = isReportingPeriod(period, index.programme.reporting);
  return index.programme.indicators.flatMap((indicator) =>
    partsOf(indicator, alone).map(([part, heading]): DetailColumn => ({ indicator, part, heading })),
  );
}

/** `alone`: figures of the period alone are known, as opposed to six months, nine months, the year. */
function partsOf(indicator: Indicator, alone: boolean): readonly (readonly [DetailPart, string])[] {
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      if (!isFlow(indicator)) return [['toDate', PARTS.latest]];
      return alone
        ? [
            ['inPeriod', PARTS.inPeriod],
            ['toDate', PARTS.toDate],
          ]
        : [['toDate', PARTS.toDate]];
    case 'ratio':
      return [
        ['toDate', PARTS.achieved],
        ['total', PARTS.total],
      ];
    case 'index':
      return [['toDate', PARTS.latest]];
    case 'change':
      return [
        ['toDate', PARTS.now],
        ['baseline', PARTS.baseline],
      ];
    case 'milestone':
      return [
        ['state', PARTS.state],
        ['date', PARTS.date],
        ['text', PARTS.text],
      ];
    case 'narrative':
      return [
        ['state', PARTS.state],
        ['text', PARTS.text],
      ];
    case 'computed':
    case 'tally':
      return [];
  }
}

import { lastOfYear, precedingPeriod, samePeriodLastYear } from '../../domain/comparison/other-periods';
import type { Period } from '../../domain/period/period';
import { isFlow, type Indicator } from '../../domain/programme/indicator';
import { outputKey } from '../consolidate/compose-outputs';
import { detailColumns, type DetailPart } from '../sheets/detail-columns';
import type { SelectedCell } from '../workbook/workbook';
import { isTotalRow, mapDetail } from './detail-map';
import { locateOnCharts } from './locate-on-charts';
import { locateInFigures, locateInLog, locateInReview } from './locate-in-table';
import { locateOnReport } from './locate-on-report';
import { mapSummary } from '../sheets/summary-map';
import { nothing, type Known, type Located, type ReportsOf } from './traced-figure';

/** Which figure the selected cell holds: told by its sheet, the headings and the cell's own row. */
export function locate(selected: SelectedCell, known: Known): Located {
  const { mark } = selected.sheet;
  switch (mark?.role) {
    case undefined:
    case 'form':
    case 'report':
      return locateOnReport(selected, known);
    case 'summary':
      return isOfPeriod(mark.key, known) ? onSummary(selected, known) : nothing('other-period');
    case 'detail':
      return isOfPeriod(mark.key, known) ? onDetail(selected, known) : nothing('other-period');
    case 'figures':
      return locateInFigures(selected, known);
    case 'log':
      return locateInLog(selected, known);
    case 'review':
      return isOfPeriod(mark.key, known) ? locateInReview(selected, known) : nothing('other-period');
    case 'charts':
      return isOfPeriod(mark.key, known) ? locateOnCharts(selected, known) : nothing('other-period');
    case 'version':
    case 'tasks':
    case 'digest':
    case 'programme':
    case 'freeze':
      return nothing('other-sheet');
  }
}

function isOfPeriod(key: string, { summary: { examination } }: Known): boolean {
  return key === outputKey({ programme: examination.index.programme, period: examination.period });
}

function onDetail({ cell, head, row }: SelectedCell, { summary }: Known): Located {
  const map = mapDetail(head, detailColumns(summary));
  const column = map?.columns[cell.column];
  if (!map || !column || cell.row <= map.headingRow) return nothing('no-figure');
  const { indicator, part } = column;
  const { period, index } = summary.examination;
  if (isTotalRow(row)) return { kind: 'whole', indicator, part, period, from: 'period' };
  const unit = index.unit(String(row[map.unitColumn] ?? ''));
  return unit ? { kind: 'unit', unit, indicator, part, period, from: 'period' } : nothing('no-figure');
}

function onSummary({ cell, head, row }: SelectedCell, known: Known): Located {
  const map = mapSummary(head);
  const column = map?.columns[cell.column];
  if (!map || !column || cell.row <= map.headingRow) return nothing('no-figure');
  const { period, index } = known.summary.examination;
  const indicator = index.indicator(String(row[map.codeColumn] ?? ''));
  if (!indicator) return nothing('no-figure');
  const own = { kind: 'whole', indicator, part: null, period, from: 'period' } as const;
  switch (column) {
    case 'value':
    case 'percentOfPlan':
    case 'verdict':
    case 'change':
    case 'attention':
    case 'reported':
      return own;
    case 'inPeriod':
      return hasInPeriod(indicator) ? { ...own, part: 'inPeriod' } : nothing('no-figure');
    case 'preceding':
    case 'lastYear':
    case 'estimate':
      return inAnotherPeriod(column, indicator, known);
    case 'code':
    case 'name':
    case 'unitOfMeasure':
    case 'plan':
    case 'cause':
    case 'remedy':
      return nothing('no-figure');
  }
}

function inAnotherPeriod(
  column: 'preceding' | 'lastYear' | 'estimate',
  indicator: Indicator,
  { summary: { examination } }: Known,
): Located {
  const { period, index } = examination;
  const { reporting } = index.programme;
  const figure = (of: Period | null, from: ReportsOf, part: DetailPart | null = null): Located =>
    of ? { kind: 'whole', indicator, part, period: of, from } : nothing('no-figure');
  switch (column) {
    case 'preceding':
      // Of a flow, what that period alone brought.
      return figure(precedingPeriod(period, reporting), 'earlier', hasInPeriod(indicator) ? 'inPeriod' : null);
    case 'lastYear':
      return figure(samePeriodLastYear(period), 'earlier');
    case 'estimate':
      return figure(lastOfYear(period, reporting), 'estimates');
  }
}

const hasInPeriod = (indicator: Indicator): boolean => isFlow(indicator) && indicator.measure !== 'ratio';

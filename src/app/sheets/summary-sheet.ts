import type { OtherFigures } from '../../domain/comparison/compare-periods';
import type { UnitReport } from '../../domain/examination/examination';
import type { Area } from '../../domain/report/grid';
import { cutOffWords, paperOf } from '../../locales/vi/document-words';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { unitNames } from '../../locales/vi/summary-words';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { SIGNATURE_ROWS, summaryBlocks, type TextBlock } from './summary-blocks';
import { summaryCells, valueCells, type SummaryInput } from './summary-cells';
import { layOutBlocks } from './summary-frame';
import { explanations, summaryNotes } from './summary-notes';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW, SUMMARY_WIDTH, summaryRows } from './summary-rows';
import { rowStyles, verdictHighlights } from './summary-styles';
import { hiddenColumns, SUMMARY_COLUMN_WIDTHS, wrappedHeight } from './summary-widths';

/** The sheet that leaders sign: verdicts as formulas over the detail sheet, with room for cause and remedy. */
export function composeSummary(input: SummaryInput): SheetContent {
  const { summary, name, key, texts } = input;
  const rows = summaryRows(summary);
  const first = SUMMARY_HEADING_ROW + 1;
  const find = valueCells(rows, first);
  const body = rows.map((row, i) => summaryCells(row, first + i, input, find));
  const blocks = blocksOf(input);
  const head = layOutBlocks(inZone(blocks, 'head'), texts, 0, SUMMARY_HEADING_ROW - 1);
  const end = first + rows.length;
  const foot = layOutBlocks(inZone(blocks, 'notes'), texts, end, NOTE_ROWS);
  const said = paragraphs(input, rows, end + NOTE_ROWS);
  const bottom = end + NOTE_ROWS + said.lines.length + 1;
  const signatures = layOutBlocks(inZone(blocks, 'signatures'), texts, bottom, SIGNATURE_ROWS);
  const restsOn = wholeRow(SUMMARY_HEADING_ROW - 1);
  const hidden = hiddenColumns(input.comparison);
  const wrapped = [
    { row: restsOn.top, text: restsOnWords(input) },
    ...said.lines.map((text, i) => ({ row: end + NOTE_ROWS + i, text })),
    { row: end + 1, text: texts.get('notes')?.[1] ?? '' },
  ];
  return {
    role: 'summary',
    key,
    name,
    rows: [
      ...head.rows,
      [restsOnWords(input)],
      headings(input),
      ...body,
      ...foot.rows,
      ...said.lines.map((text): readonly CellContent[] => [text]),
      [],
      ...signatures.rows,
    ],
    styles: [
      ...head.styles,
      { area: restsOn, style: 'restsOn' },
      { area: wholeRow(SUMMARY_HEADING_ROW), style: 'heading' },
      ...rows.flatMap((row, i) => rowStyles(row, first + i)),
      ...foot.styles,
      ...said.styles,
      ...signatures.styles,
    ],
    highlights: verdictHighlights(first, rows.length),
    inputs: [],
    columnWidths: SUMMARY_COLUMN_WIDTHS,
    hiddenColumns: hidden,
    merges: [...head.merges, restsOn, ...foot.merges, ...said.styles.map(({ area }) => area), ...signatures.merges],
    rowHeights: wrapped.map(({ row, text }) => ({ row, points: wrappedHeight(text, hidden) })),
    frozen: { rows: first, columns: 2 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: bottom + SIGNATURE_ROWS, columns: SUMMARY_WIDTH },
      titleRows: { first: SUMMARY_HEADING_ROW, count: 1 },
      titleColumns: null,
      size: { pagesWide: 1 },
      header: SHEET_WORDS.pageHeader,
      footer: '',
    },
    ...(input.replaces ? { replaces: input.replaces } : {}),
    table: null,
    unlocked: null,
    tabColour: '#c00000',
  };
}

/** The line that the clerk may write on, below *Ghi chú*. */
const NOTE_ROWS = 2;

const wholeRow = (top: number): Area => ({ top, left: 0, rows: 1, columns: SUMMARY_WIDTH });
const inZone = (blocks: readonly TextBlock[], zone: TextBlock['zone']) => blocks.filter((block) => block.zone === zone);

/** The lines around the table as they are before a person rewrites them. */
export function blocksOf({ summary, by }: Pick<SummaryInput, 'summary' | 'by'>): readonly TextBlock[] {
  const { index, period } = summary.examination;
  const { issuer, name, year } = index.programme;
  const paper = paperOf(index.programme);
  return summaryBlocks({ issuer, paper, programme: name, period: periodName(period), year, by });
}

function headings({ comparison: { preceding, lastYear } }: SummaryInput): readonly CellContent[] {
  const ofPeriod = new Map<number, OtherFigures | null>([
    [SUMMARY_COLUMNS.preceding, preceding],
    [SUMMARY_COLUMNS.lastYear, lastYear],
  ]);
  return SHEET_WORDS.summaryColumns.map((heading, column) => {
    const other = ofPeriod.get(column);
    return other ? SHEET_WORDS.ofPeriod(heading, periodName(other.period)) : heading;
  });
}

/** Up to which day, of how many units, and whose figures are missing, doubtful or estimated. */
function restsOnWords({ summary, remarks }: SummaryInput): string {
  const { units } = summary.examination;
  const named = (status: 'missing' | 'errors') =>
    units.filter((unit) => unit.status === status).map(({ unit }) => unit);
  const missing = named('missing');
  const errors = named('errors');
  const empty = units.filter(saysNothing).map(({ unit }) => unit);
  const estimates = units.filter(({ estimate }) => estimate).map(({ unit }) => unit);
  return [
    cutOffWords(units),
    SHEET_WORDS.reportedUnits(units.length - missing.length - empty.length, units.length),
    ...(missing.length > 0 ? [SHEET_WORDS.missingUnits(unitNames(missing))] : []),
    ...(empty.length > 0 ? [SHEET_WORDS.emptyReports(unitNames(empty))] : []),
    ...(errors.length > 0 ? [SHEET_WORDS.unitsWithErrors(unitNames(errors))] : []),
    ...(estimates.length > 0 ? [SHEET_WORDS.estimates(unitNames(estimates))] : []),
    ...remarks,
  ].join(' ');
}

/** A report came in, but says nothing of any indicator: nobody is to take it for a report of zeros. */
const saysNothing = ({ status, observations }: UnitReport): boolean =>
  status !== 'missing' && [...observations.values()].every(({ standing }) => standing === 'missing');

interface Paragraphs {
  readonly lines: readonly string[];
  readonly styles: readonly StyledArea[];
}

const asNote = (text: string) => ({ text: `- ${text}`, style: 'note' }) as const;

function paragraphs(input: SummaryInput, rows: ReturnType<typeof summaryRows>, top: number): Paragraphs {
  const notes = summaryNotes(input, rows).map(asNote);
  const sentences = explanations(input, rows).map(asNote);
  const heading = { text: SHEET_WORDS.explanations, style: 'noteHeading' } as const;
  const all = [...notes, ...(sentences.length > 0 ? [heading, ...sentences] : [])];
  return {
    lines: all.map(({ text }) => text),
    styles: all.map(({ style }, i) => ({ area: wholeRow(top + i), style })),
  };
}

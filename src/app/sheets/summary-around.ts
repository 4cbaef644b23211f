import type { UnitReport } from '../../domain/examination/examination';
import type { Area } from '../../domain/report/grid';
import { cutOffWords, paperOf } from '../../locales/vi/document-words';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { unitNames } from '../../locales/vi/summary-words';
import type { CellContent, StyledArea } from '../workbook/sheet-content';
import { HEAD_ROWS, SIGNATURE_ROWS, summaryBlocks, type TextBlock, type TypedTexts } from './summary-blocks';
import { explanationsOf } from './explanations';
import { rowHeight, stylesOfRow } from './row-height';
import type { SummaryInput } from './summary-cells';
import { layOutBlocks, type Frame } from './summary-frame';
import { summaryNotes } from './summary-notes';
import type { PrintedRow } from './summary-pages';
import { SUMMARY_HEADING_ROW, SUMMARY_WIDTH, type summaryRows } from './summary-rows';
import { wrappedHeight } from './summary-widths';

/** What stands above or below the summary's table. */
export interface AroundTable extends Frame {
  /** Its rows as they print. Merged cells do not fit themselves: each is made as high as it says here. */
  readonly printed: readonly PrintedRow[];
}

/** Who issues it, what it is, and what it rests on: the rows up to the headings. */
export function aboveTable(input: SummaryInput): AroundTable {
  const row = SUMMARY_HEADING_ROW - 1;
  const head = layOutBlocks(inZone(blocksOf(input), 'head'), input.texts, 0, row);
  const words = restsOnWords(input);
  return {
    rows: [...head.rows, [words]],
    styles: [...head.styles, { area: wholeRow(row), style: 'restsOn' }],
    merges: [...head.merges, wholeRow(row)],
    printed: [
      ...lineHeights(head, 0).map((points, i) => fixed(i === HEAD_ROWS ? points + ABOVE_TITLE : points, 'leads')),
      wrapped(words, 'leads'),
    ],
  };
}

/** Notes, explanations and signatures, from the row `top` on. */
export function belowTable(input: SummaryInput, rows: ReturnType<typeof summaryRows>, top: number): AroundTable {
  const { texts } = input;
  const blocks = blocksOf(input);
  const notes = inZone(blocks, 'notes').map((block) => withOwnLines(block, texts));
  const height = Math.max(...notes.map(({ lines }) => lines.length));
  const foot = layOutBlocks(notes, texts, top, height);
  const said = paragraphs(input, rows, top + height);
  const bottom = top + height + said.lines.length + 1;
  const signatures = layOutBlocks(inZone(blocks, 'signatures'), texts, bottom, SIGNATURE_ROWS);
  return {
    rows: [...foot.rows, ...said.lines.map((text): readonly CellContent[] => [text]), [], ...signatures.rows],
    styles: [...foot.styles, ...said.styles, ...signatures.styles],
    merges: [...foot.merges, ...said.styles.map(({ area }) => area), ...signatures.merges],
    printed: [
      ...foot.rows.map(([text], i) => printedNote(text, i)),
      ...said.lines.map((text, i) => wrapped(text, standingOf(said, i))),
      wrapped('', 'follows'),
      ...lineHeights(signatures, bottom).map((points) => fixed(points, 'follows')),
    ],
  };
}

/** What the title is set off by from the lines above it, in points. */
const ABOVE_TITLE = 8;

const fixed = (points: number, standing: PrintedRow['standing']): PrintedRow => ({ height: () => points, standing });
const wrapped = (text: string, standing: PrintedRow['standing']): PrintedRow => ({
  height: (widths) => wrappedHeight(text, widths),
  standing,
});

/** Of rows from `top` on whose texts take a line each. */
const lineHeights = ({ rows, styles }: Frame, top: number): readonly number[] =>
  rows.map((cells, i) => rowHeight(cells, [], stylesOfRow(styles, top + i)));

/** The signatures stand with the last two paragraphs. */
function standingOf({ styles }: Paragraphs, i: number): PrintedRow['standing'] {
  if (styles[i]?.style === 'noteHeading') return 'leads';
  return i > 0 && i === styles.length - 1 ? 'follows' : 'stands';
}

/** The heading, and the line that is left to be written on, go with what comes next. */
const printedNote = (text: CellContent | undefined, i: number): PrintedRow =>
  typeof text === 'string' ? wrapped(text, i === 0 ? 'leads' : 'stands') : wrapped('', 'leads');

/** Below *Ghi chú*, as many lines as the clerk wrote, and one to write on where she has not. */
function withOwnLines(block: TextBlock, texts: TypedTexts): TextBlock {
  const [last] = block.lines.slice(-1);
  const more = Math.max(0, (texts.get(block.name)?.length ?? 0) - block.lines.length);
  return last ? { ...block, lines: [...block.lines, ...Array.from({ length: more }, () => last)] } : block;
}

const wholeRow = (top: number): Area => ({ top, left: 0, rows: 1, columns: SUMMARY_WIDTH });

const inZone = (blocks: readonly TextBlock[], zone: TextBlock['zone']) => blocks.filter((block) => block.zone === zone);

/** The lines around the table as they are before a person rewrites them. */
export function blocksOf({ summary, by }: Pick<SummaryInput, 'summary' | 'by'>): readonly TextBlock[] {
  const { index, period } = summary.examination;
  const { issuer, name, year, groups } = index.programme;
  const paper = paperOf(index.programme);
  return summaryBlocks({
    ...{ issuer, paper, year, by },
    programme: name,
    period: periodName(period),
    groups: groups.map((group) => group.name),
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
  const sentences = explanationsOf(input.summary).map(asNote);
  const heading = { text: SHEET_WORDS.explanations, style: 'noteHeading' } as const;
  const all = [...notes, ...(sentences.length > 0 ? [heading, ...sentences] : [])];
  return {
    lines: all.map(({ text }) => text),
    styles: all.map(({ style }, i) => ({ area: wholeRow(top + i), style })),
  };
}

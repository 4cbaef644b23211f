import type { Programme } from '../../domain/programme/programme';
import type { Digest } from '../../domain/task/digest';
import type { PlanReading } from '../../domain/task/plan-reading';
import type { Unmoved } from '../../domain/task/task-links';
import { formatDate } from '../../locales/format-number';
import { paperOf } from '../../locales/vi/document-words';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { DIGEST_WORDS, taskCounts, TASK_STATUS_WORDS } from '../../locales/vi/task-words';
import { cellAddress } from '../../domain/report/address';
import type { StyleName } from '../sheets/styles';
import type { CellContent, Highlight, SheetContent, StyledArea } from '../workbook/sheet-content';
import { DIGEST_COLUMN, digestRows, DIGEST_WIDTH, type DigestRow } from './digest-rows';

export interface DigestInput {
  readonly programme: Programme;
  readonly digest: Digest;
  /** Done tasks whose indicators show nothing yet; none where the reports were not read. */
  readonly unmoved: readonly Unmoved[];
  readonly reading: PlanReading;
  readonly name: string;
  readonly key: string;
  /** What the sheet is called that clerks write the states on. */
  readonly planName: string;
  /** When the run was made, as it is printed. */
  readonly writtenAt: string;
}

/** A month's or a quarter's tasks on a page: how many, what is late, what comes next, by department and by place. */
export function composeDigest(input: DigestInput): SheetContent {
  const { digest, unmoved, name, key } = input;
  const head = headRows(input);
  const headingRow = head.length;
  const first = headingRow + 1;
  const body = digestRows(digest, unmoved);
  const end = first + body.length;
  const signature = signatureRows(paperOf(input.programme).signers);
  return {
    role: 'digest',
    key,
    name,
    rows: [
      ...head,
      [...DIGEST_WORDS.columns],
      ...body.map(({ cells }) => cells),
      ...signature.map(({ cells }) => cells),
    ],
    styles: [
      ...headStyles(head.length),
      { area: { top: headingRow, left: 0, rows: 1, columns: DIGEST_WIDTH }, style: 'heading' },
      ...body.flatMap((row, i) => rowStyles(row, first + i)),
      ...signature.flatMap(({ styles }, i) => styles.map(([left, style]) => ({ area: area(end + i, left), style }))),
    ],
    highlights: verdictHighlights(first, body.length),
    inputs: [],
    columnWidths: [8, 50, 15, 15, 11, 11, 12, 9, 18, 26],
    rowHeights: [],
    frozen: { rows: first, columns: 0 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: end + signature.length, columns: DIGEST_WIDTH },
      titleRows: { first: headingRow, count: 1 },
      titleColumns: null,
      size: { pagesWide: 1 },
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    unlocked: null,
    tabColour: '#2e75b6',
  };
}

function headRows({
  programme,
  digest,
  reading,
  planName,
  writtenAt,
}: DigestInput): readonly (readonly CellContent[])[] {
  const { period, moment, tasks, counts } = digest;
  const asOf = DIGEST_WORDS.asOf(formatDate(moment.day), moment.over);
  const written = reading.records.some(
    ({ state, doneOn, stateUnclear }) => stateUnclear || state !== null || doneOn !== null,
  );
  const toReview = reading.findings.filter(({ severity }) => severity === 'error').length;
  return [
    [programme.issuer.toUpperCase()],
    [DIGEST_WORDS.title(periodName(period))],
    [programme.name],
    [DIGEST_WORDS.opening(asOf, tasks.length, taskCounts(counts))],
    ...(written ? [] : [[DIGEST_WORDS.nothingWritten(planName)]]),
    ...(toReview > 0 ? [[DIGEST_WORDS.toReview(toReview, planName)]] : []),
    [SHEET_WORDS.writtenAt(writtenAt)],
  ];
}

/** Columns of who prepared the page and, from the right, of who signs it. */
const PREPARED_AT = 1;
const SIGNED_AT = [8, 4] as const;

interface SignatureRow {
  readonly cells: readonly CellContent[];
  readonly styles: readonly (readonly [column: number, style: StyleName])[];
}

function signatureRows(signers: readonly string[]): readonly SignatureRow[] {
  const who = new Map<number, string>([
    [PREPARED_AT, DIGEST_WORDS.preparedBy],
    ...SIGNED_AT.flatMap((column, i): [number, string][] => {
      const signer = signers.at(-1 - i);
      return signer === undefined ? [] : [[column, signer]];
    }),
  ]);
  const how = new Map([...who.keys()].map((column) => [column, DIGEST_WORDS.signHere]));
  const row = (texts: ReadonlyMap<number, string>, style: StyleName): SignatureRow => ({
    cells: Array.from({ length: DIGEST_WIDTH }, (_, column) => texts.get(column) ?? null),
    styles: [...texts.keys()].map((column) => [column, style]),
  });
  return [{ cells: [], styles: [] }, row(who, 'signature'), row(how, 'signatureNote')];
}

const area = (top: number, left: number, columns = 1) => ({ top, left, rows: 1, columns });

function headStyles(rows: number): readonly StyledArea[] {
  const styles: readonly StyleName[] = ['issuer', 'title', 'subtitle', 'label'];
  return Array.from({ length: rows }, (_, row) => ({ area: area(row, 0), style: styles[row] ?? 'subtitle' }));
}

function rowStyles({ kind }: DigestRow, row: number): readonly StyledArea[] {
  switch (kind) {
    case 'section':
      return [{ area: area(row, 0, DIGEST_WIDTH), style: 'group' }];
    case 'heading':
      return [{ area: area(row, 0, DIGEST_WIDTH), style: 'heading' }];
    case 'none':
      return [{ area: area(row, 0, DIGEST_WIDTH), style: 'text' }];
    case 'group':
      return [
        { area: area(row, 0, 2), style: 'text' },
        { area: area(row, 2, DIGEST_WIDTH - 2), style: 'whole' },
      ];
    case 'task':
      return TASK_STYLES.map((style, column) => ({ area: area(row, column), style }));
  }
}

const TASK_STYLES: readonly StyleName[] = [
  'code',
  'text',
  'text',
  'text',
  'date',
  'date',
  'verdict',
  'whole',
  'text',
  'text',
];

function verdictHighlights(first: number, rows: number): readonly Highlight[] {
  const cell = cellAddress({ row: first, column: DIGEST_COLUMN.verdict });
  const looks = [
    [TASK_STATUS_WORDS.overdue, 'unmet'],
    [TASK_STATUS_WORDS['done-late'], 'behind'],
    [TASK_STATUS_WORDS.done, 'met'],
    [TASK_STATUS_WORDS.unclear, 'stale'],
  ] as const;
  return looks.map(([word, style]) => ({
    area: { top: first, left: DIGEST_COLUMN.verdict, rows, columns: 1 },
    formula: `=${cell}="${word}"`,
    style,
  }));
}

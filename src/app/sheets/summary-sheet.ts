import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { unitNames } from '../../locales/vi/summary-words';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { summaryCells, valueCells, type SummaryInput } from './summary-cells';
import { SUMMARY_HEADING_ROW, SUMMARY_WIDTH, summaryRows } from './summary-rows';
import { headStyles, rowStyles, verdictHighlights } from './summary-styles';

/** The sheet that leaders read: verdicts as formulas over the detail sheet, with room for cause and remedy. */
export function composeSummary(input: SummaryInput): SheetContent {
  const { summary, name, key } = input;
  const rows = summaryRows(summary);
  const first = SUMMARY_HEADING_ROW + 1;
  const find = valueCells(rows, first);
  const body = rows.map((row, i) => summaryCells(row, first + i, input, find));
  const end = first + rows.length;
  const signature = [[], signatureRow(), signatureNote()] as const;
  return {
    role: 'summary',
    key,
    name,
    rows: [...headRows(input), [...SHEET_WORDS.summaryColumns], ...body, ...signature],
    styles: [...headStyles(), ...rows.flatMap((row, i) => rowStyles(row, first + i)), ...signatureStyles(end + 1)],
    highlights: verdictHighlights(first, rows.length),
    inputs: [],
    columnWidths: [7, 36, 9, 16, 13, 15, 9, 11, 17, 9, 28, 18, 18],
    rowHeights: [],
    frozen: { rows: first, columns: 2 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: end + signature.length, columns: SUMMARY_WIDTH },
      titleRows: { first: SUMMARY_HEADING_ROW, count: 1 },
      titleColumns: null,
      pagesWide: 1,
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    unlocked: null,
    tabColour: '#c00000',
  };
}

function headRows({ summary, writtenAt }: SummaryInput): readonly (readonly CellContent[])[] {
  const { units, index, period } = summary.examination;
  const named = (status: 'missing' | 'errors') =>
    units.filter((unit) => unit.status === status).map(({ unit }) => unit);
  const missing = named('missing');
  const errors = named('errors');
  const estimates = units.filter(({ estimate }) => estimate).map(({ unit }) => unit);
  const rest = [
    SHEET_WORDS.reportedUnits(units.length - missing.length, units.length),
    ...(missing.length > 0 ? [SHEET_WORDS.missingUnits(unitNames(missing))] : []),
    ...(errors.length > 0 ? [SHEET_WORDS.unitsWithErrors(unitNames(errors))] : []),
    ...(estimates.length > 0 ? [SHEET_WORDS.estimates(unitNames(estimates))] : []),
  ];
  return [
    [index.programme.issuer.toUpperCase()],
    [SHEET_WORDS.summaryTitle(periodName(period))],
    [index.programme.name],
    [rest.join(' ')],
    [SHEET_WORDS.writtenAt(writtenAt)],
  ];
}

const SIGNATURE_LEFT = 1;
const SIGNATURE_RIGHT = 10;

function signatureRow(): readonly CellContent[] {
  return Array.from({ length: SUMMARY_WIDTH }, (_, i) =>
    i === SIGNATURE_LEFT ? SHEET_WORDS.preparedBy : i === SIGNATURE_RIGHT ? SHEET_WORDS.signedBy : null,
  );
}

function signatureNote(): readonly CellContent[] {
  return Array.from({ length: SUMMARY_WIDTH }, (_, i) =>
    i === SIGNATURE_LEFT || i === SIGNATURE_RIGHT ? SHEET_WORDS.signHere : null,
  );
}

function signatureStyles(top: number): readonly StyledArea[] {
  return [SIGNATURE_LEFT, SIGNATURE_RIGHT].flatMap((left): StyledArea[] => [
    { area: { top, left, rows: 1, columns: 1 }, style: 'signature' },
    { area: { top: top + 1, left, rows: 1, columns: 1 }, style: 'signatureNote' },
  ]);
}

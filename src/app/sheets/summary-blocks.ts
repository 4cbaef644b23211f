import { DOCUMENT_WORDS, issuerLines } from '../../locales/vi/document-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { SUMMARY_COLUMNS, SUMMARY_WIDTH } from './summary-rows';
import type { StyleName } from './styles';

/** One line of a block: what it says until a person says something else, and how it looks. */
export interface BlockLine {
  readonly text: string | null;
  readonly style: StyleName;
}

/**
 * Lines around the summary's table that the clerk may rewrite. They are found again by what their first line says, or
 * by their place.
 */
export interface TextBlock {
  readonly name: 'issuer' | 'nation' | 'title' | 'notes' | 'recipients' | 'prepared' | 'signed';
  readonly zone: 'head' | 'notes' | 'signatures';
  /** From the zone's first row. */
  readonly row: number;
  readonly left: number;
  readonly columns: number;
  readonly lines: readonly BlockLine[];
}
export type BlockName = TextBlock['name'];
/** What stands in the blocks of an earlier run, line by line. */
export type TypedTexts = ReadonlyMap<BlockName, readonly (string | null)[]>;

/** Rows that signatures take, at the very end. */
export const SIGNATURE_ROWS = 6;

export interface BlockWords {
  readonly issuer: string;
  readonly programme: string;
  readonly period: string;
  readonly year: number;
  /** The clerk, where she gave her name. */
  readonly by: string;
}

const C = SUMMARY_COLUMNS;
const to = (left: number, end: number) => ({ left, columns: end - left + 1 });
const line = (text: string | null, style: StyleName): BlockLine => ({ text, style });

export function summaryBlocks({ issuer, programme, period, year, by }: BlockWords): readonly TextBlock[] {
  const [first, second, third] = issuerLines(issuer);
  const d = DOCUMENT_WORDS;
  return [
    {
      name: 'issuer',
      zone: 'head',
      row: 0,
      ...to(C.code, C.plan),
      lines: [
        line(first, 'issuerAbove'),
        line(second, 'issuerAbove'),
        line(third, 'issuerOwn'),
        line(null, 'appendix'),
      ],
    },
    {
      name: 'nation',
      zone: 'head',
      row: 0,
      ...to(C.verdict, C.remedy),
      lines: [
        line(d.nation, 'nation'),
        line(d.motto, 'motto'),
        line(null, 'nation'),
        line(d.placeAndDate(issuer, year), 'placeAndDate'),
      ],
    },
    {
      name: 'title',
      zone: 'head',
      row: 4,
      ...to(0, SUMMARY_WIDTH - 1),
      lines: [
        line(SHEET_WORDS.summaryTitle(period), 'summaryTitle'),
        line(programme, 'summarySubtitle'),
        line(d.appendix(issuer, year), 'appendix'),
      ],
    },
    {
      name: 'notes',
      zone: 'notes',
      row: 0,
      ...to(0, SUMMARY_WIDTH - 1),
      lines: [line(d.notes, 'noteHeading'), line(null, 'note')],
    },
    {
      name: 'recipients',
      zone: 'signatures',
      row: 0,
      ...to(C.code, C.unitOfMeasure),
      lines: [
        ...d.recipients.map((text, i) => line(text, i === 0 ? 'recipientsHeading' : 'recipients')),
        line(null, 'recipients'),
        line(null, 'recipients'),
      ],
    },
    {
      name: 'prepared',
      zone: 'signatures',
      row: 0,
      ...to(C.plan, C.percentOfPlan),
      lines: signatureLines(d.preparedBy, d.signHere, by || null),
    },
    {
      name: 'signed',
      zone: 'signatures',
      row: 0,
      ...to(C.attention, C.remedy),
      lines: signatureLines(d.signedBy, d.signAndSeal, null),
    },
  ];
}

const signatureLines = (who: string, how: string, name: string | null): readonly BlockLine[] => [
  line(who, 'signature'),
  line(how, 'signatureNote'),
  line(null, 'signatureNote'),
  line(null, 'signatureNote'),
  line(null, 'signatureNote'),
  line(name, 'signatureName'),
];

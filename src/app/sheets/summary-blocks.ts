import type { FullPaper } from '../../domain/programme/paper';
import { DOCUMENT_WORDS, recipientLines } from '../../locales/vi/document-words';
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
  readonly name: 'issuer' | 'nation' | 'title' | 'notes' | 'recipients' | 'prepared' | 'cosigned' | 'signed';
  readonly zone: 'head' | 'notes' | 'signatures';
  /** From the zone's first row. */
  readonly row: number;
  readonly left: number;
  readonly columns: number;
  /** The notes have a last line that is the clerk's own, and as many more as she adds. */
  readonly lines: readonly BlockLine[];
  /** Of the notes: names of groups, which stand in the table without being the clerk's. */
  readonly groups?: readonly string[];
}
export type BlockName = TextBlock['name'];
/** What stands in the blocks of an earlier run, line by line. */
export type TypedTexts = ReadonlyMap<BlockName, readonly (string | null)[]>;

/** Rows that the issuer's and the nation's lines take, at the very top. */
export const HEAD_ROWS = 4;
/** Rows that signatures take, at the very end: there must be room for a hand and a seal. */
export const SIGNATURE_ROWS = 8;
/** Who signs, how, and the name. */
const SIGNATURE_LINES = 3;

export interface BlockWords {
  readonly issuer: string;
  readonly paper: FullPaper;
  readonly programme: string;
  readonly period: string;
  readonly year: number;
  readonly groups: readonly string[];
  /** The clerk, where she gave her name. */
  readonly by: string;
}

const C = SUMMARY_COLUMNS;
const to = (left: number, end: number) => ({ left, columns: end - left + 1 });
const WHOLE_WIDTH = to(0, SUMMARY_WIDTH - 1);
const line = (text: string | null, style: StyleName): BlockLine => ({ text, style });

type Place = Pick<TextBlock, 'left' | 'columns'>;
const head = (name: BlockName, row: number, place: Place, lines: readonly BlockLine[]): TextBlock => ({
  name,
  zone: 'head',
  row,
  ...place,
  lines,
});
const signature = (name: BlockName, place: Place, lines: readonly BlockLine[]): TextBlock => ({
  name,
  zone: 'signatures',
  row: 0,
  ...place,
  lines,
});

export const summaryBlocks = (words: BlockWords): readonly TextBlock[] => [
  ...headBlocks(words),
  {
    name: 'notes',
    zone: 'notes',
    row: 0,
    ...WHOLE_WIDTH,
    lines: [line(DOCUMENT_WORDS.notes, 'noteHeading'), line(null, 'note')],
    groups: words.groups,
  },
  ...signatureBlocks(words),
];

/** The office's own header, the nation's title, what the page is. */
function headBlocks({ issuer, paper, programme, period, year }: BlockWords): readonly TextBlock[] {
  const { heading, symbol, place } = paper;
  const { nation, motto, placeAndDate, appendix } = DOCUMENT_WORDS;
  return [
    head('issuer', 0, to(C.code, C.plan), [
      ...heading.map((text, i) => line(text, i === heading.length - 1 ? 'issuerOwn' : 'issuerAbove')),
      ...Array.from({ length: HEAD_ROWS - heading.length }, () => line(null, 'appendix')),
    ]),
    head('nation', 0, to(C.verdict, C.remedy), [
      line(nation, 'nation'),
      line(motto, 'motto'),
      line(null, 'nation'),
      line(placeAndDate(place, year), 'placeAndDate'),
    ]),
    head('title', HEAD_ROWS, WHOLE_WIDTH, [
      line(SHEET_WORDS.summaryTitle(period), 'summaryTitle'),
      line(programme, 'summarySubtitle'),
      line(appendix(symbol, issuer, year), 'appendix'),
    ]),
  ];
}

/** Where the blocks of the signatures stand: side by side, closer together where two sign. */
const ONE_SIGNS = { recipients: to(C.code, C.unitOfMeasure), prepared: to(C.plan, C.percentOfPlan) };
const TWO_SIGN = { recipients: to(C.code, C.name), prepared: to(C.unitOfMeasure, C.inPeriod) };

/** Who gets it, who made it, who signs it. */
function signatureBlocks({ paper, by }: BlockWords): readonly TextBlock[] {
  const { recipients, preparedBy, signHere, signAndSeal } = DOCUMENT_WORDS;
  const signer = paper.signers.at(-1) ?? null;
  const cosigners = paper.signers.slice(0, -1);
  const places = cosigners.length === 0 ? ONE_SIGNS : TWO_SIGN;
  const received = recipientLines(paper.recipients);
  return [
    signature('recipients', places.recipients, [
      line(recipients, 'recipientsHeading'),
      ...Array.from({ length: SIGNATURE_ROWS - 1 }, (_, i) => line(received[i] ?? null, 'recipients')),
    ]),
    signature('prepared', places.prepared, signatureLines(preparedBy, signHere, by || null)),
    ...cosigners.map((who) => signature('cosigned', to(C.value, C.estimate), signatureLines(who, signAndSeal, null))),
    signature('signed', to(C.attention, C.remedy), signatureLines(signer, signAndSeal, null)),
  ];
}

const signatureLines = (who: string | null, how: string, name: string | null): readonly BlockLine[] => [
  line(who, 'signature'),
  line(how, 'signatureNote'),
  ...Array.from({ length: SIGNATURE_ROWS - SIGNATURE_LINES }, () => line(null, 'signatureNote')),
  line(name, 'signatureName'),
];

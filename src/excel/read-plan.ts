import type { SheetRole } from '../app/workbook/sheet-content';
import { isWrittenByPeople, type OwnerMark, type SheetInfo } from '../app/workbook/workbook';
import type { Area } from '../domain/report/grid';

/**
 * Answers are asked for in pieces of about this many bytes: office.js takes one in one go, which on a slow machine takes
 * 35 ms. Larger ones would be felt, smaller ones would be more trips.
 */
export const PIECE_BYTES = 350_000;
/** What a report of forty to sixty rows takes; the first piece is planned with it, the next with what was measured. */
const USUAL_REPORT_BYTES = 20_000;
/** What a line of the add-in's own tables takes. */
const OWN_ROW_BYTES = 140;
/** What a cell of a detail takes, with the formula that leads to a report. */
const LINK_BYTES = 50;

/** One thing to ask of Excel: a sheet that people write in, or some rows of one of the add-in's own sheets. */
export type Ask = { readonly kind: 'report'; readonly sheet: SheetInfo } | OwnAsk;

export interface OwnAsk {
  readonly kind: 'own';
  readonly sheet: SheetInfo;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  /** Its formulas are wanted beside its values. */
  readonly linked: boolean;
}

/** Formats are wanted of an earlier version of a report, which may be put back, and where people edit the programme. */
const READ_AS_REPORT: ReadonlySet<SheetRole> = new Set<SheetRole>(['version', 'programme']);

/** What is to be asked, in the sheets' order; sheets that the add-in alone writes are as long as it wrote them. */
export function asksFor(sheets: readonly SheetInfo[]): readonly Ask[] {
  return sheets.flatMap((sheet): Ask[] => {
    if (sheet.mark === null || isWrittenByPeople(sheet) || READ_AS_REPORT.has(sheet.mark.role))
      return [{ kind: 'report', sheet }];
    const { rows, columns } = readBack(sheet.mark);
    const linked = sheet.mark.role === 'detail';
    const most = Math.max(1, Math.floor(PIECE_BYTES / rowBytes({ columns, linked })));
    return Array.from({ length: Math.max(1, Math.ceil(rows / most)) }, (_, i): Ask => {
      const top = i * most;
      return { kind: 'own', sheet, top, rows: Math.max(1, Math.min(most, rows - top)), columns, linked };
    });
  });
}

const rowBytes = ({ columns, linked }: Pick<OwnAsk, 'columns' | 'linked'>): number =>
  linked ? columns * LINK_BYTES : OWN_ROW_BYTES;

/** People insert rows and columns in summary and detail, and add lines to tables; what they wrote is looked for a little beyond the end. */
const STRETCH = { rows: 40, columns: 8 };

function readBack({ role, extent }: OwnerMark): Pick<Area, 'rows' | 'columns'> {
  if (role === 'summary' || role === 'detail')
    return { rows: extent.rows + STRETCH.rows, columns: extent.columns + STRETCH.columns };
  const isAddedTo = role === 'log' || role === 'figures';
  return isAddedTo ? { rows: extent.rows + STRETCH.rows, columns: extent.columns } : extent;
}

/** Plans how much to ask for at once, learning from the answers. */
export class ReadPlan {
  private bytesPerReport = USUAL_REPORT_BYTES;
  /** Set when Excel refused an answer as too large. */
  private most = Number.MAX_SAFE_INTEGER;

  /** The next asks that together make one piece; at least one. */
  next(asks: readonly Ask[]): readonly Ask[] {
    let bytes = 0;
    const count = asks.findIndex((ask, i) => {
      bytes += this.bytesOf(ask);
      return i > 0 && (bytes > PIECE_BYTES || i >= this.most);
    });
    return count < 0 ? asks : asks.slice(0, count);
  }

  learn(reports: number, bytes: number): void {
    if (reports > 0) this.bytesPerReport = Math.max(1, bytes / reports);
  }

  /** Asks for half as much from now on; false where a single ask was too much already. */
  shrink(asked: number): boolean {
    this.most = Math.floor(asked / 2);
    return this.most >= 1;
  }

  private bytesOf(ask: Ask): number {
    return ask.kind === 'report' ? this.bytesPerReport : ask.rows * rowBytes(ask);
  }
}

const SAMPLED_ROWS = 8;

/** Bytes that values take in an answer, about: some rows are measured, the others taken for alike. */
export function estimateBytes(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLED_ROWS));
  const sampled = rows.filter((_, i) => i % step === 0);
  const encoder = new TextEncoder();
  const bytes = sampled.reduce((total, row) => total + encoder.encode(JSON.stringify(row)).length + 1, 0);
  return sampled.length === 0 ? 0 : (bytes / sampled.length) * rows.length;
}

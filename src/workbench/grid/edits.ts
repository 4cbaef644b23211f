import {
  allowsValue,
  BookError,
  clearCells,
  copyCells,
  readEntry,
  rect,
  setCells,
  validationOf,
  type Book,
  type BookErrorCode,
  type Place,
  type Rect,
  type Sheet,
} from '../model';
import type { History } from './history';
import type { CopiedCells } from './clipboard';
import { readBlock } from './text-block';

/** Why an edit was not made. `message` is the sheet's own words for who typed something else than asked. */
export type Refusal =
  { readonly kind: 'validation'; readonly title: string; readonly message: string } | { readonly kind: BookErrorCode };

/** Edits that a person makes at the grid. All go through the workbook, so that the add-in is told of them. */
export class Edits {
  constructor(
    private readonly book: Book,
    readonly history: History,
  ) {}

  /** Types a text into a cell. Protection and validation are asked first, as Excel does. */
  type(sheet: Sheet, place: Place, text: string): Refusal | null {
    const cell = rect(place.row, place.column);
    const refusal = refusedByValidation(sheet, place, text);
    return refusal ?? this.perform(sheet, cell, () => setCells(sheet, cell, [[text]], this.book.locale));
  }

  clear(sheet: Sheet, area: Rect): Refusal | null {
    const stored = sheet.storedPart(area);
    return stored ? this.perform(sheet, stored, () => clearCells(sheet, stored, 'contents')) : null;
  }

  /** Pastes what was copied from this workbook, formulas and looks included. */
  pasteCells(sheet: Sheet, target: Rect, copied: CopiedCells): Refusal | null {
    const { sheet: from, area, cut } = copied;
    const reached = reachOf(target, area.rows, area.columns);
    const refusal = this.perform(sheet, reached, () => copyCells(from, area, sheet, reached));
    if (refusal || !cut) return refusal;
    return this.clear(from, area);
  }

  /** Pastes text from elsewhere: each cell is read as if it were typed. As in Excel, validation does not stop it. */
  pasteText(sheet: Sheet, target: Rect, text: string): Refusal | null {
    const block = readBlock(text);
    const area = reachOf(target, block.length, block[0]?.length ?? 1);
    const width = block[0]?.length ?? 1;
    const cells = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_cell, c) => block[r % block.length]?.[c % width] ?? ''),
    );
    return this.perform(sheet, area, () => setCells(sheet, area, cells, this.book.locale));
  }

  private perform(sheet: Sheet, area: Rect, edit: () => void): Refusal | null {
    try {
      this.history.edit(sheet, area, edit);
      return null;
    } catch (error) {
      if (error instanceof BookError) return { kind: error.code };
      throw error;
    }
  }
}

/** A block fills a selection that is a multiple of it, else it lies down once from the first cell on. */
function reachOf(target: Rect, rows: number, columns: number): Rect {
  const fills = target.rows % rows === 0 && target.columns % columns === 0;
  return fills ? target : { ...target, rows, columns };
}

function refusedByValidation(sheet: Sheet, place: Place, text: string): Refusal | null {
  const rule = validationOf(sheet, rect(place.row, place.column));
  if (!rule || rule.type === 'none' || !rule.alert.show || rule.alert.style !== 'stop' || text === '') return null;
  const { numberFormat } = sheet.book.styles.style(sheet.styleIdAt(place.row, place.column));
  const { locale } = sheet.book;
  const entry = readEntry(text, { locale, numberFormat, year: sheet.book.now().getFullYear() });
  if (entry.kind !== 'value' || allowsValue(sheet, place, entry.value)) return null;
  return { kind: 'validation', title: rule.alert.title, message: rule.alert.message };
}

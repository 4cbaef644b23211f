/** The command as its users call it, in this process: words in, exit code, outputs and files out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsolidationResult } from '../../../src/app/export/result-schema';
import type { ProgrammeInput } from '../../../src/domain/programme/programme';
import { run } from '../../../src/workbench/headless/run';
import { openBook, rect, saveBook, setCells, type CellInput, type Sheet } from '../../../src/workbench/model';
import { sheetAt } from '../host/office';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export async function command(...words: readonly string[]): Promise<Ran> {
  const [out, errors]: [string[], string[]] = [[], []];
  const code = await run(words, {
    out: (content) => out.push(String(content)),
    error: (sentence) => errors.push(sentence),
  });
  return { code, out: out.join(''), error: errors.join('\n') };
}

/** As {@link command}, with its result on standard output. */
export async function resultOf(...words: readonly string[]): Promise<ConsolidationResult> {
  const { code, out, error } = await command(...words);
  if (code !== 0) throw new Error(error);
  return JSON.parse(out) as ConsolidationResult;
}

/** A folder of the test's own, which goes with it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'tong-hop-headless-'));
  readonly at = (...names: readonly string[]): string => join(this.path, ...names);
  readonly names = (...folder: readonly string[]): readonly string[] => readdirSync(this.at(...folder)).sort();
  readonly put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(this.at(name), content);
    return this.at(name);
  };
  readonly programme = (name: string, programme: ProgrammeInput): string => this.put(name, JSON.stringify(programme));
  readonly remove = () => rmSync(this.path, { recursive: true, force: true });
}

/** Columns of the form that units fill. */
const COLUMN = { inPeriod: 4, toDate: 5, total: 6, baseline: 7, state: 9, date: 10, text: 11 } as const;
export type Filled = Readonly<Record<string, Partial<Record<keyof typeof COLUMN, CellInput>>>>;

/** Writes into a form's file what a unit fills in, by indicator code; `more` may do anything else to its sheet. */
export function fillFile(path: string, rows: Filled, more: (sheet: Sheet) => void = () => undefined): void {
  const book = openBook(new Uint8Array(readFileSync(path)));
  const sheet = sheetAt(book, 0);
  for (const [code, cells] of Object.entries(rows)) {
    const row = sheet.rows.findIndex((stored) => stored?.values[0] === code);
    if (row < 0) throw new Error(`${path} has no row ${code}.`);
    for (const [column, content] of Object.entries(cells))
      setCells(sheet, rect(row, COLUMN[column as keyof typeof COLUMN]), [[content]]);
  }
  more(sheet);
  writeFileSync(path, saveBook(book));
}

export function indicatorIn(result: ConsolidationResult, code: string): ConsolidationResult['indicators'][number] {
  const found = result.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`No indicator ${code}`);
  return found;
}

/** A second office program, which knows nothing of this one, where the machine has it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
export const readsPages = hasLibreOffice && spawnSync('pdftotext', ['-v']).error === undefined;

/** Its start takes seconds, and the machine may be busy. */
export const LIBRE_OFFICE_TIMEOUT = 300_000;

/**
 * Opens and saves files, with every formula worked out anew: the program never sees the results that stood in them.
 * All in one run, since its start takes seconds.
 */
export function recalculatedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  timeout = LIBRE_OFFICE_TIMEOUT,
): Record<string, Uint8Array> {
  const wrong = Object.entries(files).map(([name, file]) => [name, withWrongResults(file)] as const);
  return converted(Object.fromEntries(wrong), 'xlsx', (path) => new Uint8Array(readFileSync(path)), timeout);
}

/** The pages that files print, as text, in their order. All in one run. None where pages cannot be read. */
export function printedByLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, readonly string[]> {
  if (!readsPages) return {};
  const measured = Object.entries(files).map(([name, file]) => [name, withLettersThatAreThere(file)] as const);
  return converted(Object.fromEntries(measured), 'pdf', (path) => {
    const { status, stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1e8 });
    if (status !== 0) throw new Error('pdftotext failed');
    return String(stdout).split('\f').slice(0, -1);
  });
}

function converted<T>(
  files: Readonly<Record<string, Uint8Array>>,
  to: 'xlsx' | 'pdf',
  read: (path: string) => T,
  timeout = LIBRE_OFFICE_TIMEOUT,
): Record<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'tong-hop-'));
  const place = (name: string) => join(folder, `${name}.xlsx`);
  try {
    const names = Object.keys(files);
    for (const [name, file] of Object.entries(files)) writeFileSync(place(name), file);
    const out = join(folder, 'out');
    const words = ['--headless', '--convert-to', to, '--outdir', out, ...names.map((name) => place(name))];
    const run = spawnSync('soffice', [profileIn(folder), ...words], { timeout });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${String(run.stderr)}`);
    return Object.fromEntries(names.map((name) => [name, read(join(out, `${name}.${to}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No sheet of ours holds it: where it is found again, a formula was not worked out. */
export const WRONG_RESULT = 987_654_321;

const FORMULA_CELL = /(<c [^>]*?)( t="\w+")?((?: [^>]*?)?>)(<f[^>]*?(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>)?/g;

/** Columns are as many letters wide as they are in Excel: of the font that Excel measures with, few machines have any. */
function withLettersThatAreThere(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const styles = 'xl/styles.xml';
  const xml = strFromU8(parts[styles] ?? new Uint8Array()).replaceAll('"Calibri"', '"Times New Roman"');
  return zipSync({ ...parts, [styles]: strToU8(xml) }, { level: 1 });
}

function withWrongResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, bytes];
    const xml = strFromU8(bytes).replace(FORMULA_CELL, `$1$3$4<v>${WRONG_RESULT}</v>`);
    return [path, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** A profile of its own, told to work everything out whenever a file is opened. */
function profileIn(folder: string): string {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`,
  );
  return `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
}

import type { Finding } from '../../domain/finding/finding';
import type { Summary } from '../../domain/summary/summary';
import { explanationsOf } from '../sheets/explanations';
import { dataValueSet } from './data-value-sets';
import { figuresCsv } from './figures-csv';
import { toResult } from './to-result';

export const EXPORT_FORMATS = ['text', 'csv', 'json', 'dhis2'] as const;
/** text: sentences on unmet targets for the report · csv: all figures · json: the result · dhis2: `dataValueSets`. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A period's figures or verdicts as a file for people or systems elsewhere. */
export function exportFile(format: ExportFormat, summary: Summary, differences: readonly Finding[]): ExportFile {
  const { index, period } = summary.examination;
  const stem = `${index.programme.id}_${period.code}`;
  switch (format) {
    case 'text':
      return { name: `${stem}.txt`, type: 'text/plain;charset=utf-8', content: textOf(explanationsOf(summary)) };
    case 'csv':
      return { name: `${stem}.csv`, type: 'text/csv;charset=utf-8', content: figuresCsv(summary) };
    case 'json':
      return jsonFile(
        `${stem}.json`,
        toResult(summary, differences, (sheet) => sheet),
      );
    case 'dhis2':
      return jsonFile(`${stem}_dhis2.json`, dataValueSet(summary));
  }
}

const jsonFile = (name: string, content: unknown): ExportFile => ({
  name,
  type: 'application/json',
  content: `${JSON.stringify(content, null, 2)}\n`,
});

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

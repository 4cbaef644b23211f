import type { UnitReport } from '../../domain/examination/examination';
import { cellAddress, quotedSheet } from '../../domain/report/address';
import { STATES } from '../../domain/report/form-words';
import type { FigureSource, Observation } from '../../domain/report/observation';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent } from '../workbook/sheet-content';
import type { DetailColumn } from './detail-columns';
import type { DetailLayout } from './detail-layout';

/** One unit's row of the detail sheet: what it reported, part by part. */
export function unitRow(
  { unit, observations }: UnitReport,
  position: number,
  layout: DetailLayout,
): readonly CellContent[] {
  return [
    position + 1,
    unit.name,
    unit.code,
    ...layout.facts.map((fact) => unit.facts[fact] ?? null),
    ...layout.columns.map(({ indicator, part }): CellContent => {
      const observation = observations.get(indicator.code);
      return observation ? cellOf(observation, part) : null;
    }),
  ];
}

function cellOf(observation: Observation, part: DetailColumn['part']): CellContent {
  if (observation.standing !== 'reported') return SHEET_WORDS.standing[observation.standing];
  switch (part) {
    case 'state':
      return observation.state === null ? SHEET_WORDS.notFilled : STATES[observation.state];
    case 'date':
      return observation.date === null ? null : { date: observation.date };
    case 'text':
      return observation.text;
    case 'inPeriod':
    case 'toDate':
    case 'total':
    case 'baseline':
      return figureCell(observation[part], observation.sources[part] ?? []);
  }
}

/** A live link where every source cell holds a number; what was understood from text is a constant. */
function figureCell(value: number | null, sources: readonly FigureSource[]): CellContent {
  if (value === null) return SHEET_WORDS.notFilled;
  const links = sources.flatMap((source) => link(source) ?? []);
  return sources.length > 0 && links.length === sources.length ? { formula: `=${links.join('+')}`, value } : value;
}

function link({ sheet, cell, factor }: FigureSource): string | null {
  if (factor === null) return null;
  const address = `${quotedSheet(sheet.name)}!${cellAddress(cell)}`;
  // A binary product may miss the whole đồng by a hair, which would make it another figure than the one judged.
  return factor === 1 ? address : `ROUND(${address}*${factor},${factor < 1000 ? DECIMALS : 0})`;
}

/** Of a percentage taken from a cell that shows it as such; money is in whole đồng. */
const DECIMALS = 10;

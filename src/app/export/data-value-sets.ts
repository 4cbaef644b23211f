import type { Period } from '../../domain/period/period';
import { FIGURE_PARTS, type Observation } from '../../domain/report/observation';
import type { Summary } from '../../domain/summary/summary';

/** One value as DHIS2 takes it. Elements and units are named by code, not by DHIS2's own identifiers. */
export interface DataValue {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly value: string;
}
export interface DataValueSet {
  readonly dataValues: readonly DataValue[];
}

/** Figures that count, as the body of a request to `dataValueSets`. What is missing or left out is not sent. */
export function dataValueSet(summary: Summary): DataValueSet {
  const { source, units, index } = summary.examination;
  const period = dhisPeriod(source);
  return {
    dataValues: units.flatMap(({ unit, observations }) =>
      [...observations.values()]
        .filter(({ standing }) => standing === 'reported')
        .flatMap((observation) =>
          valuesOf(observation).map(([part, value]): DataValue => ({
            dataElement: `${index.programme.id}.${observation.indicator}.${part}`,
            period,
            orgUnit: unit.code,
            value,
          })),
        ),
    ),
  };
}

function valuesOf(observation: Observation): readonly (readonly [string, string])[] {
  const { state, date, text } = observation;
  return [
    ...FIGURE_PARTS.flatMap((part) => {
      const value = observation[part];
      return value === null ? [] : [[part, String(value)] as const];
    }),
    ...(state === null ? [] : [['state', state] as const]),
    ...(date === null ? [] : [['date', date] as const]),
    ...(text === null ? [] : [['text', text] as const]),
  ];
}

/** `2023Q1`, `202305`; reports are never of another kind of period. */
function dhisPeriod({ year, kind, ordinal }: Period): string {
  return kind === 'month' ? `${year}${String(ordinal).padStart(2, '0')}` : `${year}Q${ordinal}`;
}

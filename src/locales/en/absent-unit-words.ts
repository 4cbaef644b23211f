import type { AbsentUnit } from '../../domain/programme/absent-unit';
import { formatDate } from '../format-number';

/** Until when there was such a unit and who follows it, or since when there will be. */
export function absentUnitWords(unit: AbsentUnit): string {
  if (unit.is === 'to-come') return `“${unit.name}” exists only from ${formatDate(unit.from)} on`;
  const followers = unit.successors.map(({ code, name }) => `“${name}” (code ${code})`).join(', ');
  const gone = `“${unit.name}” existed only until ${formatDate(unit.until)}`;
  return followers === '' ? gone : `${gone}; its place is taken by ${followers}`;
}

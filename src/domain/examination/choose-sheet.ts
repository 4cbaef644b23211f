import type { Acceptance, Finding } from '../finding/finding';
import { FindingList } from '../finding/finding-list';
import type { Period } from '../period/period';
import type { Unit } from '../programme/unit';
import type { CurrentSheet } from './sort-sheets';

/** The one of several sheets of a unit that a person chose, by accepting the finding with that sheet's name. */
export function chooseSheet(
  unit: Unit,
  sheets: readonly CurrentSheet[],
  { code: source }: Period,
  acceptances: readonly Acceptance[],
): CurrentSheet | undefined {
  const choice = acceptances.findLast(
    ({ rule, unit: whose, period }) => rule === 'report-duplicated' && whose === unit.code && period === source,
  );
  const chosen = sheets.filter((sheet) => sheet.reading.grid.sheet.name === choice?.found);
  return chosen.length === 1 ? chosen[0] : undefined;
}

const wholeSheet = (unit: Unit, sheet: CurrentSheet) => ({
  unit: unit.code,
  indicator: null,
  sheet: sheet.reading.grid.sheet,
  cell: sheet.reading.header.unitCode?.cell ?? null,
});

/** Two sheets contradict each other: both are told of, neither counts. */
export function duplicated(unit: Unit, sheets: readonly CurrentSheet[]): readonly Finding[] {
  const list = new FindingList();
  const names = sheets.map((sheet) => sheet.reading.grid.sheet.name);
  for (const sheet of sheets) {
    list.addAll(sheet.findings);
    const found = sheet.reading.grid.sheet.name;
    list.add(wholeSheet(unit, sheet), { rule: 'report-duplicated', sheets: names, found, expected: null });
  }
  return list.all;
}

/** Says of a sheet that another one was chosen. */
export function setAside(unit: Unit, sheet: CurrentSheet, chosen: CurrentSheet): Finding {
  const found = sheet.reading.grid.sheet.name;
  const expected = chosen.reading.grid.sheet.name;
  return {
    rule: 'report-set-aside',
    found,
    expected,
    severity: 'info',
    place: wholeSheet(unit, sheet),
    acceptance: null,
  };
}

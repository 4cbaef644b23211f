import type { Place } from '../finding/finding';
import type { FindingList } from '../finding/finding-list';
import type { Period } from '../period/period';
import { parsePeriodText } from '../period/period-text';
import { absentUnit, type AbsentUnit } from '../programme/absent-unit';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { isNameOf } from './unit-name';
import { looseKey, trimSpaces } from '../text/text-key';
import { DATA_KINDS, LABELS, type Label } from './form-words';
import type { HeaderField } from './read-header';
import type { SheetReading } from './read-sheet';

/** The text that stands beside a label, or null. */
export function labelText(reading: SheetReading, label: Label): string | null {
  const value = reading.header[label]?.value ?? null;
  return value === null ? null : trimSpaces(String(value));
}

function placeOf(reading: SheetReading, field: HeaderField | undefined, unit: string | null): Place {
  return { unit, indicator: null, sheet: reading.grid.sheet, cell: field?.cell ?? null };
}

/** The period that the sheet says it reports, or null where it does not say so readably. */
export function statedPeriod(reading: SheetReading): Period | null {
  const text = labelText(reading, 'period');
  return text === null ? null : parsePeriodText(text);
}

/** The unit whose report it is, or null where that cannot be said for certain. Tells what is doubtful about it. */
export function identifyUnit(reading: SheetReading, index: ProgrammeIndex, findings: FindingList): Unit | null {
  const code = labelText(reading, 'unitCode');
  const name = labelText(reading, 'unitName');
  const at = (label: Label, unit: Unit | null) => placeOf(reading, reading.header[label], unit?.code ?? null);
  if (code === null) return identifyByName(reading, index, name, findings);
  const unit = index.reporter(codeKey(code)) ?? null;
  if (!unit) {
    const absent = absentReporter(reading, index);
    const about = { found: code, expected: null } as const;
    if (absent) findings.add(at('unitCode', null), { rule: 'unit-absent', absent, ...about });
    else findings.add(at('unitCode', null), { rule: 'unit-unknown', ...about });
    return null;
  }
  if (name === null)
    findings.add(at('unitName', unit), { rule: 'label-missing', label: 'unitName', found: null, expected: unit.name });
  else if (!isNameOf(name, unit)) {
    const others = index.reporters.some((other) => isNameOf(name, other));
    const rule = others ? 'unit-mismatch' : 'unit-name-differs';
    findings.add(at('unitName', unit), { rule, found: name, expected: unit.name });
  }
  return unit;
}

const codeKey = (code: string): string => looseKey(code).replaceAll(' ', '-');

/** The unit that the sheet names, where there is no such unit on the day: it is gone, or yet to come. */
export function absentReporter(reading: SheetReading, index: ProgrammeIndex): AbsentUnit | null {
  const code = labelText(reading, 'unitCode');
  const name = labelText(reading, 'unitName');
  if (code !== null) return absentUnit(index, (unit) => unit.code === codeKey(code));
  return name === null ? null : absentUnit(index, (unit) => isNameOf(name, unit));
}

function identifyByName(
  reading: SheetReading,
  index: ProgrammeIndex,
  name: string | null,
  findings: FindingList,
): Unit | null {
  const named = name === null ? [] : index.reporters.filter((unit) => isNameOf(name, unit));
  const [unit] = named;
  const { unitCode, unitName } = reading.header;
  const field = name === null ? (unitName ?? unitCode) : (unitCode ?? unitName);
  if (!unit || named.length > 1) {
    const absent = unit ? null : absentReporter(reading, index);
    const about = { found: name, expected: LABELS.unitCode } as const;
    if (absent) findings.add(placeOf(reading, field, null), { rule: 'unit-absent', absent, ...about });
    else findings.add(placeOf(reading, field, null), { rule: 'unit-unknown', ...about });
    return null;
  }
  findings.add(placeOf(reading, field, unit.code), { rule: 'unit-code-missing', found: name, expected: unit.code });
  return unit;
}

/** Says what is wrong with the programme's code; true where the report is of another programme. */
export function isOfAnotherProgramme(
  reading: SheetReading,
  index: ProgrammeIndex,
  unit: Unit | null,
  findings: FindingList,
): boolean {
  const found = labelText(reading, 'programme');
  const place = placeOf(reading, reading.header.programme, unit?.code ?? null);
  const expected = index.programme.id;
  if (found === null) findings.add(place, { rule: 'programme-missing', found, expected });
  else if (looseKey(found).replaceAll(' ', '-') !== expected) {
    findings.add(place, { rule: 'programme-wrong', found, expected });
    return true;
  }
  return false;
}

/** The figures are estimates (*Ước thực hiện*). */
export function isEstimate(reading: SheetReading): boolean {
  const kind = labelText(reading, 'kind');
  return kind !== null && looseKey(kind).startsWith('uoc');
}

/** Says so where the figures are estimates. */
export function noteEstimate(reading: SheetReading, unit: Unit, findings: FindingList): void {
  if (isEstimate(reading))
    findings.add(placeOf(reading, reading.header.kind, unit.code), {
      rule: 'estimate',
      found: labelText(reading, 'kind'),
      expected: DATA_KINDS.official,
    });
}

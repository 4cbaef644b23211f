import type { Finding } from '../../domain/finding/finding';
import type { Unit } from '../../domain/programme/unit';
import { cellAddress } from '../../domain/report/address';
import type { Summary } from '../../domain/summary/summary';
import type { FindingCounts } from '../../domain/finding/count-findings';
import { countFindings, kindOf, type FindingKind } from '../../domain/finding/count-findings';

/** A finding that a list can hold: its key stays when the reports are checked again. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** What there is to be looked at in one unit's report, or outside all reports. */
export interface FindingGroup {
  readonly key: string;
  /** Null: of no known unit, or of several. */
  readonly unit: Unit | null;
  /** Errors first. */
  readonly findings: readonly KeyedFinding[];
  readonly counts: FindingCounts;
}

export type Filter = 'all' | FindingKind;

/** The key of the group of what belongs to no single unit. */
export const NO_UNIT = 'no unit';
export const unitGroup = (code: string): string => `unit ${code}`;

const KINDS: readonly FindingKind[] = ['error', 'warning', 'info', 'accepted'];

/** Findings by unit: units with errors first, then those with warnings, each in the programme's order. */
export function groupFindings({ examination, findings }: Summary, filter: Filter): readonly FindingGroup[] {
  const wanted = findings.filter((finding) => filter === 'all' || kindOf(finding) === filter);
  const byGroup = new Map<string, Finding[]>();
  for (const finding of wanted) {
    const { unit } = finding.place;
    const key = unit === null ? NO_UNIT : unitGroup(unit);
    const group = byGroup.get(key);
    if (group) group.push(finding);
    else byGroup.set(key, [finding]);
  }
  const order = [NO_UNIT, ...examination.index.units.map(({ code }) => unitGroup(code))];
  const groups = order.flatMap((key): FindingGroup[] => {
    const own = byGroup.get(key);
    if (!own) return [];
    const unit = examination.index.units.find(({ code }) => unitGroup(code) === key) ?? null;
    return [{ key, unit, findings: keyed(sorted(own)), counts: countFindings(own) }];
  });
  return sortByWorst(groups);
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind));
}

function sortByWorst(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const worst = ({ counts }: FindingGroup): number => KINDS.findIndex((kind) => counts[kind] > 0);
  return [...groups].sort((a, b) => worst(a) - worst(b));
}

function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { indicator, sheet, cell } = finding.place;
    const key = [finding.rule, indicator ?? '', sheet?.id ?? '', cell ? cellAddress(cell) : ''].join(' ');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { key: `${key} ${ordinal}`, finding };
  });
}

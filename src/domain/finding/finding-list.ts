import type { Finding, Place, Severity } from './finding';
import type { FindingDetail } from './finding-detail';
import { SEVERITY } from './severity';

/** Findings of one reading, in the order in which they were met. */
export class FindingList {
  private readonly list: Finding[] = [];

  get all(): readonly Finding[] {
    return this.list;
  }

  add(place: Place, detail: FindingDetail, severity: Severity = SEVERITY[detail.rule]): void {
    this.list.push({ ...detail, severity, place, acceptance: null });
  }

  addAll(findings: readonly Finding[]): void {
    for (const finding of findings) this.list.push(finding);
  }
}

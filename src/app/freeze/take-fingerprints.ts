import { programmeText, reportText, resultsText } from '../../domain/freeze/fingerprint-text';
import { compareFreeze, type Fingerprints, type Freeze, type FreezeStanding } from '../../domain/freeze/freeze';
import type { Summary } from '../../domain/summary/summary';
import { stopIfCancelled, type Run } from '../run/run';
import { freezeOf, type FreezeBook } from './freeze-book';

/** Fingerprints of the programme, of every unit's report as it was read, and of what came of them. */
export async function takeFingerprints(summary: Summary, run: Run): Promise<Fingerprints> {
  const { index, units } = summary.examination;
  const reports: Fingerprints['reports'][number][] = [];
  for (const report of units) {
    reports.push({ unit: report.unit.code, fingerprint: await run.digest(reportText(report)) });
    stopIfCancelled(run.signal);
  }
  const programme = await run.digest(programmeText(index.programme));
  return { programme, results: await run.digest(resultsText(summary)), reports };
}

/** How freezes stand that rest on the same reports as a summary. */
export interface FreezeStandings {
  /** The period's own; null where it is not frozen. */
  readonly own: FreezeStanding | null;
  /** Of other periods that read the same reports: six months beside the second quarter. */
  readonly alike: readonly FreezeStanding[];
}

export async function standingsOf(summary: Summary, book: FreezeBook, run: Run): Promise<FreezeStandings> {
  const { index, period, source } = summary.examination;
  const { id } = index.programme;
  const alike = book.freezes.filter((freeze) => freeze.programme === id && freeze.source === source.code);
  if (alike.length === 0) return { own: null, alike: [] };
  const now = await takeFingerprints(summary, run);
  const own = freezeOf(book, id, period.code);
  const standing = (freeze: Freeze) => compareFreeze(freeze, now);
  return { own: own && standing(own), alike: alike.filter((freeze) => freeze !== own).map(standing) };
}

import { isAsFrozen, shortFingerprint, type FreezeStanding } from '../../domain/freeze/freeze';
import { parsePeriod } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { Texts } from '../../locales/texts';
import { namesOf } from '../session/freeze-notices';

/** That a period is frozen, what differs by now, and what to do about it. */
export function freezeLines(standing: FreezeStanding, programme: Programme, texts: Texts): readonly string[] {
  const { freeze: words } = texts.pane;
  const { freeze, changed, programmeChanged, resultsChanged } = standing;
  const period = parsePeriod(freeze.period);
  const named = period ? texts.period(period) : freeze.period;
  const differences = [
    ...(programmeChanged ? [words.programmeChanged] : []),
    ...(changed.length > 0 ? [words.changed(namesOf(programme, changed))] : []),
    // Other results of other reports are no news.
    ...(resultsChanged && changed.length === 0 && !programmeChanged ? [words.resultsChanged] : []),
  ];
  return [
    words.frozen(named, freeze.day, freeze.by, shortFingerprint(freeze.fingerprint)),
    ...(isAsFrozen(standing) ? [] : [...differences, words.keeps]),
  ];
}

import type { Texts } from '../../locales/texts';
import type { Notice } from '../session/snapshot';

/** A notice in words. */
export interface NoticeWords {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly sentence: string;
  /** More to read, a line each. */
  readonly details: readonly string[];
  /** A sheet that the notice speaks of and that can be opened. */
  readonly sheet: string | null;
}

export function describeNotice(notice: Notice, texts: Texts): NoticeWords {
  const { notices, freeze, history } = texts.pane;
  const words = (intent: NoticeWords['intent'], sentence: string, more: Partial<NoticeWords> = {}): NoticeWords => ({
    intent,
    sentence,
    details: [],
    sheet: null,
    ...more,
  });
  switch (notice.kind) {
    case 'host-error':
      return words('error', texts.hostError(notice.code, notice.detail));
    case 'programme-refused':
      return words('error', notices.programmeRefused, { details: notice.problems.map(texts.programmeProblem) });
    case 'programme-unknown':
      return words('warning', notices.programmeUnknown(notice.id));
    case 'settings-newer':
      return words('warning', notices.settingsNewer);
    case 'settings-unreadable':
      return words('warning', notices.settingsUnreadable);
    case 'choose-first':
      return words('info', notices.chooseProgrammeFirst);
    case 'checked':
      return words('info', notices.checked(notice.reports, notice.counts));
    case 'consolidated':
      return words('success', notices.consolidated(notice.sheet), {
        sheet: notice.sheet,
        details: notice.isLinked ? [] : [notices.asValues],
      });
    case 'review-written':
      return words('success', notices.reviewWritten(notice.sheet), { sheet: notice.sheet });
    case 'charts-drawn':
      return words('success', texts.pane.charts.drawn(notice.sheet), { sheet: notice.sheet });
    case 'plan-written':
      return words('success', notices.planWritten);
    case 'plan-kept':
      return words('warning', notices.planKept);
    case 'digest-written':
      return words('success', notices.digestWritten(notice.sheet), { sheet: notice.sheet });
    case 'accepted':
      return words('success', notices.accepted);
    case 'fixed':
      return words('success', notices.fixed);
    case 'fix-undone':
      return words('success', notices.fixUndone);
    case 'report-accepted':
      return words('success', texts.pane.board.acceptedNow(notice.unit));
    case 'report-reopened':
      return words('success', texts.pane.board.reopenedNow(notice.unit));
    case 'version-restored':
      return words('success', texts.pane.board.restoredNow(notice.unit));
    case 'collected':
      return words('success', texts.pane.collect.taken(notice.reports));
    case 'collect-stopped':
      return words('info', texts.pane.collect.stopped(notice.reports));
    case 'forms-made': {
      const [first = null] = notice.sheets;
      const kept = namesOf(notice.kept, notices.andMore);
      return words(first === null ? 'info' : 'success', texts.pane.forms.made(notice.sheets.length, kept), {
        sheet: first,
      });
    }
    case 'forms-opened':
      return words(notice.forms > 0 ? 'success' : 'info', texts.pane.forms.opened(notice.forms));
    case 'no-form-in-front':
      return words('info', texts.pane.forms.noFormInFront);
    case 'programme-of-other-form':
      return words('error', texts.pane.forms.otherProgramme(notice.id));
    case 'programme-written':
      return words('success', notices.programmeWritten);
    case 'programme-read':
      return words('success', notices.programmeRead);
    case 'programme-mistakes':
      return words('error', notices.programmeMistakes(notice.count));
    case 'programme-file-unreadable':
      return words('error', notices.programmeFileUnreadable);
    case 'plan-assigned':
      return words('success', notices.planAssigned);
    case 'frozen':
      return words('success', freeze.frozenNow(texts.period(notice.period)));
    case 'unfrozen':
      return words('success', freeze.reopenedNow(texts.period(notice.period)));
    case 'frozen-already':
      return words('warning', freeze.refused(texts.period(notice.period), notice.day));
    case 'frozen-alike':
      return words('warning', freeze.refusedAlike(texts.period(notice.period), notice.units));
    case 'frozen-newer':
      return words('warning', freeze.newer);
    case 'not-frozen-differs':
      return words('error', freeze.differs);
    case 'reports-removed':
      return words(notice.kept.length > 0 ? 'warning' : 'success', freeze.removedNow(notice.removed), {
        details: notice.kept.length > 0 ? [freeze.removedKept(notice.kept.join(', '))] : [],
      });
    case 'history-taken':
      return words('success', history.taken(notice.lines, notice.periods.map(texts.period).join(', ')), {
        details: notice.passedOver > 0 ? [history.passedOver(notice.passedOver)] : [],
      });
    case 'history-nothing':
      return words('warning', history.nothing(notice.year));
    case 'history-unreadable':
      return words('warning', history.unreadable);
    case 'reports-linked':
      return words('warning', freeze.removeLinked(namesOf(notice.links.map(freeze.linkedAt), notices.andMore)));
    case 'not-on-output':
      return words('info', notices.notOnOutput[notice.role]);
    case 'judged':
      return words('success', notices.judged);
    case 'cancelled':
      return words('info', notices.cancelled);
    case 'unexpected':
      return words('error', notices.unexpected);
  }
}

/** What the lists themselves show is only said aloud; all else stands in the pane until it is read. */
export const isShown = (notice: Notice): boolean => notice.kind !== 'checked';

/** Beyond this many names a sentence says how many more there are. */
const MOST_NAMES = 5;

/** Names in a row, of which there may be many. */
export function namesOf(names: readonly string[], andMore: (more: number) => string): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown} ${andMore(more)}` : shown;
}

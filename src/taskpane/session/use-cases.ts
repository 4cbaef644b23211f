/** The use cases in one piece, so that they are fetched when the first is needed and not before the pane shows. */
export { acceptFinding } from '../../app/accept/accept-finding';
export { checkReports } from '../../app/check/check-reports';
export { acceptReport, reopenReport } from '../../app/board/accept-report';
export { writeDue } from '../../app/board/due-dates';
export { findVersion, restoreVersion } from '../../app/collect/restore-version';
export { judgeFiles } from '../../app/collect/judge-files';
export { takeIn } from '../../app/collect/take-in';
export { consolidate } from '../../app/consolidate/consolidate';
export { outputKey } from '../../app/consolidate/compose-outputs';
export { fixFindings } from '../../app/fix/fix-findings';
export { undoFix } from '../../app/fix/undo-fix';
export { makeForms } from '../../app/forms/make-forms';
export { freezePeriod } from '../../app/freeze/freeze-period';
export { removeReports } from '../../app/freeze/remove-reports';
export { reopenPeriod } from '../../app/freeze/reopen-period';
export { SAMPLE, writeSample } from '../../app/sample/write-sample';
export { writeDigest, writePlan } from '../../app/tasks/write-tasks';
export { writeReview } from '../../app/review/write-review';

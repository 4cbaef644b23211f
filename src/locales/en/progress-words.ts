import type { Progress } from '../../app/run/run';

const counted = (done: number, total: number): string => (total > 0 ? ` ${done} of ${total}` : '');

/** How far a run has come. */
export function progressWords({ step, done, total }: Progress): string {
  switch (step) {
    case 'listing':
      return 'Looking at the sheets of the workbook…';
    case 'opening-files':
      return `Reading files${counted(done, total)}…`;
    case 'reading':
      return `Reading${counted(done, total)} sheets…`;
    case 'checking':
      return `Checking${counted(done, total)} reports…`;
    case 'taking-in':
      return `Collecting reports${counted(done, total)}…`;
    case 'forms':
      return `Making forms${counted(done, total)}…`;
    case 'writing':
      return 'Building the summary sheets…';
    case 'verifying':
      return 'Comparing with what Excel works out…';
    case 'finishing':
      return 'Writing to the workbook…';
  }
}

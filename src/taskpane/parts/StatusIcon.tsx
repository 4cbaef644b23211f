import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ClockFilled } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { BoardStanding } from '../../app/board/board';
import type { Standing } from '../../domain/report/observation';
import type { Status } from '../../domain/verdict/status';
import type { FindingKind } from '../../domain/finding/count-findings';

/** Everything that has an icon of its own. Its word always stands beside it. */
export type StatusLike = Status | 'late' | 'without-target' | FindingKind | BoardStanding | Standing;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: 0, verticalAlign: 'text-bottom' },
  red: { color: tokens.colorStatusDangerForeground1 },
  amber: { color: tokens.colorStatusWarningForeground1 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
});

/** Red: unmet or wrong · amber: behind, late or to be looked at · green: met, ready · grey: all else. */
export type Tone = 'red' | 'amber' | 'green' | 'grey';

const LOOKS: Readonly<Record<StatusLike, readonly [Tone, typeof InfoRegular]>> = {
  unmet: ['red', DismissCircleFilled],
  behind: ['amber', ClockFilled],
  late: ['amber', CheckmarkCircleFilled],
  met: ['green', CheckmarkCircleFilled],
  'on-track': ['grey', ArrowCircleRightRegular],
  'not-due': ['grey', CalendarClockRegular],
  'no-data': ['grey', CircleHintRegular],
  'not-computable': ['grey', QuestionCircleRegular],
  'not-applicable': ['grey', SubtractCircleRegular],
  'no-target': ['grey', TargetRegular],
  'without-target': ['grey', InfoRegular],
  error: ['red', ErrorCircleFilled],
  warning: ['amber', WarningFilled],
  info: ['grey', InfoRegular],
  accepted: ['green', CheckmarkCircleFilled],
  frozen: ['grey', LockClosedRegular],
  missing: ['grey', CircleHintRegular],
  errors: ['red', ErrorCircleFilled],
  ready: ['green', CheckmarkCircleFilled],
  reported: ['green', CheckmarkCircleFilled],
  excluded: ['red', ErrorCircleFilled],
  'not-arisen': ['grey', SubtractCircleRegular],
};

export const toneOf = (status: StatusLike): Tone => LOOKS[status][0];

/** The icon of a status, in its colour. It says nothing to a screen reader: the word beside it does. */
export function StatusIcon({ of }: { readonly of: StatusLike }) {
  const styles = useStyles();
  const [tone, Icon] = LOOKS[of];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />;
}

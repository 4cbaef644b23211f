import { Body1Strong, Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { formFileName } from '../../app/forms/form-file-name';
import type { FormCheck } from '../../app/self-check/check-form';
import type { Finding } from '../../domain/finding/finding';
import { FORM_GROUPS, formGroup, type FormGroup } from '../../domain/finding/form-group';
import { cellAddress } from '../../domain/report/address';
import type { SheetRef } from '../../domain/report/grid';
import { Paged } from '../parts/Paged';
import { StatusIcon, type StatusLike } from '../parts/StatusIcon';
import { useStatusLine } from '../parts/use-status-line';
import { useTexts } from '../session/use-session';
import { FormFinding } from './FormFinding';
import { useUnitFormTexts } from './use-unit-form-texts';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexDirection: 'column' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
});

const ICONS: Readonly<Record<FormGroup, StatusLike>> = {
  wrong: 'error',
  blank: 'missing',
  doubtful: 'warning',
  note: 'info',
};

interface CheckedFormProps {
  readonly sheet: SheetRef;
  readonly check: FormCheck;
}

/** Whose form it is, how it stands, and what is to be looked at, by what is to be done about it. */
export function CheckedForm({ sheet, check }: CheckedFormProps) {
  const styles = useStyles();
  const statusLine = useStatusLine();
  const texts = useTexts();
  const form = useUnitFormTexts();
  const { unit, period, findings } = check;
  const groups = groupsOf(findings);
  const isReady = groups.every(({ group }) => group === 'note');
  return (
    <>
      <header className={styles.head}>
        <Subtitle1 as="h1" className={styles.title}>
          {unit?.name ?? form.noUnit}
        </Subtitle1>
        <Caption1>{form.about(period ? texts.period(period) : form.noPeriod, sheet.name)}</Caption1>
      </header>
      <div className={statusLine}>
        <StatusIcon of={isReady ? 'ready' : ICONS[groups[0]?.group ?? 'note']} />
        <Body1Strong role="status">{form.standing(countsOf(findings))}</Body1Strong>
      </div>
      {isReady && unit && period && <Caption1>{form.send(formFileName(period, unit))}</Caption1>}
      {groups.map(({ group, own }) => (
        <section key={group}>
          <Subtitle2 as="h2" className={styles.heading}>
            <StatusIcon of={ICONS[group]} />
            {`${form.group[group]} (${texts.number(own.length)})`}
          </Subtitle2>
          <Paged items={own} keyOf={findingKey} label={form.group[group]} size={20}>
            {(finding) => <FormFinding finding={finding} index={check.index} />}
          </Paged>
        </section>
      ))}
      <Caption1>{form.live}</Caption1>
    </>
  );
}

function groupsOf(findings: readonly Finding[]) {
  return FORM_GROUPS.map((group) => ({
    group,
    own: findings.filter((finding) => formGroup(finding) === group),
  })).filter(({ own }) => own.length > 0);
}

function countsOf(findings: readonly Finding[]): Readonly<Record<FormGroup, number>> {
  const counts = { wrong: 0, blank: 0, doubtful: 0, note: 0 };
  for (const finding of findings) counts[formGroup(finding)] += 1;
  return counts;
}

const findingKey = (finding: Finding): string => {
  const { indicator, cell } = finding.place;
  return [finding.rule, indicator ?? '', cell ? cellAddress(cell) : '', String(finding.found)].join(' ');
};

import { Body1, Caption1, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { indexForPeriod } from '../../../app/forms/form-rows';
import { reportingPeriods, sourcePeriod, type Period } from '../../../domain/period/period';
import type { Programme } from '../../../domain/programme/programme';
import { ActionFooter } from '../../footer/ActionFooter';
import type { FormsChoice } from '../../session/form-making';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';
import { MenuItem } from '../MenuItem';
import { PanelBody } from '../PanelBody';
import { UnitChoice } from './UnitChoice';
import { useMakeFormsTexts } from './use-make-forms-texts';

/** *Tạo biểu mẫu*: for which period and units, and as how many sheets. */
export function FormsPanel() {
  const programme = useSnapshot((snapshot) => snapshot.programme);
  const period = useSnapshot((snapshot) => snapshot.period);
  return programme && period && <FormsChoices programme={programme} chosen={period} />;
}

interface FormsChoicesProps {
  readonly programme: Programme;
  /** The period that the clerk works on. */
  readonly chosen: Period;
}

type Whose = 'all' | 'without-report' | 'chosen';

function FormsChoices({ programme, chosen }: FormsChoicesProps) {
  const session = useSession();
  const texts = useTexts();
  const forms = useMakeFormsTexts();
  const working = useSnapshot(({ work }) => work !== null);
  const [period, setPeriod] = useState(sourcePeriod(chosen, programme.reporting));
  const [shape, setShape] = useState<FormsChoice['shape']>('each');
  const [whose, setWhose] = useState<Whose>('all');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const periods = reportingPeriods(programme.year, programme.reporting);
  const index = useMemo(() => indexForPeriod(programme, period), [programme, period]);
  const units = index.reporters;
  const own = units.filter(({ code }) => picked.has(code)).map(({ code }) => code);
  const count = whose === 'all' ? units.length : whose === 'chosen' ? own.length : null;
  const choice: FormsChoice = { period, shape, units: whose === 'chosen' ? own : whose };
  return (
    <>
      <PanelBody>
        <Body1>{forms.what}</Body1>
        <Field label={forms.period}>
          <Select
            value={period.code}
            onChange={(_, { value }) => setPeriod(periods.find(({ code }) => code === value) ?? period)}
          >
            {periods.map((each) => (
              <option key={each.code} value={each.code}>
                {texts.period(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={forms.shape} hint={forms.sharedHint}>
          <RadioGroup value={shape} onChange={(_, { value }) => setShape(value === 'shared' ? 'shared' : 'each')}>
            <Radio value="each" label={forms.each} />
            <Radio value="shared" label={forms.shared} />
          </RadioGroup>
        </Field>
        <Field label={forms.units}>
          <RadioGroup value={whose} onChange={(_, { value }) => setWhose(value as Whose)}>
            <Radio value="all" label={forms.all(units.length)} />
            <Radio value="without-report" label={forms.withoutReport} />
            <Radio value="chosen" label={forms.chosen} />
          </RadioGroup>
        </Field>
        {whose === 'chosen' && <UnitChoice index={index} chosen={picked} onChoose={setPicked} />}
        <Caption1>{forms.carried}</Caption1>
        <Caption1>{forms.kept}</Caption1>
        <Caption1>{forms.move}</Caption1>
        {session.forms.opensWorkbooks() && (
          <MenuItem
            words={forms.asWorkbook}
            hint={forms.asWorkbookHint}
            disabled={working || count === 0}
            onClick={() => void session.forms.open(choice)}
          />
        )}
      </PanelBody>
      <ActionFooter words={forms.make(count)} disabled={count === 0} onClick={() => void session.forms.make(choice)} />
    </>
  );
}

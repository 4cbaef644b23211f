import { Body1, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { IndicatorSummary, Summary } from '../../../domain/summary/summary';
import { ActionFooter } from '../../footer/ActionFooter';
import { canBeCompared } from '../../results/can-be-compared';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { BarTable } from './BarTable';
import { progressBars } from './progress-bars';
import { unitBars } from './unit-bars';
import { useChartTexts } from './use-chart-texts';
import { yearBars } from './year-bars';

/** *Biểu đồ*: what there is to see at a glance; the same can be drawn into the workbook. */
export function ChartsPanel() {
  const session = useSession();
  const words = useChartTexts();
  const result = useSnapshot((snapshot) => snapshot.result);
  return (
    <>
      <PanelBody>{result ? <Charts summary={result.summary} /> : <Body1>{words.checkFirst}</Body1>}</PanelBody>
      <ActionFooter words={words.draw} hint={words.drawHint} onClick={() => void session.drawCharts()} />
    </>
  );
}

function Charts({ summary }: { readonly summary: Summary }) {
  const session = useSession();
  const texts = useTexts();
  const words = useChartTexts();
  const charted = useSnapshot((snapshot) => snapshot.charted);
  const progress = useMemo(() => progressBars(summary, texts), [summary, texts]);
  const choices = summary.indicators.filter(({ indicator }) => canBeCompared(indicator));
  const chosen = choices.find(({ indicator }) => indicator.code === charted) ?? firstShort(choices);
  return (
    <>
      {progress.length === 0 ? (
        <Body1>{words.noProgress}</Body1>
      ) : (
        <BarTable
          caption={words.progress}
          hint={words.progressHint}
          headings={[words.target, words.reached]}
          bars={progress}
        />
      )}
      {chosen ? (
        <>
          <Field label={words.indicator}>
            <Select value={chosen.indicator.code} onChange={(_, { value }) => session.showCharts(value)}>
              {choices.map(({ indicator: { code, name } }) => (
                <option key={code} value={code}>
                  {`${code} ${name}`}
                </option>
              ))}
            </Select>
          </Field>
          <Chosen summary={summary} chosen={chosen} />
        </>
      ) : (
        <Body1>{words.noChoice}</Body1>
      )}
    </>
  );
}

/** Where units are short of a target of their own, they are looked at first. */
const firstShort = (choices: readonly IndicatorSummary[]): IndicatorSummary | undefined =>
  choices.find(({ targets }) => targets.some(({ short }) => short.length > 0)) ?? choices[0];

interface ChosenProps {
  readonly summary: Summary;
  readonly chosen: IndicatorSummary;
}

function Chosen({ summary, chosen }: ChosenProps) {
  const texts = useTexts();
  const words = useChartTexts();
  const units = useMemo(() => unitBars(chosen, texts), [chosen, texts]);
  const year = useMemo(() => yearBars(summary, chosen, texts, words), [summary, chosen, texts, words]);
  return (
    <>
      <BarTable caption={words.units} headings={[words.unit, words.figure]} bars={units} />
      <BarTable caption={words.year} headings={[words.period, words.figure]} bars={year} />
    </>
  );
}

import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { DetailPart } from '../../app/sheets/detail-columns';
import type { TracedUnit } from '../../app/trace/trace';
import type { Indicator } from '../../domain/programme/indicator';
import { FIGURE_PARTS, type Observation } from '../../domain/report/observation';
import { unitWord } from '../../locales/figure-words';
import { formatDate } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import { useTexts } from '../session/use-session';
import { CellLinks } from './CellLinks';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  parts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  part: { margin: 0 },
});

interface UnitPartsProps {
  readonly unit: TracedUnit;
  readonly indicator: Indicator;
}

/** All that the unit said of the indicator, each figure with its cell. */
export function UnitParts({ unit, indicator }: UnitPartsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useTraceTexts();
  const said = partsOf(unit.observation, indicator, texts);
  // Nothing was said, or nothing that can be read: the way to the row all the same.
  if (said.length === 0) return <CellLinks unit={unit} part={null} />;
  return (
    <div className={styles.parts}>
      {said.map(({ part, value }) => (
        <div key={part}>
          <Body1 as="p" className={styles.part}>{`${words.part[part]}: ${value}`}</Body1>
          <CellLinks unit={unit} part={part} />
        </div>
      ))}
    </div>
  );
}

interface SaidPart {
  readonly part: DetailPart;
  readonly value: string;
}

function partsOf(observation: Observation, indicator: Indicator, texts: Texts): readonly SaidPart[] {
  const figures = FIGURE_PARTS.flatMap((part): SaidPart[] => {
    const value = observation[part];
    return value === null ? [] : [{ part, value: `${texts.number(value)} ${unitWord(indicator)}`.trim() }];
  });
  const { state, date, text } = observation;
  return [
    ...figures,
    ...(state === null ? [] : [{ part: 'state' as const, value: texts.pane.results.state[state] }]),
    ...(date === null ? [] : [{ part: 'date' as const, value: formatDate(date) }]),
    ...(text === null ? [] : [{ part: 'text' as const, value: text }]),
  ];
}

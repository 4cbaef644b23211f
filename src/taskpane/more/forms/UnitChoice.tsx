import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { nameChoices } from '../../../app/forms/name-choices';
import type { ProgrammeIndex } from '../../../domain/programme/programme-index';
import { Paged } from '../../parts/Paged';
import { useMakeFormsTexts } from './use-make-forms-texts';

const useStyles = makeStyles({ unit: { overflowWrap: 'anywhere' } });

interface UnitChoiceProps {
  readonly index: ProgrammeIndex;
  /** By code. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Units to be ticked, one by one. */
export function UnitChoice({ index, chosen, onChoose }: UnitChoiceProps) {
  const styles = useStyles();
  const forms = useMakeFormsTexts();
  const units = useMemo(() => {
    const names = nameChoices(index, index.reporters);
    return index.reporters.map(({ code }, i) => ({ code, name: names[i] ?? code }));
  }, [index]);
  const tick = (code: string, isTicked: boolean) => {
    const others = [...chosen].filter((other) => other !== code);
    onChoose(new Set(isTicked ? [...others, code] : others));
  };
  return (
    <Paged items={units} keyOf={({ code }) => code} label={forms.list} size={120}>
      {({ code, name }) => (
        <Checkbox
          className={styles.unit}
          label={name}
          checked={chosen.has(code)}
          onChange={(_, { checked }) => tick(code, checked === true)}
        />
      )}
    </Paged>
  );
}

import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Unit } from '../../../domain/programme/unit';
import { Paged } from '../../parts/Paged';
import { useMakeFormsTexts } from './use-make-forms-texts';

const useStyles = makeStyles({ unit: { overflowWrap: 'anywhere' } });

interface UnitChoiceProps {
  readonly units: readonly Unit[];
  /** By code. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Units to be ticked, one by one. */
export function UnitChoice({ units, chosen, onChoose }: UnitChoiceProps) {
  const styles = useStyles();
  const forms = useMakeFormsTexts();
  const tick = (code: string, isTicked: boolean) => {
    const others = [...chosen].filter((other) => other !== code);
    onChoose(new Set(isTicked ? [...others, code] : others));
  };
  return (
    <Paged items={units} keyOf={({ code }) => code} label={forms.list} size={120}>
      {({ code, name, kind }) => (
        <Checkbox
          className={styles.unit}
          label={isNamedWithKind(name, kind) ? name : `${name} (${kind})`}
          checked={chosen.has(code)}
          onChange={(_, { checked }) => tick(code, checked === true)}
        />
      )}
    </Paged>
  );
}

/** Names repeat among kinds; a kind that the name says already need not be said again. */
const isNamedWithKind = (name: string, kind: string): boolean =>
  kind === '' || name.toLowerCase().startsWith(kind.toLowerCase());

import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../domain/report/address';
import type { Indicator } from '../../domain/programme/indicator';
import type { Comparator } from '../../domain/programme/target';
import { Paged } from '../parts/Paged';
import { StatusIcon } from '../parts/StatusIcon';
import { useSession, useTexts } from '../session/use-session';
import type { ResultRow } from './result-sections';
import { standingWords } from './standing-words';
import { unitFigureWords } from './unit-figure-words';
import type { UnitRow } from './unit-rows';

const useStyles = makeStyles({
  unit: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  standing: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  jump: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface UnitListProps {
  readonly row: ResultRow;
  readonly units: readonly UnitRow[];
}

/** The units of a target, each with its figure, its verdict and the way to its cell. */
export function UnitList({ row, units }: UnitListProps) {
  const { indicator } = row.summary;
  return (
    <Paged items={units} keyOf={({ unit }) => unit.code} label={indicator.name}>
      {(unit) => <UnitItem row={unit} indicator={indicator} comparator={row.verdict?.target.comparator ?? '>='} />}
    </Paged>
  );
}

interface UnitItemProps {
  readonly row: UnitRow;
  readonly indicator: Indicator;
  readonly comparator: Comparator;
}

function UnitItem({ row, indicator, comparator }: UnitItemProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { unit, figure } = row;
  // A sheet that was removed after a freeze is known by its name only.
  const sheet = figure?.observation.sheet ?? null;
  const cell = figure?.observation.cell ?? null;
  const standing = standingWords(row, comparator, texts);
  const words = unitFigureWords(row, indicator, texts);
  return (
    <div className={styles.unit}>
      <Body1>{words === '' ? unit.name : `${unit.name}: ${words}`}</Body1>
      {sheet && sheet.id !== '' && cell && (
        <Link
          as="button"
          className={styles.jump}
          aria-label={texts.pane.results.goToUnit(unit.name, cellAddress(cell))}
          onClick={() => void session.navigation.goTo(sheet, cell)}
        >
          {texts.pane.results.goToCell(cellAddress(cell))}
        </Link>
      )}
      {standing && (
        <Caption1 className={styles.standing}>
          <StatusIcon of={standing[0]} />
          {standing[1]}
        </Caption1>
      )}
    </div>
  );
}

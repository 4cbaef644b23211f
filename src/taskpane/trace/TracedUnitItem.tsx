import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TracedUnit } from '../../app/trace/trace';
import type { WholeFigure } from '../../app/trace/traced-figure';
import { StatusIcon } from '../parts/StatusIcon';
import { useSession, useTexts } from '../session/use-session';
import { CellLinks } from './CellLinks';
import { SourceLine } from './SourceLine';
import { unitsWords } from './trace-words';
import { useTraceTexts } from './use-trace-texts';

const useStyles = makeStyles({
  unit: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

interface TracedUnitItemProps {
  readonly of: WholeFigure;
  readonly unit: TracedUnit;
}

/** One unit's part in a figure: what it said, whether it counts, where it stands and where that came from. */
export function TracedUnitItem({ of, unit }: TracedUnitItemProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const words = useTraceTexts();
  const { observation, findings } = unit;
  return (
    <div className={styles.unit}>
      <div className={styles.line}>
        {observation.standing !== 'reported' && <StatusIcon of={observation.standing} />}
        <Link
          as="button"
          inline
          aria-label={words.followUnit(unit.unit.name)}
          onClick={() => session.following.follow({ ...of, kind: 'unit', unit: unit.unit })}
        >
          {unit.unit.name}
        </Link>
        <span>{unitsWords(unit, of, texts)}</span>
      </div>
      <CellLinks unit={unit} part={of.part} />
      <SourceLine unit={unit} />
      {findings.length > 0 && (
        <Caption1 className={styles.line}>
          <StatusIcon of={findings[0]?.severity ?? 'info'} />
          {words.findings(findings.length)}
        </Caption1>
      )}
    </div>
  );
}

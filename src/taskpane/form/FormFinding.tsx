import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding/finding';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { cellAddress } from '../../domain/report/address';
import { useSession, useTexts } from '../session/use-session';
import { useUnitFormTexts } from './use-unit-form-texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
});

interface FormFindingProps {
  readonly finding: Finding;
  readonly index: ProgrammeIndex;
}

/** One thing to be done about a form: what it is about, one sentence, and the way to the cell. */
export function FormFinding({ finding, index }: FormFindingProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const form = useUnitFormTexts();
  const { indicator, sheet, cell } = finding.place;
  const about = indicator === null ? null : `${indicator} ${index.indicator(indicator)?.name ?? ''}`.trim();
  // Of a row that is still blank there is no more to be said.
  const isBlankRow = finding.rule === 'value-missing' && about !== null;
  return (
    <article className={styles.item}>
      {about !== null && <Caption1>{about}</Caption1>}
      {!isBlankRow && <Body1>{texts.finding(finding)}</Body1>}
      {sheet && cell && (
        <Link as="button" className={styles.cell} onClick={() => void session.navigation.goTo(sheet, cell)}>
          {form.goTo(cellAddress(cell))}
        </Link>
      )}
    </article>
  );
}

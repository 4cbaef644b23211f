import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../domain/finding/finding';
import { useSession, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'left' },
});

interface PlaceLinkProps {
  readonly place: Pick<Place, 'sheet' | 'cell'>;
  /** The unit whose figure stands there, where several links on the screen lead to the same cell of other sheets. */
  readonly whose?: string;
}

/** The way to a cell, said in one manner everywhere. Nothing where there is no sheet to go to. */
export function PlaceLink({ place, whose }: PlaceLinkProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { review } = texts.pane;
  const { sheet, cell } = place;
  const where = texts.place(place);
  if (!sheet || where === null) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={whose === undefined ? undefined : review.goToOf(where, whose)}
      onClick={() => void session.navigation.goTo(sheet, cell)}
    >
      {review.goTo(where)}
    </Link>
  );
}

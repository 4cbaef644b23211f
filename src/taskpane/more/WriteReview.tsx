import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { MenuItem } from './MenuItem';

/** Writes every finding to a sheet, once there are any to write. */
export function WriteReview() {
  const session = useSession();
  const { more } = useTexts().pane;
  const hasResult = useSnapshot(({ result }) => result !== null);
  const working = useSnapshot(({ work }) => work !== null);
  if (!hasResult) return null;
  return (
    <MenuItem
      words={more.writeReview}
      hint={more.writeReviewHint}
      disabled={working}
      onClick={() => void session.answers.writeReview()}
    />
  );
}

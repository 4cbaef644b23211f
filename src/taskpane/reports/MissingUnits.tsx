import type { Unit } from '../../domain/programme/unit';
import { CopyButton } from '../parts/CopyButton';
import { useSnapshot, useTexts } from '../session/use-session';

/** Who is missing, to be pasted into a message. */
export function MissingUnits({ units }: { readonly units: readonly Unit[] }) {
  const texts = useTexts();
  const { board } = texts.pane;
  const period = useSnapshot((snapshot) => snapshot.period);
  const message = () =>
    board.missingMessage(period ? texts.period(period) : '', units.map(({ name }) => name).join(', '));
  return <CopyButton size="small" label={board.copyMissing} text={message} />;
}

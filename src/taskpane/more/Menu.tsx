import type { PanelName } from '../session/snapshot';
import { useSnapshot } from '../session/use-session';
import { CheckOpenForm } from './CheckOpenForm';
import { LanguageChoice } from './LanguageChoice';
import { OpenPanel } from './OpenPanel';
import { PanelBody } from './PanelBody';
import { PANELS } from './panels';
import { Person } from './Person';
import { WriteReview } from './WriteReview';

/** The rare jobs: those with a view of their own, then those done in a line. Who left a panel goes on where it is. */
export function Menu({ left }: { readonly left: PanelName | null }) {
  const snapshot = useSnapshot((whole) => whole);
  return (
    <PanelBody>
      {PANELS.filter((panel) => panel.isOffered(snapshot)).map((panel) => (
        <OpenPanel key={panel.name} panel={panel} takesFocus={panel.name === left} />
      ))}
      <WriteReview />
      <CheckOpenForm />
      <Person />
      <LanguageChoice />
    </PanelBody>
  );
}

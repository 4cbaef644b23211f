import type { Texts } from '../../locales/texts';
import { useHidden } from '../parts/use-hidden';
import type { Snapshot } from '../session/snapshot';
import { useSnapshot } from '../session/use-session';
import { describeNotice } from './describe-notice';

/** Tells a screen reader what others see: what is under way, what came of it, what changed. */
export function Announcer() {
  const hidden = useHidden();
  const words = useSnapshot(announcement);
  return (
    <div role="status" aria-live="polite" className={hidden}>
      {words}
    </div>
  );
}

function announcement({ stage, work, notice, changed, texts }: Snapshot): string {
  if (work) return workWords(work, texts);
  if (notice) return describeNotice(notice, texts).sentence;
  if (changed.length > 0) return texts.pane.notices.changed(changed.join(', '));
  return stage === 'opening' ? texts.pane.start.opening : '';
}

/** Each step once; the numbers that race past are for the eye. */
function workWords({ kind, progress, stopping }: NonNullable<Snapshot['work']>, texts: Texts): string {
  const { steps } = texts.pane;
  if (stopping) return steps.stopping;
  return progress ? texts.progress({ ...progress, done: 0, total: 0 }) : steps.working[kind];
}

import { Suspense, useState } from 'react';
import { Loading } from '../parts/Loading';
import type { PanelName } from '../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { Menu } from './Menu';
import { PanelFrame } from './PanelFrame';
import { PANELS } from './panels';

/** *Việc khác*: the menu of what is rarely needed, or the panel that was opened from it. */
export function MorePanel({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const texts = useTexts().pane;
  const more = useSnapshot((snapshot) => snapshot.more);
  const [left, setLeft] = useState<PanelName | null>(null);
  // Opened beside the work that it is for, it leads back to that work.
  const [isOfMenu] = useState(more === 'menu');
  const panel = PANELS.find(({ name }) => name === more);
  if (!panel)
    return (
      <PanelFrame key="menu" title={texts.more.title} leaveWords={texts.top.closeMore} onLeave={onClose}>
        <Menu left={left} />
      </PanelFrame>
    );
  return (
    <PanelFrame
      key={panel.name}
      title={panel.title(texts)}
      leaveWords={isOfMenu ? texts.more.back : texts.top.closeMore}
      onLeave={() => {
        if (!isOfMenu) {
          onClose();
          return;
        }
        setLeft(panel.name);
        session.showMore('menu');
      }}
    >
      <Suspense fallback={<Loading />}>
        <panel.View />
      </Suspense>
    </PanelFrame>
  );
}

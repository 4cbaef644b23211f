import { Body1 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { giveFocus } from '../../parts/give-focus';
import { useSnapshot, useTexts } from '../../session/use-session';
import { PanelBody } from '../PanelBody';
import { FreezeOffer } from './FreezeOffer';
import { FrozenPeriod } from './FrozenPeriod';

/** *Chốt số liệu*: settles the period's figures; where they are settled, says so and opens them again. */
export function FreezePanel() {
  const { freeze: words } = useTexts().pane;
  const result = useSnapshot((snapshot) => snapshot.result);
  const view = useRef<HTMLDivElement>(null);
  const isFrozen = Boolean(result?.freeze);
  useEffect(() => {
    // What was pressed went away with the view that it stood in.
    if (document.activeElement === document.body) giveFocus(view.current);
  }, [isFrozen]);
  return (
    <PanelBody>
      <div ref={view} tabIndex={-1}>
        {!result && <Body1>{words.checkFirst}</Body1>}
        {result && !result.freeze && <FreezeOffer result={result} />}
        {result?.freeze && <FrozenPeriod result={result} standing={result.freeze} />}
      </div>
    </PanelBody>
  );
}

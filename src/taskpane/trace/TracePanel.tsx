import { Body1 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { traceOf } from '../../app/trace/trace';
import { PanelBody } from '../more/PanelBody';
import { giveFocus } from '../parts/give-focus';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { HereStrip } from './HereStrip';
import { UnitView } from './UnitView';
import { useTraceTexts } from './use-trace-texts';
import { WholeView } from './WholeView';

/** *Số này ở đâu ra?*: what the figure is made of, and the way to each of its cells. It stays while cells are visited. */
export function TracePanel() {
  const session = useSession();
  const { trail, result } = useSnapshot((snapshot) => snapshot);
  const figure = trail.at(-1);
  const view = useRef<HTMLDivElement>(null);
  const depth = trail.length;
  const shown = useRef(depth);
  useEffect(() => {
    // Opened from the menu: what is selected now?
    if (depth === 0) void session.following.showHere();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  useEffect(() => {
    // What was pressed went away with the view that it stood in.
    if (shown.current !== depth && shown.current > 0) giveFocus(view.current);
    shown.current = depth;
  }, [depth]);
  const trace = figure && result && traceOf(figure, result);
  return (
    <>
      <PanelBody>
        <div ref={view} tabIndex={-1}>
          {!trace ? (
            <Nothing />
          ) : trace.kind === 'whole' ? (
            <WholeView key={depth} trace={trace} />
          ) : (
            <UnitView key={depth} trace={trace} />
          )}
        </div>
      </PanelBody>
      <HereStrip />
    </>
  );
}

/** What to do so that a figure can be shown. */
function Nothing() {
  const texts = useTexts();
  const words = useTraceTexts();
  const here = useSnapshot((snapshot) => snapshot.here);
  const result = useSnapshot((snapshot) => snapshot.result);
  if (!result) return <Body1>{words.checkFirst}</Body1>;
  if (here?.kind !== 'none') return <Body1>{words.choose}</Body1>;
  return <Body1>{words.nothing[here.why](texts.period(result.summary.examination.period))}</Body1>;
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { Bench } from './bench';
import type { Desk } from './desk';
import { PaneEdge } from './PaneEdge';
import { useBench } from './use-bench';

/** What Excel gives a pane when it is opened. */
const WIDTH = 350;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `2px 2px 2px ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '& > div': { display: 'flex', flexGrow: 1 },
    '& iframe': { border: 'none', flexGrow: 1, width: '100%' },
  },
  resizing: { pointerEvents: 'none' },
});

interface PanePlaceProps {
  readonly bench: Bench;
  readonly desk: Desk;
}

/** The add-in's pane beside the sheet, as wide as Excel may make it. It lives on while it is closed, as Excel's does. */
export function PanePlace({ bench, desk }: PanePlaceProps) {
  const styles = useStyles();
  const { texts, paneVisible } = useBench(bench);
  const [width, setWidth] = useState(WIDTH);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Put there twice, it would start twice.
    if (desk.paneElement.parentElement !== place.current) place.current?.append(desk.paneElement);
  }, [desk]);
  const close = () => {
    bench.setPaneVisible(false);
    desk.grid.focus();
  };
  return (
    <>
      {paneVisible && <PaneEdge label={texts.paneWidth} width={width} onWidth={setWidth} />}
      <aside
        aria-label={texts.pane}
        className={styles.pane}
        style={{ width, display: paneVisible ? undefined : 'none' }}
        {...(paneVisible && { 'data-region': 'pane' })}
      >
        <div className={styles.head}>
          <Text as="h2" weight="semibold" style={{ margin: 0 }}>
            {texts.pane}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.closePane}
            onClick={close}
          />
        </div>
        <div ref={place} className={styles.place} />
      </aside>
    </>
  );
}

import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isAsFrozen, type FreezeStanding } from '../../../domain/freeze/freeze';
import { freezeLines } from '../../notices/freeze-lines';
import { AcceptForm } from '../../review/AcceptForm';
import { RemoveReports } from './RemoveReports';
import type { Result } from '../../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';

const useStyles = makeStyles({
  period: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
});

interface FrozenPeriodProps {
  readonly result: Result;
  readonly standing: FreezeStanding;
}

/** A period that is frozen: since when, whether all is as it was, and the way to open it again. */
export function FrozenPeriod({ result: { summary }, standing }: FrozenPeriodProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { freeze: words } = texts.pane;
  const working = useSnapshot(({ work }) => work !== null);
  const [asks, setAsks] = useState(false);
  const lines = freezeLines(standing, summary.examination.index.programme, texts);
  return (
    <div className={styles.period}>
      {[...lines, ...(isAsFrozen(standing) ? [words.asFrozen] : [])].map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      {asks ? (
        <AcceptForm
          question={{ reason: words.reopenReason, save: words.reopen }}
          onCancel={() => setAsks(false)}
          onAccept={async (reason) => {
            await session.freezes.reopen(reason);
          }}
        />
      ) : (
        <div>
          <Button disabledFocusable={working} onClick={() => setAsks(true)}>
            {words.reopen}
          </Button>
          <Caption1 block>{words.reopenHint}</Caption1>
        </div>
      )}
      <RemoveReports summary={summary} />
    </div>
  );
}

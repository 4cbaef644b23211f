import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DecisionForm } from '../../parts/DecisionForm';
import type { Result } from '../../session/snapshot';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
});

/** Says what freezing does and what is still lacking; asked once more in place before it is done. */
export function FreezeOffer({ result: { summary } }: { readonly result: Result }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const working = useSnapshot(({ work }) => work !== null);
  const [asks, setAsks] = useState(false);
  const { freeze: words, steps } = texts.pane;
  const { units, period } = summary.examination;
  const count = (wanted: 'errors' | 'missing') => units.filter(({ status }) => status === wanted).length;
  const gaps = steps.incomplete(count('errors'), count('missing'));
  const freeze = words.freeze(texts.period(period));
  return (
    <div className={styles.offer}>
      <Body1>{words.what(texts.period(period))}</Body1>
      {gaps !== null && <Caption1>{gaps}</Caption1>}
      {asks ? (
        <DecisionForm
          save={freeze}
          onSave={async () => {
            await session.freezes.freeze();
          }}
          onCancel={() => setAsks(false)}
        >
          <Body1>{words.sure}</Body1>
        </DecisionForm>
      ) : (
        <Button appearance="primary" disabledFocusable={working} onClick={() => setAsks(true)}>
          {freeze}
        </Button>
      )}
    </div>
  );
}

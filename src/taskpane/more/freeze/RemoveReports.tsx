import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Summary } from '../../../domain/summary/summary';
import { DecisionForm } from '../../parts/DecisionForm';
import { useSession, useSnapshot, useTexts } from '../../session/use-session';

/** Makes the workbook lighter by the frozen period's report sheets; asked once more in place. */
export function RemoveReports({ summary }: { readonly summary: Summary }) {
  const session = useSession();
  const { freeze: words } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const [asks, setAsks] = useState(false);
  const sheets = summary.examination.units.filter(({ sheet }) => sheet !== null).length;
  if (sheets === 0) return null;
  if (asks)
    return (
      <DecisionForm
        save={words.remove(sheets)}
        onSave={async () => {
          await session.freezes.remove();
          setAsks(false);
        }}
        onCancel={() => setAsks(false)}
      >
        <Body1>{words.removeSure(sheets)}</Body1>
      </DecisionForm>
    );
  return (
    <div>
      <Button disabledFocusable={working} onClick={() => setAsks(true)}>
        {words.remove(sheets)}
      </Button>
      <Caption1 block>{words.removeHint}</Caption1>
    </div>
  );
}

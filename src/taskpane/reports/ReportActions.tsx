import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { StandingReport } from '../../app/board/accept-report';
import type { BoardRow } from '../../app/board/board';
import { giveFocus } from '../parts/give-focus';
import { AcceptForm } from '../review/AcceptForm';
import { useSession, useSnapshot, useTexts } from '../session/use-session';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ReportActionsProps {
  readonly row: BoardRow;
  readonly report: StandingReport;
}

/** Accept a report or open it again; look at an earlier version or use it again. */
export function ReportActions({ row, report }: ReportActionsProps) {
  const styles = useStyles();
  const session = useSession();
  const { board } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const [asksReason, setAsksReason] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const { unit } = report;
  const earlier = row.record.receipts
    .map(({ version }) => version)
    .filter((version) => version !== row.receipt?.version);
  const leave = () => {
    setAsksReason(false);
    giveFocus(actions.current?.querySelector('button') ?? null);
  };
  if (asksReason)
    return (
      <AcceptForm
        question={{ reason: board.acceptReason, save: board.accept }}
        onCancel={leave}
        onAccept={async (reason) => {
          if (await session.board.accept(report, reason)) leave();
        }}
      />
    );
  return (
    <div ref={actions} className={styles.actions}>
      {row.standing === 'accepted' ? (
        <Button
          size="small"
          disabledFocusable={working}
          aria-label={board.reopenOf(unit.name)}
          onClick={() => void session.board.reopen(report)}
        >
          {board.reopen}
        </Button>
      ) : (
        <Button
          size="small"
          disabledFocusable={working}
          aria-label={board.acceptOf(unit.name)}
          onClick={() => (row.standing === 'errors' ? setAsksReason(true) : void session.board.accept(report, ''))}
        >
          {board.accept}
        </Button>
      )}
      {earlier.map((version) => (
        <Version key={version} report={report} version={version} />
      ))}
    </div>
  );
}

function Version({ report: { unit }, version }: { readonly report: StandingReport; readonly version: number }) {
  const session = useSession();
  const { board } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={working}
        aria-label={`${board.showVersion(version)}: ${unit.name}`}
        onClick={() => void session.board.showVersion(unit, version)}
      >
        {board.showVersion(version)}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={working}
        aria-label={`${board.restoreVersion(version)}: ${unit.name}`}
        onClick={() => void session.board.restore(unit, version)}
      >
        {board.restoreVersion(version)}
      </Button>
    </>
  );
}

import type { Session } from '../taskpane/session/session';

/** Names of the ribbon's functions, as the manifest has them. */
export const COMMANDS = { check: 'check', consolidate: 'consolidate' } as const;

/** Makes the ribbon's buttons do what the pane's do, with the same session, and show it in the pane. */
export function associateCommands(session: Session): void {
  Office.actions.associate(COMMANDS.check, (event: Office.AddinCommands.Event) => {
    void runInPane(event, () => session.check());
  });
  Office.actions.associate(COMMANDS.consolidate, (event: Office.AddinCommands.Event) => {
    void runInPane(event, () => session.consolidate());
  });
}

/** Excel is told at once that the press was taken: the run itself is followed in the pane, and stopped there. */
async function runInPane(event: Office.AddinCommands.Event, run: () => Promise<void>): Promise<void> {
  try {
    await showPane();
  } finally {
    event.completed();
  }
  await run();
}

async function showPane(): Promise<void> {
  // Without a shared runtime these buttons are not on the ribbon; a host may still call them by name.
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

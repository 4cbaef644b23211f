import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetContent } from '../app/workbook/sheet-content';
import { associateCommands } from '../commands/associate-commands';
import { excelWorkbook } from '../excel/excel-workbook';
import { openNewWorkbook, opensWorkbooks } from '../excel/new-workbook';
import { SCREEN } from '../excel/screen';
import { textDigest } from '../files/sha256';
import { Crash } from './Crash';
import { Pane } from './Pane';
import { storedPreferences } from './session/preferences';
import { Session } from './session/session';
import { useScheme } from './theme/use-scheme';

/** The product's composition root: Excel, the built-in programmes and the browser meet the session here. */
async function start(): Promise<void> {
  await Office.onReady();
  const session = new Session({
    workbook: excelWorkbook(),
    loadProgrammes: async () => (await import('../programmes/built-in')).BUILT_IN_PROGRAMMES,
    openFileReader: async () => (await import('../files/worker-file-reader')).workerFileReader(),
    openWorkbook: opensWorkbooks() ? openWorkbook : null,
    preferences: storedPreferences(() => window.localStorage),
    now: () => new Date(),
    ...SCREEN,
    digest: textDigest,
  });
  associateCommands(session);
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no place for the pane');
  createRoot(place).render(
    <StrictMode>
      <Crash sentence={() => session.getSnapshot().texts.pane.notices.unexpected}>
        <PaneInScheme session={session} />
      </Crash>
    </StrictMode>,
  );
}

async function openWorkbook(contents: readonly SheetContent[]): Promise<void> {
  const { writeWorkbook } = await import('../files/write/write-workbook');
  await openNewWorkbook(writeWorkbook(contents));
}

function PaneInScheme({ session }: { readonly session: Session }) {
  return <Pane session={session} scheme={useScheme()} />;
}

void start();

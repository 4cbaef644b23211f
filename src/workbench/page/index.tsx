import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { storedPreferences } from '../../taskpane/session/preferences';
import { Bench } from './bench';
import { readRibbon } from './read-ribbon';
import { Workbench } from './Workbench';

/** The workbench's composition root: the product without Excel, for developing, testing and showing it on one's own machine. */
async function start(): Promise<void> {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const bench = new Bench(
    storedPreferences(() => window.localStorage),
    prefersDark ? 'dark' : 'light',
  );
  const manifest = await (await fetch('manifest.xml')).text();
  const place = document.getElementById('workbench');
  if (!place) throw new Error('The page has no place for the workbench');
  createRoot(place).render(
    <StrictMode>
      <Workbench bench={bench} ribbonOf={(language) => readRibbon(manifest, language)} />
    </StrictMode>,
  );
  await bench.openSample();
}

void start();

import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { BUILT_IN_PROGRAMMES, type BuiltInProgramme } from '../../src/programmes/built-in';
import { textDigest } from '../../src/files/sha256';
import { directFileReader } from '../../src/files/direct-file-reader';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { Pane } from '../../src/taskpane/Pane';
import { storedPreferences, type PreferenceStorage } from '../../src/taskpane/session/preferences';
import { Session } from '../../src/taskpane/session/session';
import type { ObstinateWorkbook } from './obstinate-workbook';

/** Early in the year after the sample's: its fourth quarter has just ended. */
export const NOW = new Date(2024, 0, 3, 15, 5);

export interface PaneOptions {
  readonly workbook: ObstinateWorkbook;
  readonly storage?: PreferenceStorage;
  readonly programmes?: readonly BuiltInProgramme[];
  readonly now?: Date;
  readonly openWorkbook?: (contents: readonly SheetContent[]) => Promise<void>;
}

/** A session as the product makes it, over a workbook in memory. */
export function makeSession({
  workbook,
  storage = memoryStorage(),
  programmes,
  now = NOW,
  openWorkbook,
}: PaneOptions): Session {
  return new Session({
    workbook,
    loadProgrammes: () => Promise.resolve(programmes ?? BUILT_IN_PROGRAMMES),
    openFileReader: () => Promise.resolve(directFileReader()),
    openWorkbook: openWorkbook ?? null,
    preferences: storedPreferences(() => storage),
    now: () => now,
    elapsed: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    digest: textDigest,
  });
}

/** The browser's storage, for one test. */
export function memoryStorage(): PreferenceStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
  };
}

/** Puts no rules into the page: jsdom lays nothing out, but weighs each rule for every element it is asked about. */
const UNSTYLED = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

export interface OpenPane {
  readonly user: UserEvent;
  readonly session: Session;
  readonly container: HTMLElement;
}

/** The pane as a clerk sees it when she opens it. */
export function openPane(options: PaneOptions): OpenPane {
  const session = makeSession(options);
  const { container } = render(
    <RendererProvider renderer={UNSTYLED}>
      <Pane session={session} scheme="light" />
    </RendererProvider>,
  );
  return { user: userEvent.setup(), session, container };
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const tab = (name: RegExp) => screen.findByRole('tab', { name });

/** The pane with the programme chosen. */
export async function paneWithProgramme(options: PaneOptions): Promise<OpenPane> {
  const pane = openPane(options);
  await pane.user.click(await button('Dùng chương trình này'));
  await screen.findAllByRole('button', { name: /^(?:Kiểm tra|Nhận báo cáo)/ });
  return pane;
}

/** The pane after a check. */
export async function checkedPane(options: PaneOptions): Promise<OpenPane> {
  const pane = await paneWithProgramme(options);
  await pane.user.click(await button(/^Kiểm tra \d+ trang báo cáo$/));
  await screen.findByText(/^Đã có báo cáo của/);
  return pane;
}

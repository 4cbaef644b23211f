import { lazy, type ComponentType } from 'react';
import type { PaneTexts } from '../../locales/pane-texts';
import type { PanelName, Snapshot } from '../session/snapshot';

/** A rare job that has a view of its own. Its component is fetched when it is opened. */
export interface Panel {
  readonly name: PanelName;
  readonly title: (texts: PaneTexts) => string;
  /** One line beside its name in the menu: what it is for. */
  readonly hint: (texts: PaneTexts) => string;
  /** Whether the menu offers it as things stand. */
  readonly isOffered: (snapshot: Snapshot) => boolean;
  /** Fills the pane below the panel's heading: a `PanelBody` and, where it has a main button, an `ActionFooter`. */
  readonly View: ComponentType;
}

const always = (): boolean => true;
const withProgramme = ({ programme }: Snapshot): boolean => programme !== null;

/** Every panel, in the menu's order. A new one is a line here and its name in `PanelName`. */
export const PANELS: readonly Panel[] = [
  {
    name: 'collect',
    title: ({ collect }) => collect.title,
    hint: ({ collect }) => collect.hint,
    isOffered: withProgramme,
    View: lazy(() => import('./collect/CollectPanel').then(({ CollectPanel: view }) => ({ default: view }))),
  },
  {
    name: 'charts',
    title: ({ charts }) => charts.title,
    hint: ({ charts }) => charts.hint,
    isOffered: withProgramme,
    View: lazy(() => import('./charts/ChartsPanel').then(({ ChartsPanel: view }) => ({ default: view }))),
  },
  {
    name: 'forms',
    title: ({ forms }) => forms.title,
    hint: ({ forms }) => forms.hint,
    isOffered: withProgramme,
    View: lazy(() => import('./forms/FormsPanel').then(({ FormsPanel: view }) => ({ default: view }))),
  },
  {
    name: 'freeze',
    title: ({ freeze }) => freeze.title,
    hint: ({ freeze }) => freeze.hint,
    isOffered: withProgramme,
    View: lazy(() => import('./freeze/FreezePanel').then(({ FreezePanel: view }) => ({ default: view }))),
  },
  {
    name: 'history',
    title: ({ history }) => history.title,
    hint: ({ history }) => history.hint,
    isOffered: withProgramme,
    View: lazy(() => import('./history/HistoryPanel').then(({ HistoryPanel: view }) => ({ default: view }))),
  },
  {
    name: 'export',
    title: ({ exports }) => exports.title,
    hint: ({ exports }) => exports.hint,
    isOffered: ({ result }) => result !== null,
    View: lazy(() => import('./export/ExportPanel').then(({ ExportPanel: view }) => ({ default: view }))),
  },
  {
    name: 'trace',
    title: ({ more }) => more.trace,
    hint: ({ more }) => more.traceHint,
    isOffered: withProgramme,
    View: lazy(() => import('../trace/TracePanel').then(({ TracePanel: view }) => ({ default: view }))),
  },
  {
    name: 'setup',
    title: ({ setup }) => setup.title,
    hint: ({ setup }) => setup.hint,
    isOffered: always,
    View: lazy(() => import('./setup/SetupPanel').then(({ SetupPanel: view }) => ({ default: view }))),
  },
  {
    name: 'next-year',
    title: ({ setup }) => setup.nextTitle,
    hint: ({ setup }) => setup.nextHint,
    isOffered: withProgramme,
    View: lazy(() => import('./setup/NextYearPanel').then(({ NextYearPanel: view }) => ({ default: view }))),
  },
  {
    name: 'help',
    title: ({ more }) => more.help,
    hint: ({ more }) => more.helpHint,
    isOffered: always,
    View: lazy(() => import('./help/HelpPanel').then(({ HelpPanel: view }) => ({ default: view }))),
  },
];

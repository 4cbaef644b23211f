import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { Announcer } from './notices/Announcer';
import { PaneStage } from './PaneStage';
import { keepFilesOut } from './parts/keep-files-out';
import type { Session } from './session/session';
import { SessionContext } from './session/use-session';
import type { Scheme } from './theme/office-scheme';

// Buttons change their colours at once: while a run begins or ends, hundreds of them fading kept the pane busy for 100 ms.
const AT_ONCE = { durationFaster: '0s' } as const;
const THEMES = { light: { ...webLightTheme, ...AT_ONCE }, dark: { ...webDarkTheme, ...AT_ONCE } } as const;

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // What the browser draws itself, scroll bars and open lists, goes along.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

interface PaneProps {
  readonly session: Session;
  readonly scheme: Scheme;
}

/** The task pane. */
export function Pane({ session, scheme }: PaneProps) {
  const styles = useStyles();
  useEffect(() => {
    void session.open();
  }, [session]);
  useEffect(() => {
    const recount = () => void session.recount();
    window.addEventListener('focus', recount);
    return () => window.removeEventListener('focus', recount);
  }, [session]);
  useEffect(keepFilesOut, []);
  useEffect(() => {
    const showLanguage = () => {
      document.documentElement.lang = session.getSnapshot().texts.language;
    };
    showLanguage();
    return session.subscribe(showLanguage);
  }, [session]);
  return (
    <SessionContext value={session}>
      <FluentProvider theme={THEMES[scheme]} className={mergeClasses(styles.pane, styles[scheme])}>
        <PaneStage />
        <Announcer />
      </FluentProvider>
    </SessionContext>
  );
}

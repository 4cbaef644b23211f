import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The part of a panel, or of the menu, that scrolls. */
export function PanelBody({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().body}>{children}</div>;
}

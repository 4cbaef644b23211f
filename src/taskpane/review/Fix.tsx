import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Finding } from '../../domain/finding/finding';
import { useSession, useSnapshot, useTexts } from '../session/use-session';
import { focusOn } from './focus-on';

const useStyles = makeStyles({ fixes: { display: 'flex', alignItems: 'center' } });

interface FixProps {
  readonly finding: Finding;
  /** All findings of the kind that can be fixed, this one among them. */
  readonly alike: readonly Finding[];
  /** Takes the focus once the cell is fixed, since what was pressed is gone then. */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** Writes what was understood into the cell, or into the cells of all findings of the kind. */
export function Fix({ finding, alike, returnTo }: FixProps) {
  const styles = useStyles();
  const session = useSession();
  const { review } = useTexts().pane;
  const working = useSnapshot(({ work }) => work !== null);
  const fix = async (findings: readonly Finding[]) => {
    if (await session.answers.fix(findings)) await focusOn(returnTo);
  };
  return (
    <span className={styles.fixes}>
      <Button size="small" disabledFocusable={working} onClick={() => void fix([finding])}>
        {review.fix}
      </Button>
      {alike.length > 1 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle" aria-label={review.moreFixes} disabledFocusable={working} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void fix(alike)}>{review.fixAll(alike.length)}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </span>
  );
}

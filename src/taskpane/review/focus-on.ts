import type { RefObject } from 'react';
import { giveFocus } from '../parts/give-focus';

/**
 * Waits until the list is drawn anew, which may have moved the item or taken it away; then the tab itself is where
 * reading goes on.
 */
export async function focusOn(item: RefObject<HTMLElement | null>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  giveFocus(item.current ?? document.querySelector<HTMLElement>('[role="tabpanel"]'));
}

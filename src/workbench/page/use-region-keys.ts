import { useEffect } from 'react';

/** Marks what F6 goes to: ribbon, formula bar, grid, tabs, pane. */
export const REGION = 'data-region';

/** F6 goes from one part of the page to the next, Shift+F6 back, as in Excel: the grid keeps Tab for itself. */
export function useRegionKeys(page: HTMLElement | null): void {
  useEffect(() => {
    if (!page) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const regions = [...page.querySelectorAll<HTMLElement>(`[${REGION}]`)];
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? regions.length - 1 : 1;
      enter(regions[(Math.max(0, current) + step) % regions.length]);
    };
    page.addEventListener('keydown', onKey);
    return () => page.removeEventListener('keydown', onKey);
  }, [page]);
}

const FOCUSABLE = 'iframe, [tabindex="0"], button:not([tabindex="-1"]), input, select';

function enter(region: HTMLElement | undefined): void {
  region?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

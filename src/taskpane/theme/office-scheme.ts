/** Whether the pane is drawn light or dark. */
export type Scheme = 'light' | 'dark';

/** Excel's where it tells, else what the system prefers. */
export function currentScheme(): Scheme {
  const background = officeBackground();
  const dark = background === null ? window.matchMedia(PREFERS_DARK).matches : luminance(background) < 0.5;
  return dark ? 'dark' : 'light';
}

/** Calls back when it may be another. Returns what ends that. */
export function onSchemeChange(callback: () => void): () => void {
  const query = window.matchMedia(PREFERS_DARK);
  query.addEventListener('change', callback);
  // Excel has no event for its theme; who changes it comes back to the pane sooner or later.
  window.addEventListener('focus', callback);
  return () => {
    query.removeEventListener('change', callback);
    window.removeEventListener('focus', callback);
  };
}

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Six hexadecimal digits, or null where Excel does not tell (on the web). */
function officeBackground(): string | null {
  // The types promise a theme; Excel on the web has none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return /^#?([\da-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1] ?? null;
}

/** 0 for black, 1 for white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

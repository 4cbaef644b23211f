/** Margins of NĐ 30/2020, turned for landscape, in centimetres. */
export const MARGINS = { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 } as const;

/** Below so many percent nothing is printed that could be printed larger on more paper: letters of 11 points are then as high as 7.7. */
export const SMALLEST = 70;

const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** What is reckoned with of a page: printed columns are up to 6 % wider than on the screen, and some programs set text a little higher. */
const WIDTH_LEFT = 0.93;
const HEIGHT_LEFT = 0.94;

const WIDTH = (29.7 - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE * WIDTH_LEFT;
const HEIGHT = (21 - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE * HEIGHT_LEFT;

/** What surely fits on an A4 page laid across, of a sheet that is printed at so many percent of its size; in points. */
export const landscapeRoom = (percent: number): { readonly width: number; readonly height: number } => ({
  width: (WIDTH * 100) / percent,
  height: (HEIGHT * 100) / percent,
});

/** At how many percent so many points surely fit the width of an A4 page laid across; never enlarged. */
export const percentForWidth = (points: number): number => Math.min(100, Math.floor((WIDTH * 100) / points));

/** Margins of NĐ 30/2020, turned for landscape, in centimetres. */
export const MARGINS = { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 } as const;

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** What the margins leave of an A4 page laid across, in points. */
export const LANDSCAPE_ROOM = {
  width: (29.7 - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE,
  height: (21 - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE,
} as const;

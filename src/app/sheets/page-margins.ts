/** Margins of NĐ 30/2020, turned for landscape, in centimetres. */
export const MARGINS = { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 } as const;

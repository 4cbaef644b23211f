/** The two ways of writing numbers and dates that the workbench reads and shows. */

export interface TypingLocale {
  readonly tag: 'en-US' | 'vi-VN';
  readonly decimal: '.' | ',';
  readonly thousands: ',' | '.';
  readonly dayFirst: boolean;
}

export const EN_US: TypingLocale = { tag: 'en-US', decimal: '.', thousands: ',', dayFirst: false };
export const VI_VN: TypingLocale = { tag: 'vi-VN', decimal: ',', thousands: '.', dayFirst: true };

export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** What this program calls itself in the files it writes. */
export const APPLICATION = 'Tong hop workbench';

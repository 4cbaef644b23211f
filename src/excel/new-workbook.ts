import { toHostError } from './run-excel';

/** Whether this Excel opens another workbook beside the one that is open: not on phones and tablets. */
export function opensWorkbooks(): boolean {
  const { platform, requirements } = Office.context;
  const isMobile = platform === Office.PlatformType.iOS || platform === Office.PlatformType.Android;
  return !isMobile && requirements.isSetSupported('ExcelApi', '1.8');
}

/** Opens a file's bytes as a new workbook, in a window of its own. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

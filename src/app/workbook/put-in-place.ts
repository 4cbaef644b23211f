import type { StagedSheets } from './workbook';

/** Puts staged sheets in place after a last look at them; takes them away where that look, or the host, fails. */
export async function putInPlace<T>(staged: StagedSheets, lastLook: () => T): Promise<T> {
  try {
    const result = lastLook();
    await staged.commit();
    return result;
  } catch (error) {
    await staged.discard();
    throw error;
  }
}

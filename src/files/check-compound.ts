import { openContainer } from './compound-file';
import { Refused } from './refused';

const BEGINNING = 0x0809;
const END = 0x000a;
/** Names that the stream of a workbook goes by; the second is that of Excel before 97. */
const WORKBOOK_STREAMS = ['Workbook', 'Book'];
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Refuses a compound file whose workbook is locked, not there, or cut short: half a workbook reads like a whole one. */
export function checkCompound(bytes: Uint8Array): void {
  const streams = openContainer(bytes);
  if (streams.has(ENCRYPTED_STREAM)) throw new Refused('encrypted');
  const workbook = WORKBOOK_STREAMS.flatMap((name) => streams.get(name) ?? [])[0];
  // Documents of Word and others are such containers, too.
  if (!workbook) throw new Refused('not-a-workbook');
  if (workbook.content.length < workbook.size || !isWhole(workbook.content)) throw new Refused('damaged');
}

/** True where every part of the stream that begins also ends: the workbook's own, and one of a sheet at least. */
function isWhole(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let open = 0;
  let ended = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === BEGINNING) open += 1;
    else if (record === END) {
      open -= 1;
      ended += 1;
    }
    // Behind the last part there may be anything.
    else if (open === 0) break;
  }
  return open === 0 && ended > 1;
}

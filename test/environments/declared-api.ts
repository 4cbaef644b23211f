import { readFileSync } from 'node:fs';
import { limitApi } from '../../src/workbench/host';

/** The set that the manifest asks of Excel. */
const declared = /<bt:Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync('manifest.xml', 'utf8'))?.[1];
if (declared === undefined) throw new Error('The manifest asks for no version of ExcelApi.');

/** Microsoft's own check: whatever these tests run may use no member of a newer set. A page loads the library later. */
if ('OfficeExtension' in globalThis) limitApi({ ExcelApi: declared, DelayForCellEdit: '1.1' });

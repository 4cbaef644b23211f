import type { ExportFile } from '../../app/export/export-file';

/** Hands a file to the browser's downloads. */
export function download({ name, type, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

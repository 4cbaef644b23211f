export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
/** Content types of the parts that are written anew. */
export const TYPES = {
  workbook: `${SPREADSHEET}sheet.main+xml`,
  worksheet: `${SPREADSHEET}worksheet+xml`,
  styles: `${SPREADSHEET}styles+xml`,
  strings: `${SPREADSHEET}sharedStrings+xml`,
  table: `${SPREADSHEET}table+xml`,
  metadata: `${SPREADSHEET}sheetMetadata+xml`,
  customProperty: `${SPREADSHEET}customProperty`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  xml: 'application/xml',
} as const;

/** Attributes of a root element: those it came with, if they name the usual namespaces, else the usual ones. */
export function rootAttributes(carried: string | undefined): string {
  const usable = carried?.includes(`xmlns="${MAIN_NAMESPACE}"`) ? carried : ` xmlns="${MAIN_NAMESPACE}"`;
  return usable.includes('xmlns:r=') ? usable : `${usable} xmlns:r="${RELATIONSHIP_NAMESPACE}"`;
}

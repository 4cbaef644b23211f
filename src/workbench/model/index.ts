/** The workbook model as a whole: what the rest of the workbench may import of it. */
export { Book, type BookOptions } from './book/book';
export { BookError, type BookErrorCode } from './book/book-error';
export { Changes, type BookChange, type CellPlace, type Origin } from './book/changes';
export { copySheet } from './book/copy-sheet';
export type { DefinedName } from './book/name';
export { addName, deleteName, setNameFormula } from './book/names';
export { newBook } from './book/new-book';
export { newSeries, type Chart, type ChartDirection, type ChartFont, type ChartSeries } from './chart/chart';
export { categoryTexts, seriesNumbers, seriesTexts, titleText } from './chart/chart-values';
export { addChart, deleteChart, tellCharts } from './chart/charts';
export { protectSheet, protectStructure, unprotectSheet, unprotectStructure } from './book/protection';
export {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  selectCells,
  setVisibility,
} from './book/sheets';
export type { CalculationMode } from './calculation/calculation';
export { evaluateFormulas } from './calculation/evaluate';
export { setBorder, type AreaEdge } from './cells/border-cells';
export { clearCells, cutRulesOff, type ClearWhat } from './cells/clear-cells';
export { allowsValue, invalidCells } from './cells/invalid-cells';
export { copyCells, type CopyOptions, type CopyWhat } from './cells/copy-cells';
export { formatCells } from './cells/format-cells';
export { stylesIn } from './cells/styles-in';
export { keepCells, restoreCells, type KeptCells } from './cells/keep-cells';
export { setLink } from './cells/link-cells';
export { mergeCells, unmergeCells } from './cells/merge-cells';
export { readFormulas, readNumberFormats, readTexts, readValues } from './cells/read-cells';
export { fillCells, putCell, setCells, typeIntoCell, type CellInput } from './cells/set-cells';
export { deleteCells, insertCells } from './cells/shift-cells';
export {
  autofitColumns,
  autofitRows,
  columnWidthAt,
  rowHeightAt,
  setColumnsHidden,
  setColumnWidth,
  setRowHeight,
  setRowsHidden,
} from './cells/size-cells';
export { setValidation, validationOf } from './cells/validate-cells';
export { keyOf, looksByRules, type RuledLook } from './rules/looks-by-rules';
export { openBook } from './file/read/open-book';
export { saveBook } from './file/write/save-book';
export { assertFormula, isFormula } from './formula/syntax';
export { columnName, formatAddress, parseAddress, qualify, quoteSheetName, splitAddress } from './geometry/address';
export { MAX_COLUMNS, MAX_ROWS, rect, type Place, type Rect } from './geometry/rect';
export type { ConditionalFormat, RuleCondition, RuleFormat } from './sheet/conditional-format';
export type { Hyperlink } from './sheet/hyperlink';
export type { PageSetup } from './sheet/page-setup';
export type { ProtectedAction, SheetProtection } from './sheet/protection';
export type { Formula } from './sheet/row';
export type { Sheet, SheetView, Visibility } from './sheet/sheet';
export { NO_VALIDATION, type ValidationRule } from './sheet/validation';
export { parseColor, visibleColor, type Color } from './style/color';
export type { Style, StylePatch } from './style/style';
export type { Table } from './table/table';
export { addTable, convertTable, deleteTable, renameTable, resizeTable } from './table/tables';
export { formattedText, formatValue } from './text/cell-text';
export { readEntry, type Entry } from './typing/entry';
export { EN_US, VI_VN, type TypingLocale } from './typing/locale';
export { delocalizeFormula, localizeFormula } from './typing/local-formula';
export { cellError, isCellError, type CellError, type CellValue, type ErrorCode } from './value/cell-value';

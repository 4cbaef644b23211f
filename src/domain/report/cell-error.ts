const CELL_ERROR =
  /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC|GETTING_DATA|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|PYTHON|EXTERNAL)[!?]?$/i;

/** True for what Excel shows where a formula fails: `#REF!`. */
export const isCellError = (text: string): boolean => text.startsWith('#') && CELL_ERROR.test(text);

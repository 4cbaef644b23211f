/** Why the spreadsheet did not do what was asked. Closed: every code has its sentence in `locales`. */
export type HostErrorCode =
  /** A cell is being edited; Excel does nothing until Enter or Esc. */
  | 'cell-being-edited'
  /** The workbook's structure is protected: no sheet can be added. */
  | 'structure-protected'
  /** A sheet that must be written is protected. `detail`: its name. */
  | 'sheet-protected'
  /** A person added a column within a table that is to be written anew. `detail`: its sheet and heading cell. */
  | 'own-column'
  /** Reports changed while they were being consolidated. `detail`: a sheet's name. */
  | 'sources-changed'
  /** Cells that were to be written no longer hold what they held. `detail`: their sheet's name. */
  | 'cells-changed'
  /** Cells that were to be written belong to a report that was accepted. `detail`: their sheet's name. */
  | 'report-accepted'
  /** A sheet or cell is no longer there. `detail`: its name. */
  | 'not-found'
  /** More data than the host takes or gives at once. */
  | 'too-much-data'
  /** The workbook is open for reading only. */
  | 'read-only'
  /** Excel is busy, or the connection to it was lost. */
  | 'not-responding'
  /** Another run of the add-in is under way in this pane. */
  | 'already-running'
  /** Anything else that Excel refuses. `detail`: its own words. */
  | 'refused';

/** A failure of the spreadsheet, not of the data and not of the program. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly detail: string | null = null,
    options?: ErrorOptions,
  ) {
    super(detail === null ? code : `${code}: ${detail}`, options);
  }
}

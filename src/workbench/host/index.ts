/** The host as a whole: what the rest of the workbench may import of it. */
export { ExcelError, type ExcelErrorCode } from './error';
export type { OfficeEvent } from './event';
export { TRANSPORT_ERRORS, type Fault, type TransportError } from './fault';
export { Recorder, type RoundTrip, type Totals } from './recorder';
export type { PaneState } from './services';
export { Session, type Reply, type SessionOptions } from './session';
export { limitApi } from './office/api-check';
export { TaskPaneHost, type PaneOptions } from './transport/frame';
export { connectOffice } from './transport/node-bridge';

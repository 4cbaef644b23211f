/** One add-in at one workbook, whatever the transport: batches in, answers and events out. */
import type { Book, BookChange } from '../model';
import { shiftTarget } from './excel/area';
import { EXCEL_CLASSES } from './excel/classes';
import { of } from './excel/targets';
import { ExcelError } from './error';
import { assertRaised, officeEvents, type OfficeEvent } from './event';
import { DEFAULT_ERROR, type Fault, type TransportError } from './fault';
import { Batch, type BatchContext } from './protocol/batch';
import { Classes } from './protocol/classes';
import { ACTION, type RequestBody } from './protocol/messages';
import { References } from './protocol/references';
import { Recorder } from './recorder';
import { SERVICE_CLASSES, servicesOf, type PaneState } from './services';

export interface SessionOptions {
  readonly recorder?: Recorder;
  readonly faults?: readonly Fault[];
  /** Bytes that a request or an answer may have; Excel on the web allows 5 MB each way. */
  readonly limits?: { readonly request: number; readonly response: number };
  readonly pane?: PaneState;
}

/** The text of a response, or why there is none. */
export type Reply = { readonly body: string } | { readonly error: TransportError };

const FIVE_MB = 5_000_000;
/** Flag of a request that waits until the person has finished editing a cell. */
const WAITS_FOR_CELL_EDIT = 64;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** The library reaches for the workbook and lets go of objects: nothing else. */
const isCleanup = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === ACTION.instantiate);

interface Outcome {
  readonly reply: Reply;
  readonly down: number;
  readonly error: string | null;
}

export class Session {
  readonly recorder: Recorder;
  /** Whether the add-in's pane is seen, and whether it starts with the document: the add-in may change both. */
  readonly pane: PaneState;
  private readonly limits: { readonly request: number; readonly response: number };
  private readonly context: BatchContext;
  private faults: readonly Fault[];
  private worked = 0;
  private batch: Batch | null = null;
  /** Batches are carried out one after the other, in the order in which they came. */
  private line: Promise<unknown> = Promise.resolve();
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  private readonly events = new Set<(events: readonly OfficeEvent[]) => void>();
  private readonly detach: (() => void)[];

  constructor(
    readonly book: Book,
    options: SessionOptions = {},
  ) {
    this.recorder = options.recorder ?? new Recorder();
    this.limits = options.limits ?? { request: FIVE_MB, response: FIVE_MB };
    this.faults = options.faults ?? [];
    this.pane = options.pane ?? { visible: true, startsWithDocument: false, onChange: () => undefined };
    const classes = new Classes({ ...EXCEL_CLASSES, ...SERVICE_CLASSES });
    this.context = {
      classes,
      root: of('Workbook', book),
      services: servicesOf(this.pane),
      references: new References(classes),
      listen: (object, event, begins) => {
        assertRaised(object, event);
        if (begins) book.changes.wantResults();
      },
    };
    this.detach = [
      book.changes.subscribe((change) => this.raise(change), 'sheets'),
      book.changes.onShift((sheet, shift) => {
        const reached = this.batch ? [...this.batch.reached()] : [];
        for (const target of new Set(
          [...this.context.references.objects(), ...reached].map((object) => object.target),
        )) {
          shiftTarget(target, sheet, shift);
        }
      }),
    ];
  }

  /** How many objects the add-in holds: 0 after every `Excel.run` that does not track any on purpose. */
  get trackedObjects(): number {
    return this.context.references.size;
  }

  /** New faults in place of the old; trips count from 1 again. */
  inject(faults: readonly Fault[]): void {
    this.faults = faults;
    this.worked = 0;
  }

  /** While a person edits a cell Excel refuses batches, or lets those wait that ask for it (`delayForCellEdit`). */
  setCellEditing(editing: boolean): void {
    if (!editing) {
      this.editing?.end();
      this.editing = null;
    } else if (!this.editing) {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.editing = { ended, end };
    }
  }

  onEvents(listener: (events: readonly OfficeEvent[]) => void): void {
    this.events.add(listener);
  }

  close(): void {
    for (const detach of this.detach) detach();
  }

  /** Answers the text of a request. Never at once, and never before earlier requests have been answered. */
  execute(requestText: string, flags = 0): Promise<Reply> {
    const answered = this.line.then(() => this.answer(requestText, flags));
    this.line = answered.catch(() => undefined);
    return answered;
  }

  private async answer(requestText: string, flags: number): Promise<Reply> {
    const start = performance.now();
    const up = bytesOf(requestText);
    const body = JSON.parse(requestText) as RequestBody;
    const cleanup = isCleanup(body);
    const faults = cleanup ? [] : this.faultsOf(++this.worked);
    if (this.editing && (flags & WAITS_FOR_CELL_EDIT) !== 0) await this.editing.ended;
    const { reply, down, error } = this.perform(body, up, faults);
    const { length: actions } = body.Actions;
    const objectPaths = Object.keys(body.ObjectPaths).length;
    this.recorder.add({ up, down, actions, objectPaths, milliseconds: performance.now() - start, cleanup, error });
    const delay = faults.find((fault) => fault.kind === 'delay');
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay.milliseconds));
    return reply;
  }

  private faultsOf(trip: number): Fault[] {
    return this.faults.filter((fault) => fault.trip === trip);
  }

  private perform(body: RequestBody, up: number, faults: readonly Fault[]): Outcome {
    const refused = (error: TransportError): Outcome => ({ reply: { error }, down: 0, error });
    if (up > this.limits.request) return refused('RequestPayloadSizeLimitExceeded');
    if (this.editing) return refused('InvalidOperationInCellEditMode');
    const before = faults.find((fault) => fault.kind === 'before');
    if (before) return refused(before.error ?? DEFAULT_ERROR);
    const response = this.process(body, faults);
    const text = JSON.stringify(response);
    const down = bytesOf(text);
    if (down > this.limits.response) return refused('ResponsePayloadSizeLimitExceeded');
    const after = faults.find((fault) => fault.kind === 'after');
    if (after) return refused(after.error ?? DEFAULT_ERROR);
    return { reply: { body: text }, down, error: response.Error?.Code ?? null };
  }

  private process(body: RequestBody, faults: readonly Fault[]): Batch['response'] {
    const within = faults.find((fault) => fault.kind === 'within');
    const batch = new Batch(this.context, body);
    this.batch = batch;
    try {
      this.book.changes.batch('add-in', () => {
        batch.run(within?.actions);
        if (within && !batch.response.Error) {
          const error = new ExcelError(within.error ?? 'GeneralException');
          batch.failAt(within.actions, body.Actions[within.actions], error);
        }
      });
    } finally {
      this.batch = null;
      this.book.calculation.resume();
    }
    return batch.response;
  }

  private raise(change: BookChange): void {
    const events = officeEvents(change);
    if (events.length > 0) for (const listener of this.events) listener(events);
  }
}

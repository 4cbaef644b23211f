import { TRANSPORT_ERRORS } from '../../../src/workbench/host';
import { at, failure, open, run, settled, sheetAt } from './office';

const write = (value: number) =>
  run(async (context, sheet) => {
    sheet.getRange('A1').values = [[value]];
    await context.sync();
  });

describe('payload limits', () => {
  test('a request of more than 5 MB is refused, and nothing of it is done', async () => {
    const { book } = open();
    const text = 'x'.repeat(2_600_000);
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1:A2').values = [[text], [text]];
        await context.sync();
      }),
    );
    expect([error.code, error.httpStatusCode]).toEqual(['RequestPayloadSizeLimitExceeded', 400]);
    expect(sheetAt(book, 0).usedArea()).toBeNull();
  });

  test('an answer of more than 5 MB is refused', async () => {
    const { book } = open();
    sheetAt(book, 0).rowAt(0).values.push('đ'.repeat(2_600_000));
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect([error.code, error.httpStatusCode]).toEqual(['ResponsePayloadSizeLimitExceeded', 400]);
  });

  test('bytes are counted, not letters, and up to the limit all goes through', async () => {
    const { session } = open(['A'], { limits: { request: 1_000_000, response: 700 } });
    await write(1);
    const [trip] = session.recorder.trips;
    expect(trip?.error).toBeNull();
    const read = (length: number) =>
      run(async (context, sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [['ấ'.repeat(length)]];
        await context.sync();
        cell.load('values');
        await context.sync();
      });
    await read(100);
    expect((await failure(read(300))).code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('faults', () => {
  test('before: the workbook never sees the request', async () => {
    const { book, session } = open();
    session.inject([{ trip: 2, kind: 'before', error: 'ActivityLimitReached' }]);
    await write(1);
    expect((await failure(write(2))).code).toBe('ActivityLimitReached');
    expect(sheetAt(book, 0).valueAt(0, 0)).toBe(1);
    await write(3);
    expect(sheetAt(book, 0).valueAt(0, 0)).toBe(3);
  });

  test('after: the work is done, the answer is lost', async () => {
    const { book } = open(['A'], { faults: [{ trip: 1, kind: 'after' }] });
    const error = await failure(write(7));
    expect([error.code, error.httpStatusCode]).toEqual([
      'InvalidOrTimedOutSession',
      TRANSPORT_ERRORS.InvalidOrTimedOutSession.status,
    ]);
    expect(sheetAt(book, 0).valueAt(0, 0)).toBe(7);
  });

  test('within: so many actions are done, the rest is not', async () => {
    const { book, session } = open();
    const writeThree = () =>
      run(async (context, sheet) => {
        for (const row of [0, 1, 2]) sheet.getCell(row, 0).values = [[row + 1]];
        await context.sync();
      });
    let actions = 0;
    await writeThree();
    actions = session.recorder.trips[0]?.actions ?? 0;
    expect(actions).toBeGreaterThan(3);
    const counts: number[] = [];
    for (let done = 0; done < actions; done++) {
      sheetAt(book, 0).rows = [];
      session.inject([{ trip: 1, kind: 'within', actions: done, error: 'GeneralException' }]);
      expect((await failure(writeThree())).code).toBe('GeneralException');
      counts.push([0, 1, 2].filter((row) => sheetAt(book, 0).valueAt(row, 0) !== null).length);
    }
    expect(counts[0]).toBe(0);
    expect([...counts].sort()).toEqual(counts);
    expect(new Set(counts).size).toBeGreaterThanOrEqual(3);
  });

  test('delay: the answer comes late, and later requests wait their turn', async () => {
    const { session } = open();
    session.inject([{ trip: 1, kind: 'delay', milliseconds: 30 }]);
    const order: string[] = [];
    const start = Date.now();
    await Promise.all([write(1).then(() => order.push('first')), write(2).then(() => order.push('second'))]);
    expect(order).toEqual(['first', 'second']);
    expect(Date.now() - start).toBeGreaterThanOrEqual(28);
  });

  test('cleanups after Excel.run are not counted as trips', async () => {
    const { session } = open();
    const read = () =>
      run(async (context, sheet) => {
        sheet.getRange('A1').load('values');
        await context.sync();
      });
    await read();
    await settled();
    session.inject([{ trip: 2, kind: 'before' }]);
    await read();
    await settled();
    expect((await failure(read())).code).toBe('InvalidOrTimedOutSession');
  });
});

describe('a person editing a cell', () => {
  test('makes Excel refuse batches', async () => {
    const { session } = open();
    session.setCellEditing(true);
    const error = await failure(write(1));
    expect([error.code, error.httpStatusCode]).toEqual(['InvalidOperationInCellEditMode', 400]);
    session.setCellEditing(false);
    await write(1);
  });

  test('holds up batches that ask to wait', async () => {
    const { book, session } = open();
    session.setCellEditing(true);
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[9]];
      await context.sync();
    });
    await settled();
    expect(sheetAt(book, 0).usedArea()).toBeNull();
    session.setCellEditing(false);
    await waiting;
    expect(sheetAt(book, 0).valueAt(at('A1').top, 0)).toBe(9);
  });
});

test('answers never come at once: other work goes on in between', async () => {
  open();
  const order: string[] = [];
  const batch = write(1).then(() => order.push('answered'));
  order.push('asked');
  await Promise.resolve();
  order.push('meanwhile');
  await batch;
  expect(order).toEqual(['asked', 'meanwhile', 'answered']);
});

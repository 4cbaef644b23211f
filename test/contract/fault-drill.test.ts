/**
 * Every use case that writes, with its round trips failing in turn: before Excel is reached, after Excel has done it all,
 * and in the middle. Whatever happens, the next start finds the workbook as it was before, or as it is when all went well:
 * never anything between. `WHOLE_DRILL=1` tries every trip and many moments in it, which takes minutes; else the trips that
 * write, and of those the last at its hardest moments.
 */
import { HostError } from '../../src/app/workbook/host-error';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice, type Fault } from '../../src/workbench/host';
import { openBook, type Book } from '../../src/workbench/model';
import { contentsOf, reportsOf } from './drill/book-contents';
import { DRILLS, type Drill } from './drill/drills';

const IS_WHOLE = process.env['WHOLE_DRILL'] === '1';
/** Of a trip with many actions, so many moments at which it breaks off are tried in the whole drill, and the last ones all. */
const MOMENTS = 6;
const LAST = 5;
/** Actions of a use case that takes long. */
const LONG = 1000;

interface Trip {
  readonly number: number;
  readonly actions: number;
  /** It changes the workbook. */
  readonly writes: boolean;
}

let points = 0;
afterAll(() => {
  process.stdout.write(`Fault drill: ${points} points of failure tried in ${DRILLS.length} use cases.\n`);
});

test.each(DRILLS)(
  '$name',
  async (drill) => {
    const start = await drill.prepare();
    const before = await afterRestart(openBook(start));
    const good = openBook(start);
    const { trips, error: failure } = await run(drill, good, []);
    expect(failure).toBeNull();
    const after = await afterRestart(good);
    expect(after.all === before.all).toBe(false);
    const between: string[] = [];
    for (const fault of faultsIn(trips)) {
      const book = openBook(start);
      const { error } = await run(drill, book, [fault]);
      if (error !== null) expect(error).toBeInstanceOf(HostError);
      const where = `${fault.kind} ${fault.trip}${fault.kind === 'within' ? ` (${fault.actions})` : ''}`;
      if (![before.reports, after.reports].includes(reportsOf(book))) between.push(`${where}: a report is not whole`);
      const found = await afterRestart(book);
      if (![before.all, after.all].includes(found.all))
        between.push(`${where}: ${difference(found.all, before.all, after.all)}`);
      points += 1;
    }
    expect(between).toEqual([]);
  },
  600_000,
);

async function run(
  { perform }: Drill,
  book: Book,
  faults: readonly Fault[],
): Promise<{ readonly trips: readonly Trip[]; readonly error: unknown }> {
  const session = connectOffice(book, { faults });
  const writing = new Set<number>();
  const stop = book.changes.subscribe(() => writing.add(session.recorder.totals.trips + 1));
  try {
    await perform(excelWorkbook());
    const trips = session.recorder.trips.filter(({ cleanup }) => !cleanup);
    return {
      trips: trips.map(({ actions }, i) => ({ number: i + 1, actions, writes: writing.has(i + 1) })),
      error: null,
    };
  } catch (error) {
    return { trips: [], error };
  } finally {
    stop();
    session.close();
  }
}

function faultsIn(trips: readonly Trip[]): readonly Fault[] {
  if (IS_WHOLE) return trips.flatMap((trip) => everyFault(trip, momentsIn(trip)));
  const writing = trips.filter(({ writes }) => writes);
  const last = writing.at(-1) ?? trips.at(-1);
  if (!last) return [];
  // The turning point is among the last actions.
  const moments = [Math.floor(last.actions / 2), last.actions - LAST].filter((done) => done > 0);
  const hardest = everyFault(last, moments);
  // What takes long is tried at these alone.
  if (trips.reduce((all, { actions }) => all + actions, 0) > LONG)
    return hardest.filter(({ kind }) => kind !== 'before');
  return [...writing.filter((trip) => trip !== last).map(failsBefore), ...hardest];
}

const failsBefore = ({ number: trip }: Trip): Fault => ({ trip, kind: 'before' });

const everyFault = (trip: Trip, moments: readonly number[]): readonly Fault[] => [
  failsBefore(trip),
  { trip: trip.number, kind: 'after' },
  ...moments.map((actions): Fault => ({ trip: trip.number, kind: 'within', actions, error: 'GeneralException' })),
];

function momentsIn({ actions }: Trip): readonly number[] {
  const moments = new Set<number>();
  for (let done = 1; done < actions; done += Math.max(1, Math.floor(actions / MOMENTS))) moments.add(done);
  for (let done = Math.max(1, actions - LAST); done < actions; done++) moments.add(done);
  return [...moments];
}

/** What the workbook holds once the add-in has started again and looked around. */
async function afterRestart(book: Book): Promise<{ readonly all: string; readonly reports: string }> {
  const session = connectOffice(book);
  await excelWorkbook().open();
  session.close();
  return { all: contentsOf(book), reports: reportsOf(book) };
}

/** The first line that is neither as before nor as after. */
function difference(found: string, before: string, after: string): string {
  const known = new Set([...before.split('\n'), ...after.split('\n')]);
  const strange = found.split('\n').filter((line) => !known.has(line));
  return strange.slice(0, 2).join(' | ').slice(0, 300) || 'some sheets as before, others as after';
}

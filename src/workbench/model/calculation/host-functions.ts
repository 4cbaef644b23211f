import type { Book } from '../book/book';
import { serialOfLocalTime } from '../value/serial-date';
import { ARRAY_FUNCTIONS } from './array-functions';
import type { EngineView } from './engine-view';

/** The engine's tag for a number. */
const NUMBER_KIND = 1;

/** Functions that this program answers in the engine's place, among them `NOW` and `TODAY` by the workbook's clock. */
export function hostFunctions(book: Book): EngineView['userFunctions'] {
  const now = () => serialOfLocalTime(book.now());
  const clock = (value: () => number) => ({
    minArity: 0,
    maxArity: 0,
    volatile: true,
    invoke: () => ({ kind: NUMBER_KIND, value: value() }),
  });
  return new Map([...ARRAY_FUNCTIONS, ['NOW', clock(now)], ['TODAY', clock(() => Math.floor(now()))]]);
}

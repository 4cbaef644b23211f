import fc from 'fast-check';
import { writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import { BUILT_IN_PROGRAMMES } from '../../../src/programmes/built-in';
import { builtIn } from '../../programmes/load-built-in';
import { testRun } from '../run';
import { anyProgramme } from './any-programme';
import { outcomeOf, readBack, workbookWith } from './written-programme';

test('workbook → programme → workbook loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyProgramme, async (programme) => {
      const workbook = await workbookWith(programme);
      expect(outcomeOf(await readBack(workbook))).toEqual(programme);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a programme that takes the place of another leaves nothing of it behind', async () => {
  await fc.assert(
    fc.asyncProperty(anyProgramme, anyProgramme, async (first, second) => {
      const workbook = await workbookWith(first);
      await writeProgrammeToWorkbook(workbook, second, [], testRun());
      expect(outcomeOf(await readBack(workbook))).toEqual(second);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each(BUILT_IN_PROGRAMMES.map(({ id }) => id))('%s comes back whole', async (id) => {
  const programme = await builtIn(id);
  expect(outcomeOf(await readBack(await workbookWith(programme)))).toEqual(programme);
});

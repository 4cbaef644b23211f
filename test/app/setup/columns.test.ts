import { writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import { GENERAL_FIELDS } from '../../../src/app/setup/tables/general-fields';
import { indicatorFields } from '../../../src/app/setup/tables/indicator-fields';
import { RULE_FIELDS } from '../../../src/app/setup/tables/rule-fields';
import { targetFields } from '../../../src/app/setup/tables/target-fields';
import { unitFields } from '../../../src/app/setup/tables/unit-fields';
import type { Field } from '../../../src/app/setup/field';
import { indicatorSchema } from '../../../src/domain/programme/indicator-schema';
import { paperSchema } from '../../../src/domain/programme/paper';
import { programmeSchema } from '../../../src/domain/programme/programme';
import { ruleSchema } from '../../../src/domain/programme/rule';
import { targetSchema } from '../../../src/domain/programme/target-schema';
import { unitSchema } from '../../../src/domain/programme/unit';
import { builtIn } from '../../programmes/load-built-in';
import { testRun } from '../run';
import { outcomeOf, readBack, workbookWith } from './written-programme';

const NONE = { wholeName: '', levels: [], groups: [], facts: [{ code: 'xa', name: 'Xã' }], units: [], indicators: [] };
type Shaped = { readonly shape: object };
const keysOf = (...options: readonly Shaped[]) =>
  [...new Set(options.flatMap(({ shape }) => Object.keys(shape)))].sort();
/** Whatever the record is, the field of it that a column holds. */
const KINDS = [{}, { measure: 'change' }, { measure: 'tally' }, { comparator: 'range' }];
const columnsOf = (fields: readonly Field[]) =>
  fields.flatMap(({ path }) => KINDS.flatMap((kind) => path(kind)?.[0] ?? []));
/** Of a record within the record. */
const columnsIn = (name: string, fields: readonly Field[]) =>
  fields.flatMap(({ path }) => (path({})?.[0] === name ? (path({})?.[1] ?? []) : []));

/** What has a table of its own, or a sheet. */
const ELSEWHERE = {
  programme: ['$schema', 'schemaVersion', 'levels', 'facts', 'groups', 'units', 'indicators', 'rules', 'tasks'],
  indicator: ['targets', 'opening', 'baselines'],
  target: ['overrides'],
};

test('every field of the format has its column', () => {
  const cases: readonly (readonly [readonly Shaped[], readonly Field[], readonly string[]])[] = [
    [[programmeSchema], GENERAL_FIELDS, ELSEWHERE.programme],
    [[unitSchema], unitFields(NONE), []],
    [indicatorSchema.options, indicatorFields(NONE), ELSEWHERE.indicator],
    [targetSchema.options, targetFields(NONE), ELSEWHERE.target],
    [ruleSchema.options, RULE_FIELDS, []],
  ];
  for (const [options, fields, elsewhere] of cases) {
    const held = new Set([...columnsOf(fields), ...elsewhere]);
    expect(keysOf(...options).filter((key) => !held.has(key))).toEqual([]);
  }
  expect(columnsIn('paper', GENERAL_FIELDS).sort()).toEqual(keysOf(paperSchema));
});

describe('a column that a clerk adds to a table', () => {
  test.each([
    ['between two columns', 2],
    ['right beside the table', 25],
  ])('%s does not disturb reading; before it would be lost, writing stops', async (_, column) => {
    const programme = await builtIn('yen-bai-2023');
    const workbook = await workbookWith(programme);
    const { cells } = workbook.find('Chỉ tiêu');
    for (const [row, line] of cells.entries()) {
      const content = row === 0 ? 'Theo dõi' : row === 3 ? 'đã hỏi Ban Phong trào' : null;
      line.splice(column, 0, { value: content, formula: null, format: 'General' });
    }
    expect(outcomeOf(await readBack(workbook))).toEqual(programme);
    const before = JSON.stringify(cells);
    await expect(writeProgrammeToWorkbook(workbook, programme, [], testRun())).rejects.toMatchObject({
      code: 'own-column',
      detail: column === 2 ? 'Chỉ tiêu!C1' : 'Chỉ tiêu!Z1',
    });
    expect(JSON.stringify(workbook.find('Chỉ tiêu').cells)).toBe(before);
  });
});

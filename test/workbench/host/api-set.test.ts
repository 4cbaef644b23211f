import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { limitApi } from '../../../src/workbench/host';
import { EXCEL_CLASSES } from '../../../src/workbench/host/excel/classes';
import { hostClass, property } from '../../../src/workbench/host/object';
import { failure, open, run } from './office';

/** Of Excel 2021, which the manifest asks for. */
const HIGHEST = 14;

/** For each class and member the requirement sets that Microsoft's declaration names: `ExcelApi 1.4`. */
function declaredSets(): Map<string, Map<string, string[]>> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, string[]>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    ts.forEachChild(statement.body ?? statement, (node) => {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, membersOf(node));
    });
  }
  return classes;
}

function membersOf(node: ts.ClassDeclaration): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const member of node.members) {
    const name = member.name?.getText() ?? '';
    const comment = ts
      .getJSDocCommentsAndTags(member)
      .map((part) => part.getFullText())
      .join(' ');
    const sets = /\[Api set: ([^\]]*)\]/.exec(comment)?.[1];
    members.set(name, [...(members.get(name) ?? []), ...(sets === undefined ? [] : [sets])]);
  }
  return members;
}

describe('requirement sets', () => {
  const declared = declaredSets();
  const answered = Object.entries(EXCEL_CLASSES).flatMap(([className, { members }]) =>
    Object.keys(members).map((member) => [className, member] as const),
  );

  test('there are many members to check', () => {
    expect(declared.size).toBeGreaterThan(150);
    expect(answered.length).toBeGreaterThan(350);
  });

  test(`every one belongs to ExcelApi 1.${HIGHEST} or an older set`, () => {
    const offending = answered.filter(([className, member]) => {
      const sets = declared.get(className)?.get(member) ?? [];
      // An overload may be newer; one of them must be old enough.
      const minors = sets.flatMap((text) => [...(/ExcelApi 1\.(\d+)/.exec(text)?.slice(1) ?? [])].map(Number));
      return minors.length === 0 || Math.min(...minors) > HIGHEST;
    });
    expect(offending).toEqual([]);
  });

  test('classes are entered under their own names', () => {
    expect(Object.values(EXCEL_CLASSES).map(({ name }) => name)).toEqual(Object.keys(EXCEL_CLASSES));
  });
});

describe('Microsoft’s own check', () => {
  test('is switched on in every test here: a member newer than what the manifest asks for throws', async () => {
    open();
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').getDependents();
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual(['ApiNotFound', expect.stringContaining('ExcelApi 1.15')]);
  });

  test('throws for a newer member before anything is sent, once it is switched on', async () => {
    const { session } = open();
    limitApi({ ExcelApi: '1.3' });
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('x').load('name');
        await context.sync();
      }),
    );
    expect([error.code, session.recorder.trips.length]).toEqual(['ApiNotFound', 0]);
    expect(error.message).toContain('WorksheetCollection.getFirst is part of the ExcelApi 1.5');
    limitApi({ ExcelApi: '1.14' });
    await run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('x').load('name');
      await context.sync();
    });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  });
});

/* What the compiler refuses: this is checked when types are, not when tests run. */
export const refused = [
  // @ts-expect-error A member that Excel does not have.
  hostClass<Excel.Worksheet, null>('Worksheet', { nmae: property(() => '') }),
  // @ts-expect-error A property of another type.
  hostClass<Excel.Worksheet, null>('Worksheet', { name: property(() => 1) }),
  hostClass<Excel.Worksheet, null>('Worksheet', {
    // @ts-expect-error A result of another type.
    getCell: () => 'A1',
  }),
  hostClass<Excel.Worksheet, null>('Worksheet', {
    // @ts-expect-error An argument taken for another type.
    getCell: (_target, row: string) => (row === '' ? null : null),
  }),
];

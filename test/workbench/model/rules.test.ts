import { looksByRules, newBook, setCells, type RuleCondition, type Sheet } from '../../../src/workbench/model';
import { NO_RULE_FORMAT, type RuleFormat } from '../../../src/workbench/model/sheet/conditional-format';
import { at, sheetAt } from '../host/office';

const BOLD = { ...NO_RULE_FORMAT, bold: true };

function addRule(
  sheet: Sheet,
  condition: RuleCondition,
  format: RuleFormat = BOLD,
  areas = [at('A1:A5')],
  stopIfTrue = false,
) {
  sheet.conditionalFormats.push({
    id: String(sheet.conditionalFormats.length),
    areas,
    condition,
    format,
    stopIfTrue,
    rest: '',
  });
}

function filled(): Sheet {
  const sheet = sheetAt(newBook(['A', 'B']), 0);
  setCells(sheet, at('A1:B5'), [
    [-5, 1],
    [0, 2],
    [10, 3],
    ['Thiếu số', 4],
    [null, '=1/0'],
  ]);
  return sheet;
}

/** Rows of column A that the one rule takes in. */
function rowsUnder(condition: RuleCondition): number[] {
  const sheet = filled();
  addRule(sheet, condition);
  return [...looksByRules(sheet, at('A1:B5')).keys()].map((key) => Number(key.split(':')[0]) + 1);
}
const number = (operator: string, formula1: string, formula2 = ''): RuleCondition => ({
  type: 'cellValue',
  operator,
  formula1,
  formula2,
});
const text = (operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith', wanted: string): RuleCondition => ({
  type: 'text',
  operator,
  text: wanted,
});

describe('conditional formats take in', () => {
  test.each<[string, RuleCondition, number[]]>([
    ['what a formula says of each cell', { type: 'custom', formula: '$B1>2' }, [3, 4]],
    ['what a formula says of another sheet', { type: 'custom', formula: 'ISBLANK(B!$A1)' }, [1, 2, 3, 4, 5]],
    ['no cell for which the formula fails', { type: 'custom', formula: '1/(B1-1)>0' }, [2, 3, 4]],
    ['numbers below a bound, blanks among them', number('lessThan', '1'), [1, 2, 5]],
    ['numbers between bounds, whichever is the lower', number('between', '10', '-1'), [2, 3, 5]],
    ['numbers not between bounds, and texts, which come after numbers', number('notBetween', '-1', '1'), [1, 3, 4]],
    ['texts equal to a text, whatever their case', number('equal', '"thiếu SỐ"'), [4]],
    ['numbers equal to a cell', number('equal', '$A$3'), [3]],
    ['texts with a text in them', text('contains', 'THIẾU'), [4]],
    ['cells without it', text('notContains', 'thiếu'), [1, 2, 3, 5]],
    ['texts that begin with it', text('beginsWith', 'Thi'), [4]],
    ['texts that end with it', text('endsWith', 'số'), [4]],
    ['the two highest', { type: 'topBottom', rank: 2, percent: false, bottom: false }, [2, 3]],
    ['the lowest third', { type: 'topBottom', rank: 34, percent: true, bottom: true }, [1]],
    [
      'blanks, by the formula the file gives',
      { type: 'other', fileType: 'containsBlanks', xml: '<cfRule><formula>LEN(TRIM(A1))=0</formula></cfRule>' },
      [5],
    ],
    ['nothing by kinds that are only carried', { type: 'other', fileType: 'duplicateValues', xml: '<cfRule/>' }, []],
  ])('%s', (_name, condition, rows) => {
    expect(rowsUnder(condition)).toEqual(rows);
  });

  test('the first rule has its way; one may keep later ones out', () => {
    const sheet = filled();
    const red = { ...NO_RULE_FORMAT, color: { rgb: 'FF0000' } };
    addRule(sheet, { type: 'custom', formula: 'A1=10' }, red, [at('A1:A5')], true);
    addRule(sheet, { type: 'custom', formula: 'B1<3' }, { ...BOLD, color: { rgb: '00FF00' } });
    addRule(sheet, { type: 'custom', formula: 'TRUE' }, { ...NO_RULE_FORMAT, italic: true, bold: false });
    const looks = looksByRules(sheet, at('A2:A3'));
    expect(looks.get('1:0')?.format).toMatchObject({ bold: true, italic: true, color: { rgb: '00FF00' } });
    expect(looks.get('2:0')?.format).toMatchObject({ bold: null, italic: null, color: { rgb: 'FF0000' } });
    expect(looks.size).toBe(2);
  });
});

describe('scales', () => {
  const point = (kind: string, value: string | null = null) => ({ kind, value });

  test('colour cells by where they lie between their points', () => {
    const sheet = filled();
    const points = [
      { ...point('min'), color: { rgb: 'FF0000' } },
      { ...point('num', '0'), color: { rgb: 'FFFFFF' } },
      { ...point('formula', '$A$3'), color: { rgb: '0000FF' } },
    ];
    addRule(sheet, { type: 'colorScale', points });
    setCells(sheet, at('A5'), [[5]]);
    const looks = looksByRules(sheet, at('A1:A5'));
    expect([0, 1, 2, 3, 4].map((row) => looks.get(`${row}:0`)?.scaleColor)).toEqual([
      '#FF0000',
      '#FFFFFF',
      '#0000FF',
      undefined,
      '#8080FF',
    ]);
  });

  test('draw bars', () => {
    const sheet = filled();
    addRule(sheet, {
      type: 'dataBar',
      lower: point('min'),
      upper: point('percentile', '50'),
      color: { rgb: '638EC6' },
      showValue: false,
    });
    const looks = looksByRules(sheet, at('A1:A5'));
    expect([0, 1, 2].map((row) => looks.get(`${row}:0`)?.bar)).toEqual(
      [0.1, 0.9, 0.9].map((fraction) => ({ fraction, color: '#638EC6', showValue: false })),
    );
  });
});

import { setCells } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

describe('data validation', () => {
  test('every kind of rule comes back as it was set', async () => {
    open(['A']);
    const rules: Excel.DataValidationRule[] = [
      { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      { decimal: { formula1: 0, formula2: '=B1', operator: 'Between' } },
      { list: { inCellDropDown: true, source: 'Đã hoàn thành,Đang thực hiện' } },
      { list: { inCellDropDown: false, source: '=$D$1:$D$3' } },
      { textLength: { formula1: 10, operator: 'LessThan' } },
      { custom: { formula: '=LEN(A1)>2' } },
    ];
    await run(async (context, sheet) => {
      const cells = rules.map((rule, i) => {
        const { dataValidation } = sheet.getRange('A1:B1').getOffsetRange(i, 0);
        dataValidation.rule = rule;
        return dataValidation.load('rule,type');
      });
      await context.sync();
      expect(cells.map(({ rule }) => rule)).toEqual(rules);
      expect(cells.map(({ type }) => type)).toEqual(['WholeNumber', 'Decimal', 'List', 'List', 'TextLength', 'Custom']);
    });
  });

  test('dates are compared as numbers; prompt, alert and blanks are kept beside the rule', async () => {
    const { book } = open(['A']);
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('C1:C9');
      dataValidation.clear();
      dataValidation.rule = { date: { formula1: '2023-01-01T00:00:00.000Z', operator: 'GreaterThan' } };
      dataValidation.prompt = { showPrompt: true, title: 'Ngày', message: 'Nhập ngày hoàn thành' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Sai', message: 'Không phải ngày' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('prompt,errorAlert,ignoreBlanks,valid');
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        prompt: { showPrompt: true, title: 'Ngày', message: 'Nhập ngày hoàn thành' },
        errorAlert: { showAlert: true, style: 'Warning', title: 'Sai', message: 'Không phải ngày' },
        ignoreBlanks: false,
        valid: false,
      });
    });
    expect(sheetAt(book, 0).validations).toEqual([expect.objectContaining({ type: 'date', formula1: '44927' })]);
  });

  test('a later rule takes its cells from an earlier one; cells that differ have no common rule', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1:A10').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A4:A5').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
      sheet.getRange('A9').dataValidation.clear();
      const [lower, mixed, none] = ['A6', 'A3:A4', 'A9'].map((address) =>
        sheet.getRange(address).dataValidation.load('rule,type'),
      );
      await context.sync();
      // The rule is written for the first cell of where it lies, so that below it reads otherwise.
      expect(lower?.rule).toEqual({ custom: { formula: '=A6>0' } });
      expect([mixed?.type, mixed?.rule, none?.type]).toEqual(['MixedCriteria', null, 'None']);
    });
  });

  test('what a paste has broken is found', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:C4'), [
      [1, 'có', 5],
      [-1, 'không', 6],
      ['chữ', 'CÓ', 99],
      ['', '', ''],
    ]);
    await run(async (context, sheet) => {
      sheet.getRange('A1:A4').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      sheet.getRange('B1:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
      sheet.getRange('C1:C4').dataValidation.rule = { custom: { formula: '=C1<10*ROW()' } };
      const invalid = ['A1:A4', 'B1:B4', 'C1:C4'].map((address) =>
        sheet.getRange(address).dataValidation.getInvalidCellsOrNullObject().load('address'),
      );
      const fine = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect(invalid.map(({ address }) => address)).toEqual(['A!A2,A!A3', 'A!B3', 'A!C3']);
      expect(fine.isNullObject).toBe(true);
    });
  });
});

describe('conditional formats', () => {
  test('new ones come first; each kind keeps its condition and its look', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:C9');
      const custom = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$B1="Chưa đạt"';
      custom.custom.format.fill.color = '#F8CBAD';
      custom.custom.format.font.color = '#9C0006';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const value = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      value.cellValue.format.borders.getItem('EdgeBottom').style = 'Dash';
      const text = conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.rule = { operator: 'BeginsWith', text: 'x' };
      const scale = conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        maximum: { type: 'Number', formula: '100', color: '#00FF00' },
      };
      const bar = conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      bar.dataBar.positiveFormat.fillColor = '#638EC6';
      bar.dataBar.showDataBarOnly = true;
      const top = conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
      top.topBottom.rule = { rank: 3, type: 'BottomItems' };
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      custom.load('priority,custom/rule/formula,custom/format/fill/color,custom/format/font/bold');
      value.load('cellValue/rule');
      text.load('textComparison/rule');
      scale.load('colorScale/criteria,colorScale/threeColorScale');
      bar.load('dataBar/showDataBarOnly,dataBar/positiveFormat/fillColor,dataBar/lowerBoundRule');
      top.load('topBottom/rule');
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual([
        'TopBottom',
        'DataBar',
        'ColorScale',
        'ContainsText',
        'CellValue',
        'Custom',
      ]);
      expect([custom.priority, custom.custom.rule.formula, custom.custom.format.fill.color]).toEqual([
        5,
        '=$B1="Chưa đạt"',
        '#F8CBAD',
      ]);
      expect(value.cellValue.rule).toEqual({ formula1: '=0', operator: 'LessThan' });
      expect(text.textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'x' });
      expect(scale.colorScale.threeColorScale).toBe(false);
      expect(scale.colorScale.criteria).toEqual({
        minimum: { type: 'LowestValue', color: '#FF0000' },
        maximum: { type: 'Number', formula: '100', color: '#00FF00' },
      });
      expect([bar.dataBar.showDataBarOnly, bar.dataBar.positiveFormat.fillColor]).toEqual([true, '#638EC6']);
      expect(top.topBottom.rule).toEqual({ rank: 3, type: 'BottomItems' });
    });
  });

  test('are found by the cells they lie on, deleted, and cut off an area', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const rule = sheet.getRange('A1:A10').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=A1>0';
      await context.sync();
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const left = sheet.getRange('A1:A20').conditionalFormats;
      const counts = [left.getCount(), sheet.getRange('A2').conditionalFormats.getCount()];
      const range = rule.getRange().load('address');
      rule.load('custom/rule/formula');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
      expect([range.address, rule.custom.rule.formula]).toEqual(['A!A5:A10', '=A5>0']);
      rule.delete();
      const none = left.getItemOrNullObject('không có');
      const count = left.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  test('a rule is not looked at as one of another kind', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const rule = sheet.getRange('A1').conditionalFormats.add('Custom');
      const none = rule.cellValueOrNullObject.load('rule');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      rule.cellValue.load('rule');
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
    });
  });
});

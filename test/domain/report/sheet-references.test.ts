import { sheetReferences } from '../../../src/domain/report/sheet-references';

const one = (name: string) => [{ first: name, last: name }];

test.each([
  ["='Nậm Lả Quý I-2023'!F12", one('Nậm Lả Quý I-2023')],
  ["=ROUND('Y''Lang ''A'''!$F$12*1000000,0)", one("Y'Lang 'A'")],
  ['=Nậm_Lả.1!F12', one('Nậm_Lả.1')],
  // Letters and their accents apart, as some programs write them.
  [`=${'Nậm'.normalize('NFD')}!F12`, one('Nậm'.normalize('NFD'))],
  ["='A b'!F12+'C d'!F12", [...one('A b'), ...one('C d')]],
  ["=SUM('Nậm Lả:Suối Bạc'!F12)", [{ first: 'Nậm Lả', last: 'Suối Bạc' }]],
  ['=SUM(T1:T3!F12)', [{ first: 'T1', last: 'T3' }]],
  ['=SUM(A1:B2,C!D4)', one('C')],
  ['=INDIRECT("\'Nậm Lả\'!F12")', one('Nậm Lả')],
  // An apostrophe in a text opens no name.
  ["=\"it's \"&'Nậm Lả'!F12", one('Nậm Lả')],
])('%s leads to a sheet', (formula, spans) => {
  expect(sheetReferences(formula)).toEqual(spans);
});

test.each(['=SUM(F12:F14)', '=#REF!+1', '=[Sổ2.xlsx]Nậm!F12', "='[Sổ 2.xlsx]Nậm Lả'!F12+'[Sổ 2.xlsx]Suối Bạc'!F12"])(
  '%s leads to no other sheet of its workbook',
  (formula) => {
    expect(sheetReferences(formula)).toEqual([]);
  },
);

import { addName, deleteName, setNameFormula } from '../../model';
import { formatAbsoluteAddress } from '../../model/geometry/address';
import { qualify } from '../../model';
import { delocalizeFormula } from '../../model';
import { fail } from '../error';
import { hostClass, isHostObject, property, type HostObject } from '../object';
import { Area, areaOfFormula } from './area';
import { of, type NameIn, type NamesOf } from './targets';

/** Names that Excel makes for itself (print areas, filters) are not shown. */
const namesIn = ({ book, scope }: NamesOf) =>
  book.names.filter((name) => name.scope === scope && !name.name.startsWith('_xlnm.'));

function find(names: NamesOf, key: string): HostObject<NameIn> | null {
  const wanted = key.toLowerCase();
  const name = namesIn(names).find((candidate) => candidate.name.toLowerCase() === wanted);
  return name ? of('NamedItem', { ...names, name }) : null;
}

function add(names: NamesOf, name: string, reference: string | HostObject, comment = ''): HostObject<NameIn> {
  const formula = isHostObject(reference)
    ? reference.target instanceof Area
      ? absolute(reference.target)
      : fail('InvalidArgument')
    : reference.replace(/^=/, '');
  return of('NamedItem', { ...names, name: addName(names.book, name, formula, names.scope, comment) });
}

const absolute = ({ sheet, rect }: Area): string => qualify(sheet.name, formatAbsoluteAddress(rect));

export const NAMED_ITEM_COLLECTION = hostClass<Excel.NamedItemCollection, NamesOf>(
  'NamedItemCollection',
  {
    add,
    addFormulaLocal: (names, name, formula, comment) => {
      const local = names.book.locale.decimal === ',' ? delocalizeFormula(formula) : formula;
      return add(names, name, local, comment);
    },
    getCount: (names) => namesIn(names).length,
    getItem: (names, key) => find(names, key) ?? fail('ItemNotFound'),
    getItemOrNullObject: find,
  },
  { items: (names) => namesIn(names).map((name) => of('NamedItem', { ...names, name })) },
);

const areaOf = ({ book, name }: NameIn): Area | null => areaOfFormula(book, name.scope ?? book.active, name.formula);

function typeOf(item: NameIn): 'Range' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (areaOf(item)) return 'Range';
  const { formula } = item.name;
  if (formula.includes('#REF!')) return 'Error';
  if (/^(?:true|false)$/i.test(formula)) return 'Boolean';
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? 'Double' : 'String';
}

function valueOf(item: NameIn): string | number | boolean {
  const { formula } = item.name;
  const type = typeOf(item);
  if (type === 'Double') return Number(formula);
  return type === 'Boolean' ? formula.toLowerCase() === 'true' : type === 'Error' ? '#REF!' : formula;
}

export const NAMED_ITEM = hostClass<Excel.NamedItem, NameIn>(
  'NamedItem',
  {
    name: property(({ name }) => name.name),
    type: property(typeOf),
    value: property(valueOf),
    formula: property(
      ({ name }) => `=${name.formula}`,
      ({ book, name }, value) => setNameFormula(book, name, String(value as unknown).replace(/^=/, '')),
    ),
    comment: property(
      ({ name }) => name.comment,
      ({ name }, value) => {
        name.comment = value;
      },
    ),
    visible: property(
      ({ name }) => name.visible,
      ({ name }, value) => {
        name.visible = value;
      },
    ),
    scope: property(({ name }) => (name.scope ? 'Worksheet' : 'Workbook')),
    worksheet: ({ name }) => of('Worksheet', name.scope ?? fail('ItemNotFound')),
    worksheetOrNullObject: ({ name }) => name.scope && of('Worksheet', name.scope),
    delete: ({ book, name }) => deleteName(book, name),
    getRange: (item) => of('Range', areaOf(item) ?? fail('ItemNotFound')),
    getRangeOrNullObject: (item) => {
      const area = areaOf(item);
      return area && of('Range', area);
    },
  },
  { identity: ({ name }) => ({ _Id: name.name }), isAlive: ({ book, name }) => book.names.includes(name) },
);

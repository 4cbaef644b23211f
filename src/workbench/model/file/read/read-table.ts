import { parseAddress } from '../../geometry/address';
import { rect } from '../../geometry/rect';
import type { Sheet } from '../../sheet/sheet';
import type { Table, TableColumn } from '../../table/table';
import { withoutPrefixes } from '../future-functions';
import { childNamed, childrenNamed, isTrue, numberOr, type XmlElement } from '../package/xml';
import { decodeEscapes } from '../package/xml-text';

export function readTable(sheet: Sheet, root: XmlElement): Table {
  const { attributes } = root;
  const style = childNamed(root, 'tableStyleInfo')?.attributes;
  const filter = childNamed(root, 'autoFilter');
  const id = numberOr(attributes['id'], sheet.book.number());
  sheet.book.skipNumber(id);
  return {
    id,
    sheet,
    name: attributes['displayName'] ?? attributes['name'] ?? `Table${id}`,
    area: parseAddress(attributes['ref'] ?? '') ?? rect(0, 0, 2, 1),
    columns: childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn').map(readColumn),
    hasHeaders: numberOr(attributes['headerRowCount'], 1) > 0,
    hasTotals: numberOr(attributes['totalsRowCount'], 0) > 0,
    style: style?.['name'] ?? null,
    showBandedRows: isTrue(style?.['showRowStripes']),
    showBandedColumns: isTrue(style?.['showColumnStripes']),
    highlightFirstColumn: isTrue(style?.['showFirstColumn']),
    highlightLastColumn: isTrue(style?.['showLastColumn']),
    showFilterButton: filter !== undefined,
  };
}

function readColumn(element: XmlElement): TableColumn {
  const { attributes } = element;
  const formula = (name: string): string => withoutPrefixes(childNamed(element, name)?.text ?? '');
  return {
    id: numberOr(attributes['id'], 1),
    name: decodeEscapes(attributes['name'] ?? ''),
    calculated: formula('calculatedColumnFormula'),
    totalsFunction: attributes['totalsRowFunction'] ?? 'none',
    totalsLabel: decodeEscapes(attributes['totalsRowLabel'] ?? ''),
    totalsFormula: formula('totalsRowFormula'),
  };
}

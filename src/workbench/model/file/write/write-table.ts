import { formatAddress } from '../../geometry/address';
import type { Table, TableColumn } from '../../table/table';
import { withPrefixes } from '../future-functions';
import { MAIN_NAMESPACE } from '../namespaces';
import { element, XML_DECLARATION } from '../package/attributes';
import { escapeXml } from '../package/xml';
import { encodeEscapes } from '../package/xml-text';

export function tableXml(table: Table): string {
  const { area, columns, hasHeaders, hasTotals } = table;
  const filtered = formatAddress(hasTotals ? { ...area, rows: area.rows - 1 } : area);
  return (
    XML_DECLARATION +
    element(
      'table',
      {
        xmlns: MAIN_NAMESPACE,
        id: table.id,
        name: table.name,
        displayName: table.name,
        ref: formatAddress(area),
        headerRowCount: hasHeaders ? null : 0,
        totalsRowCount: hasTotals ? 1 : null,
        totalsRowShown: hasTotals ? null : '0',
      },
      (hasHeaders && table.showFilterButton ? element('autoFilter', { ref: filtered }) : '') +
        element('tableColumns', { count: columns.length }, columns.map(columnXml).join('')) +
        element('tableStyleInfo', {
          name: table.style,
          showFirstColumn: table.highlightFirstColumn ? '1' : '0',
          showLastColumn: table.highlightLastColumn ? '1' : '0',
          showRowStripes: table.showBandedRows ? '1' : '0',
          showColumnStripes: table.showBandedColumns ? '1' : '0',
        }),
    )
  );
}

function columnXml(column: TableColumn): string {
  const formula = (name: string, text: string): string =>
    text === '' ? '' : element(name, {}, escapeXml(withPrefixes(text)));
  return element(
    'tableColumn',
    {
      id: column.id,
      // A heading of two lines is written with Excel's own sign for the break.
      name: encodeEscapes(column.name).replaceAll('\n', '_x000a_'),
      totalsRowFunction: column.totalsFunction === 'none' ? null : column.totalsFunction,
      totalsRowLabel: column.totalsLabel === '' ? null : encodeEscapes(column.totalsLabel),
    },
    formula('calculatedColumnFormula', column.calculated) + formula('totalsRowFormula', column.totalsFormula),
  );
}

/** Addresses inside carried XML, moved when cells are inserted or deleted. */
import { shiftRect, type Shift } from '../formula/shift';
import { formatAddress, parseAddress } from '../geometry/address';
import { rect } from '../geometry/rect';

/** A list of areas as the file writes it; null when none is left. */
export function shiftAreas(list: string, shift: Shift): string | null {
  const moved = list.split(/\s+/).flatMap((address) => {
    const area = parseAddress(address);
    const now = area && shiftRect(area, shift);
    return area ? (now ? [formatAddress(now)] : []) : [address];
  });
  return moved.length === 0 ? null : moved.join(' ');
}

/** An element of the sheet's part (a filter, ignored errors, sparklines); null when the cells it stands for are gone. */
export function shiftElement(xml: string, shift: Shift): string | null {
  const whole = /^<\w+[^>]*?\s(?:sq)?ref="([^"]+)"/.exec(xml)?.[1];
  if (whole !== undefined && shiftAreas(whole, shift) === null) return null;
  return xml
    .replace(
      /(\s(?:sqref|ref|activeCell)=")([^"]+)"/g,
      (_, before: string, list: string) => `${before}${shiftAreas(list, shift) ?? list}"`,
    )
    .replace(
      /(<(?:\w+:)?sqref>)([^<]+)(<\/)/g,
      (_, open: string, list: string, close: string) => open + (shiftAreas(list, shift) ?? list) + close,
    );
}

/** A part that a sheet leads to: comments and drawings name cells by address or by number. */
export function shiftPart(kind: string, xml: string, shift: Shift): string {
  if (kind === 'comments' || kind === 'threadedComment') {
    return xml.replace(
      /(<(?:threadedComment|comment)\b[^>]*?\sref=")([^"]+)"/g,
      (_, before: string, address: string) => {
        return `${before}${shiftAreas(address, shift) ?? address}"`;
      },
    );
  }
  if (kind === 'vmlDrawing') {
    return xml.replace(
      /<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g,
      (_, row: string, space: string, column: string) => {
        const place = shiftRect(rect(Number(row), Number(column)), shift);
        return `<x:Row>${place?.top ?? row}</x:Row>${space}<x:Column>${place?.left ?? column}</x:Column>`;
      },
    );
  }
  return kind === 'drawing' ? shiftAnchors(xml, shift) : xml;
}

/** Corners of pictures and charts. Only whole rows and columns move them, since nothing else moves what lies above cells. */
function shiftAnchors(xml: string, shift: Shift): string {
  const along = shift.along === 'rows' ? 'row' : 'col';
  return xml.replace(
    new RegExp(`(<xdr:(?:from|to)>(?:(?!</xdr:(?:from|to)>)[^])*?<xdr:${along}>)(\\d+)(</xdr:${along}>)`, 'g'),
    (_, before: string, at: string, after: string) => {
      const place = shift.along === 'rows' ? rect(Number(at), shift.area.left) : rect(shift.area.top, Number(at));
      const moved = shiftRect(place, shift);
      const now = moved
        ? shift.along === 'rows'
          ? moved.top
          : moved.left
        : shift.along === 'rows'
          ? shift.area.top
          : shift.area.left;
      return before + String(now) + after;
    },
  );
}

/** Relationships: how one part of a workbook names another. */
import { element, XML_DECLARATION } from './attributes';
import { childrenNamed, parseXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`, `hyperlink` … the rest differs between the two forms of the format. */
  readonly kind: string;
  readonly type: string;
  /** Path of a part of the package, or an address outside when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationship = (id: string, kind: string, target: string, external = false): Relationship => ({
  id,
  kind,
  type: OFFICE + kind,
  target,
  external,
});

/** An id that none of them has: those that a file came with keep theirs. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let number = relationships.length + 1; ; number++) if (!taken.has(`w${number}`)) return `w${number}`;
}

export const relationshipsPath = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

export function parseRelationships(xml: string, part: string): Relationship[] {
  return childrenNamed(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}

/** The path that `target` means when it is written in `part`. */
export function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      TargetMode: external ? 'External' : null,
    }),
  );
  return XML_DECLARATION + element('Relationships', { xmlns: PACKAGE }, items.join(''));
}

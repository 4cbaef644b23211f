import type { Unit } from '../programme/unit';
import { textKey } from '../text/text-key';

/** Kinds of administrative units and how they are shortened before a name. */
const KINDS: readonly (readonly [short: RegExp, kind: string])[] = [
  [/^tp\.? ?/, 'thành phố '],
  [/^tx\.? ?/, 'thị xã '],
  [/^tt\.? ?/, 'thị trấn '],
  [/^h\. ?/, 'huyện '],
  [/^p\. ?/, 'phường '],
  [/^x\. ?/, 'xã '],
];
const KIND_WORDS = ['tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'phường', 'xã'];

/**
 * True where the text is the unit's name: as it is, with its kind ("huyện Văn Yên", "TP. Yên Bái"), with its office
 * before it ("Ủy ban MTTQ huyện Văn Yên"). Another kind before the name makes it another unit ("xã Yên Bình").
 */
export function isNameOf(text: string, unit: Unit): boolean {
  // A name may have a comma of its own.
  if (textKey(text) === textKey(unit.name)) return true;
  const [beforeComma = ''] = textKey(text).split(',');
  const key = spellOut(beforeComma);
  const { kind, name } = parts(unit);
  if (key === name || key === `${kind} ${name}`) return true;
  if (!key.endsWith(` ${name}`)) return false;
  const before = key.slice(0, -name.length).trim();
  const named = KIND_WORDS.find((word) => before === word || before.endsWith(` ${word}`));
  return named === undefined || named === kind;
}

function spellOut(key: string): string {
  for (const [short, kind] of KINDS) if (short.test(key)) return key.replace(short, kind);
  return key;
}

function parts(unit: Unit): { readonly kind: string; readonly name: string } {
  const kind = textKey(unit.kind);
  const name = spellOut(textKey(unit.name));
  return { kind, name: kind !== '' && name.startsWith(`${kind} `) ? name.slice(kind.length + 1) : name };
}

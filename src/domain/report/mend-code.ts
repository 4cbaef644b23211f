import { codeAsNumber } from '../programme/code';

/** Letters of other alphabets, and wide ones, that look like what a code is made of. */
const LOOKALIKES = new Map(
  [
    'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX аa сc еe іi ѕs оo рp хx',
    'ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΖZ οo ĐD ÐD đd',
    '．. 。. ，. ,. ․. ·. －- –- —- −-',
  ]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
/** Letters that are typed for digits. */
const FOR_DIGITS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', i: '1', '|': '1' };
const inDigits = (text: string): string => text.replace(/[oOlIi|]/g, (letter) => FOR_DIGITS[letter] ?? letter);

/**
 * What a code may mean that was typed with look-alike letters, a comma or stray dots, as `codeAsNumber` would write it,
 * the likeliest first. Letters are taken for digits only beside real digits: `I` is a heading's number, not `1`.
 */
export function mendedCodes(code: string): readonly string[] {
  const plain = code
    .normalize('NFKC')
    .replace(/./gsu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(/\s+/g, '')
    .replace(/^\.+|\.+$/g, '');
  const readings = /\d/.test(plain) ? [plain, plain.charAt(0) + inDigits(plain.slice(1)), inDigits(plain)] : [plain];
  return [...new Set(readings.map(codeAsNumber))];
}

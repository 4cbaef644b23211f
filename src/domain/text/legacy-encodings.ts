/**
 * The two encodings that Vietnamese fonts had before Unicode. Excel keeps their bytes as letters of Western Europe, so
 * that `V¨n Yªn` (.VnTime) and `Vaên Yeân` (VNI-Times) are what a cell holds where its font shows `Văn Yên`.
 * Tables as published by the Vietnamese Unicode FAQs, vietunicode.sourceforge.net/charset.
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];

const TCVN3_LETTERS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_MEANINGS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const meanings = Array.from(TCVN3_MEANINGS);
const tcvn3 = new Map(Array.from(TCVN3_LETTERS, (letter, i) => [letter, meanings[i] ?? letter]));

/** VNI writes a letter and then its marks; both tone and shape may be one sign (`aá` is `ấ`). */
const VNI_TONES = 'ùøûõï';
const VNI_CIRCUMFLEX = 'âáàåãä';
const VNI_BREVE = 'êéèúüë';
const VNI_ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
/** Acute, grave, hook, tilde, dot: the order in which VNI's signs stand. */
const TONE_MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const vni = new Map<string, string>(Object.entries(VNI_ALONE));
function addVni(letter: string, shape: string, signs: string, tones: readonly string[]): void {
  for (const [i, sign] of Array.from(signs).entries())
    vni.set(letter + sign, `${vni.get(letter) ?? letter}${shape}${tones[i] ?? ''}`.normalize('NFC'));
}
for (const letter of 'aeouyôö') addVni(letter, '', VNI_TONES, TONE_MARKS);
for (const letter of 'aeo') addVni(letter, '\u0302', VNI_CIRCUMFLEX, ['', ...TONE_MARKS]);
addVni('a', '\u0306', VNI_BREVE, ['', ...TONE_MARKS]);

const decodeTcvn3 = (text: string): string => text.replace(/[\u00a1-\u00ff]/g, (letter) => tcvn3.get(letter) ?? letter);

function decodeVni(text: string): string {
  return text.replace(/[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/giu, (signs) => {
    const meant = vni.get(signs.toLowerCase());
    if (meant === undefined) return signs;
    return signs.charAt(0) === signs.charAt(0).toLowerCase() ? meant : meant.toUpperCase();
  });
}

/** The text in Unicode, taking it to be in the encoding. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? decodeTcvn3(text) : decodeVni(text);
}

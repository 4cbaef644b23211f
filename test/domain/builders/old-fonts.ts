/**
 * Text as it was typed with the fonts before Unicode. The tables are written out letter by letter, apart from those of
 * the code under test.
 */
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SIGNS = {
  TCVN3:
    'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ',
  VNI: 'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î',
} as const;
export type OldFont = keyof typeof SIGNS;
/** In TCVN3 only these capitals have codes of their own; others are typed in a font whose small letters look large. */
const TCVN3_CAPITALS: Readonly<Record<string, string>> = { Ă: '¡', Â: '¢', Đ: '§', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦' };

const tables = {
  TCVN3: tableOf('TCVN3'),
  VNI: tableOf('VNI'),
};

function tableOf(font: OldFont): ReadonlyMap<string, string> {
  const signs = SIGNS[font].split(' ');
  const table = new Map<string, string>();
  for (const [i, letter] of Array.from(LETTERS.normalize('NFC')).entries()) {
    const sign = signs[i] ?? letter;
    table.set(letter, sign);
    table.set(
      letter.toUpperCase(),
      font === 'VNI' ? sign.toUpperCase() : (TCVN3_CAPITALS[letter.toUpperCase()] ?? sign),
    );
  }
  return table;
}

export function inOldFont(text: string, font: OldFont): string {
  return Array.from(text.normalize('NFC'), (letter) => tables[font].get(letter) ?? letter).join('');
}

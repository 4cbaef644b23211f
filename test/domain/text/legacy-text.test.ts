import { legacyReadings, legacyText } from '../../../src/domain/text/legacy-text';
import { isSyllable } from '../../../src/domain/text/vietnamese-syllable';
import { BUILT_IN_PROGRAMMES } from '../../../src/programmes/built-in';
import { builtIn } from '../../programmes/load-built-in';
import { inOldFont, type OldFont } from '../builders/old-fonts';
import { HEADING, LABEL } from '../builders/sheet-builder';

const FONTS: readonly OldFont[] = ['TCVN3', 'VNI'];

describe('text typed with the fonts before Unicode', () => {
  test.each([
    ['V¨n Yªn', 'TCVN3', 'Văn Yên'],
    ['Vaên Yeân', 'VNI', 'Văn Yên'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§VT', 'TCVN3', 'ĐVT'],
    ['ÑVT', 'VNI', 'ĐVT'],
    ['B¸O C¸O', 'TCVN3', 'BÁO CÁO'],
    ['BAÙO CAÙO', 'VNI', 'BÁO CÁO'],
    ['12 héi nghÞ', 'TCVN3', '12 hội nghị'],
  ])('%s', (typed, encoding, text) => {
    expect(legacyText(typed)).toEqual({ encoding, text });
  });

  test.each([
    'Văn Yên',
    'Hà Giang',
    'Yên Bình',
    'nhà',
    'xã',
    'Quý I/2023',
    'Ngày hội Đại đoàn kết toàn dân tộc',
    'Mù Cang Chải'.normalize('NFD'),
    'Thoà thuận',
    'Café',
    '«Nhà»',
    '15 m²',
    '½',
    'Zürich',
    '95 %',
    'van-yen',
    '',
  ])('“%s” is left as it is', (text) => {
    expect(legacyText(text)).toBeNull();
  });

  test('a short word may be both; what else it can say is told', () => {
    expect(legacyText('hé')).toBeNull();
    expect(legacyReadings('hé')).toContain('hộ');
    expect(legacyReadings('hộ')).toEqual([]);
  });
});

describe('all that the built-in programmes say', () => {
  let texts: readonly string[];
  beforeAll(async () => {
    const found = [...Object.values(HEADING), ...Object.values(LABEL)] as string[];
    for (const { id } of BUILT_IN_PROGRAMMES) {
      const { name, issuer, units, groups, indicators } = await builtIn(id);
      found.push(name, issuer, ...[...units, ...groups].map((named) => named.name));
      for (const indicator of indicators) found.push(indicator.name, indicator.wording, indicator.guidance ?? '');
    }
    texts = [...new Set(found)].filter((text) => /[^\0-\u007f]/.test(text)).map((text) => text.normalize('NFC'));
  });

  test('is Vietnamese, and not taken for anything else', () => {
    const words = [...new Set(texts.flatMap((text) => text.split(/[^\p{L}]+/u)))].filter((word) =>
      /[^\0-\u007f]/.test(word),
    );
    const strange = words.filter((word) => !isSyllable(word));
    expect(strange.length / words.length).toBeLessThan(0.02);
    expect(texts.filter((text) => legacyText(text) !== null)).toEqual([]);
  });

  test.each(FONTS)('comes back from %s', (font) => {
    let undecided = 0;
    const wrong = texts.flatMap((text) => {
      const typed = inOldFont(text, font);
      // Letters that the font does not have were not typed with it.
      if (typed === text || /[\u0100-\uffff]/.test(typed)) return [];
      const read = legacyText(typed);
      // A short name that could be read in two ways ("Gia Phó") stays as it stands; a known name is found all the same.
      if (read === null && legacyReadings(typed).includes(text)) {
        undecided += 1;
        return [];
      }
      // Words in capitals are the one thing that TCVN3 does not tell apart.
      return read?.text.toLowerCase() === text.toLowerCase() ? [] : [`${text} ← ${read?.text ?? typed}`];
    });
    expect(wrong).toEqual([]);
    expect(undecided / texts.length).toBeLessThan(0.02);
  });
});

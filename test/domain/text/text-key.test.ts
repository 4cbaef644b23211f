import { isBlankText, looseKey, textKey, trimSpaces } from '../../../src/domain/text/text-key';
import { remembered } from '../../../src/domain/text/remembered';

describe('keys under which two spellings are found equal', () => {
  test.each([
    ['Lũy kế đến cuối kỳ (số đạt)', 'LŨY  KẾ ĐẾN\nCUỐI KỲ (SỐ ĐẠT)', true, true],
    ['Lũy kế', 'Lũy kế'.normalize('NFD'), true, true],
    ['Kỳ báo cáo', 'Kỳ báo cáo :', true, true],
    ['Lũy kế', 'Luỹ kế', false, true],
    ['Mã đơn vị', 'Ma don vi', false, true],
    ['Cùng kỳ / kỳ gốc', 'Cùng kỳ, kỳ gốc', false, true],
    ['Mã số', 'Mã sổ', false, true],
    ['Tỷ lệ', 'Tổng số', false, false],
  ])('“%s” and “%s”', (a, b, same, alike) => {
    expect(textKey(a) === textKey(b)).toBe(same);
    expect(looseKey(a) === looseKey(b)).toBe(alike);
  });
});

test('spaces of every kind are one plain space, and none at the ends', () => {
  expect(trimSpaces('\ufeff\u00a0 12 \u2009\u200b\t345\u3000\r\n')).toBe('12 345');
});

test.each(['', ' ', '\u00a0', '\u200b\u200b', '\n\t', '\ufeff'])('%j shows nothing', (text) => {
  expect(isBlankText(text)).toBe(true);
});
test.each(['0', '-', ' 1', '\u00a0x', 'đ', 'Ắ', '\u200b2'])('%j shows something', (text) => {
  expect(isBlankText(text)).toBe(false);
});

describe('remembered answers', () => {
  test('are worked out once, null among them', () => {
    let asked = 0;
    const known = remembered((text) => {
      asked += 1;
      return text === 'a' ? null : text.length;
    });
    expect([known('a'), known('a'), known('bb'), known('bb')]).toEqual([null, null, 2, 2]);
    expect(asked).toBe(2);
  });
  test('do not pile up', () => {
    let asked = 0;
    const known = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let i = 0; i < 20_001; i++) known(String(i));
    known('0');
    expect(asked).toBe(20_002);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trimSpaces } from '../../src/domain/text/text-key';
import { builtIn } from './load-built-in';

/** What the built-in programmes say in the sources' words, against the sources, kept beside this test as published. */
const source = (id: string): string =>
  trimSpaces(readFileSync(path.join(__dirname, `sources/${id}.txt`), 'utf8')).replace(/\s+/g, ' ');

/** What is left of each source when everything that a row quotes is taken out: introductions, and nothing to be done. */
const LEFT_OVER: Readonly<Record<string, readonly string[]>> = {
  'yen-bai-2023': ['-', '/.'],
  'duy-tien-2023': [],
  '11-trong-tam-2023': ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.', '11.'],
  'lao-cai-2023': [
    'Nội dung phối hợp phải cụ thể, thiết thực, tập trung giải quyết các nhiệm vụ trọng tâm sau:',
    'Trong kế hoạch chỉ rõ',
    'Phối hợp với các tổ chức chính trị - xã hội vận động các hộ gia đình thực hiện hiệu quả Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” lồng ghép với thực hiện Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” với 5 nội dung trọng tâm:',
    'Trong công tác giám sát chủ trì phối hợp với các cơ quan liên quan triển khai thực hiện hiệu quả công tác giám sát việc tổ chức triển khai thực hiện các chương trình mục tiêu quốc gia theo quy định, trọng tâm là:',
  ],
};

describe.each(Object.keys(LEFT_OVER))('%s', (id) => {
  test('every row quotes the source word for word', async () => {
    const text = source(id);
    const { indicators } = await builtIn(id);
    const strange = indicators.filter(({ wording }) => wording === '' || !text.includes(wording.replace(/\s+/g, ' ')));
    expect(strange.map(({ code, wording }) => [code, wording])).toEqual([]);
  });

  test('every sentence of the source has its row', async () => {
    const { indicators } = await builtIn(id);
    const quotes = [...new Set(indicators.map(({ wording }) => wording.replace(/\s+/g, ' ')))];
    // The longest first: one sentence may be the beginning of another.
    const rest = quotes
      .sort((a, b) => b.length - a.length)
      .reduce((text, quote) => text.replaceAll(quote, '¦'), source(id));
    const left = rest
      .split('¦')
      .map(trimSpaces)
      .filter((words) => words !== '');
    expect(left).toEqual(LEFT_OVER[id]);
  });
});

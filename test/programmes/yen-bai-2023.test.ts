import { dueDate } from '../../src/domain/verdict/due';
import { indexProgramme } from '../../src/domain/programme/programme-index';
import { parentOf, type Indicator } from '../../src/domain/programme/indicator';
import type { Programme } from '../../src/domain/programme/programme';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';
import { builtIn } from './load-built-in';

/**
 * The programme against its source: the twelve bullets of the provincial Front's plan, of which domain experts made
 * 33 rows. T: the province office reports, H: every district.
 */
type Row = readonly [code: string, measure: string, reporters: string, unit: string, target: string];
const TABLE: readonly Row[] = [
  ['1.1', 'ratio stock', 'TH', 'người', 'whole >= 1'],
  ['1.2', 'ratio stock', 'H', 'người', 'whole >= 0.9'],
  ['2.1a', 'ratio stock', 'H', 'trang', 'whole >= 1'],
  ['2.1b', 'ratio stock', 'H', 'trang', 'whole >= 1'],
  ['2.2', 'ratio stock', 'H', 'Ban', 'whole >= 0.5'],
  ['2.3', 'narrative', 'TH', '', ''],
  ['3.1', 'count flow', 'T', 'mô hình', 'whole >= 2'],
  ['3.2', 'change of count percent same-window', 'H', 'trường hợp', 'whole range -0.1,-0.15'],
  ['4.1', 'count stock', 'H', 'mô hình', ''],
  ['4.2', 'milestone', 'T', '', 'whole done 2023-10-31'],
  ['4.3', 'count flow', 'T', 'người', ''],
  ['5.1', 'ratio stock', 'H', 'thôn, TDP', 'whole >= 0.95'],
  ['5.2', 'ratio stock', 'H', 'thôn, TDP', 'whole > 0.9'],
  ['5.3', 'ratio stock', 'H', 'thôn, TDP', 'whole >= 0.71'],
  ['5.4', 'ratio stock', 'H', 'hộ', 'whole >= 0.83'],
  ['6.1', 'narrative', 'TH', '', ''],
  ['6.2', 'milestone', 'T', '', 'whole done 2023-03-31'],
  ['7.1', 'count flow', 'T', 'nhà', 'whole >= 20'],
  ['7.2', 'count flow', 'H', 'nhà', 'huyen >= 3'],
  ['8.1', 'count flow', 'T', 'mô hình', 'whole >= 2'],
  ['8.2', 'count flow', 'H', 'mô hình', 'huyen >= 1'],
  ['9.1', 'count flow', 'H', 'hộ', 'whole >= no value'],
  ['10.1', 'amount flow', 'TH', 'đồng', 'whole >= 10000000000'],
  ['10.2', 'amount flow part of 10.1', 'T', 'đồng', 'whole >= 3000000000'],
  ['11.1', 'count stock', 'H', 'xã', 'whole >= 100'],
  ['11.2', 'count stock', 'H', 'xã', 'whole >= 6'],
  ['11.3', 'count stock part of 11.1', 'T', 'xã', 'whole >= 20'],
  ['11.4', 'count stock part of 11.2', 'T', 'xã', 'whole >= 2'],
  ['12.1', 'count flow', 'T', 'cuộc', 'whole >= 4'],
  ['12.2', 'count flow', 'T', 'nội dung', 'whole >= 2'],
  ['12.3', 'count flow', 'H', 'cuộc', 'huyen >= 2'],
  ['12.4', 'count flow', 'H', 'hội nghị', 'huyen >= 1'],
  ['12.5', 'ratio stock', 'H', 'xã', 'whole >= 1'],
];

/** The source's sentences, word for word, with the indicators that each of them makes. */
const WORDING: readonly (readonly [codes: string, sentence: string])[] = [
  [
    '1.1',
    '100% cán bộ, công chức chuyên trách từ tỉnh đến cơ sở được học tập, quán triệt các nghị quyết, chỉ thị, chủ trương của Đảng, chính sách pháp luật của Nhà nước.',
  ],
  [
    '1.2',
    'Từ 90% trở lên đoàn viên, hội viên và Nhân dân được tuyên truyền về các chủ trương của Đảng, chính sách pháp luật của Nhà nước.',
  ],
  [
    '2.1a 2.1b 2.2',
    'Phấn đấu 100% trang Fanpage của MTTQ các huyện, thị, thành phố và các xã, phường, thị trấn hoạt động hiệu quả; ít nhất 50% Ban công tác Mặt trận có hoạt động tuyên truyền trên Fanpage, Zalo hoặc Facebook cá nhân.',
  ],
  [
    '2.3',
    'MTTQ các cấp khai thác, sử dụng, phát huy ưu điểm của mạng xã hội để tập hợp, tuyên truyền công tác Mặt trận, quảng bá hình ảnh con người, quê hương Yên Bái.',
  ],
  [
    '3.1 3.2',
    'MTTQ tỉnh lựa chọn và xây dựng 02 mô hình “thôn, bản hạnh phúc”; Phấn đấu năm 2023 giảm 10-15% số trường hợp tảo hôn trên địa bàn toàn tỉnh.',
  ],
  ['4.1', 'Tiếp tục duy trì hoạt động của các mô hình tự quản ở cộng đồng dân cư thôn (bản), tổ dân phố.'],
  [
    '4.2 4.3',
    'Tổ chức Hội nghị đánh giá hoạt động các mô hình Tổ tự quản ở thôn (bản), tổ dân phố; tuyên dương Tổ trưởng tổ tự quản tiêu biểu xuất sắc giai đoạn 2019-2022.',
  ],
  [
    '5.1 5.2',
    'Có 95% thôn, tổ dân phố tổ chức Ngày hội Đại đoàn kết toàn dân tộc; trên 90% thôn, tổ tổ chức tốt cả phần lễ và phần hội.',
  ],
  ['5.3 5.4', 'Phấn đấu 71% thôn, tổ dân phố đạt chuẩn văn hóa; 83% hộ gia đình đạt chuẩn văn hoá.'],
  [
    '6.1 6.2',
    'Tập trung các giải pháp cải thiện và nâng cao chất lượng môi trường sống của nhân dân; phát động phong trào ”Toàn dân đoàn kết thu gom, xử lý rác thải sinh hoạt” trên địa bàn tỉnh Yên Bái.',
  ],
  [
    '7.1',
    'Cấp tỉnh chủ trì vận động nguồn lực để xây dựng mới ít nhất 20 nhà đại đoàn kết tại các huyện, thị trong tỉnh.',
  ],
  ['7.2', 'Mỗi huyện chủ trì vận động xây dựng ít nhất 03 nhà đại đoàn kết.'],
  [
    '8.1 8.2',
    'Chủ trì chỉ đạo, hướng dẫn xây dựng 02 mô hình hỗ trợ phát triển kinh tế; mỗi huyện tối thiểu 01 mô hình.',
  ],
  ['9.1', 'Tuyên truyền, vận động, hỗ trợ, giúp đỡ hộ thoát nghèo theo kế hoạch của tỉnh.'],
  [
    '10.1 10.2',
    'Tuyên truyền, vận động xây dựng Quỹ Vì người nghèo các cấp đạt từ 10 tỷ đồng trở lên; Quỹ “Vì người nghèo” tỉnh đạt từ 3 tỷ đồng trở lên.',
  ],
  [
    '11.1 11.2',
    'Chủ trì, phối hợp với các tổ chức đoàn thể duy trì và tiếp tục thực hiện tiêu chí về môi trường, thu gom rác thải, đảm bảo xanh, sạch, đẹp tại 100 xã đã công nhận đạt chuẩn nông thôn mới và 06 xã dự kiến công nhận nông thôn mới trong năm 2023.',
  ],
  [
    '11.3 11.4',
    'Trong đó, MTTQ tỉnh chủ trì thực hiện tuyên truyền vận động tại 20 xã đã được công nhận nông thôn mới và 02 xã dự kiến hoàn thành xây dựng nông thôn mới năm 2023.',
  ],
  [
    '12.1 12.2 12.3 12.4 12.5',
    'MTTQ tỉnh tổ chức ít nhất 04 cuộc giám sát và 02 nội dung phản biện xã hội; mỗi huyện tổ chức tối thiểu 02 cuộc giám sát, 01 Hội nghị phản biện; mỗi xã tổ chức tối thiểu 01 cuộc giám sát.',
  ],
];

/** Units with their numbers of communes, wards and towns. */
const UNITS: Readonly<Record<string, number | null>> = {
  tinh: null,
  'tp-yen-bai': 15,
  'nghia-lo': 14,
  'luc-yen': 24,
  'mu-cang-chai': 14,
  'tram-tau': 12,
  'tran-yen': 21,
  'van-chan': 24,
  'van-yen': 25,
  'yen-binh': 24,
};

function measureOf(indicator: Indicator): string {
  const part = parentOf(indicator) === undefined ? '' : ` part of ${parentOf(indicator) ?? ''}`;
  if (indicator.measure === 'change')
    return `change of ${indicator.of.kind} ${indicator.as} ${JSON.stringify(indicator.baseline).replaceAll('"', '')}`;
  return 'accumulation' in indicator ? `${indicator.measure} ${indicator.accumulation}${part}` : indicator.measure;
}
function targetOf(indicator: Indicator): string {
  return indicator.targets
    .map((target) => {
      const value = 'value' in target ? String(target.value ?? 'no value') : (dueDate(target, 2023) ?? 'standing');
      return `${target.judgedAt} ${target.comparator} ${value}`;
    })
    .join('; ');
}

describe('Yên Bái 2023', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await builtIn('yen-bai-2023');
  });

  test('33 rows, as in the source', () => {
    const levels = { tinh: 'T', huyen: 'H' } as Readonly<Record<string, string>>;
    const rows = programme.indicators.map((indicator) => [
      indicator.code,
      measureOf(indicator),
      'reportedBy' in indicator ? indicator.reportedBy.levels.map((level) => levels[level] ?? level).join('') : '',
      indicator.unitOfMeasure,
      targetOf(indicator),
    ]);
    expect(rows).toHaveLength(33);
    expect(rows).toEqual(TABLE);
  });

  test('every other target is due at the year’s end, every reporter is a level', () => {
    for (const indicator of programme.indicators) {
      if ('reportedBy' in indicator) expect(indicator.reportedBy.units).toEqual([]);
      for (const target of indicator.targets) {
        if (target.comparator !== 'done') expect(dueDate(target, 2023)).toBe('2023-12-31');
        expect(target.window).toBe('year');
        expect(target.pace).toBeUndefined();
      }
    }
  });

  test('none is conditional: 12.2 is asked regardless of requests', () => {
    expect(programme.indicators.filter((indicator) => 'condition' in indicator && indicator.condition)).toEqual([]);
  });

  test('ten reporting units with their communes: 173 in all', () => {
    const facts = Object.fromEntries(
      programme.units.map(({ code, facts: known }) => [code, Object.values(known)[0] ?? null]),
    );
    expect(facts).toEqual(UNITS);
    expect(Object.values(UNITS).reduce<number>((all, count) => all + (count ?? 0), 0)).toBe(173);
    const index = indexProgramme(programme, '2023-03-31');
    expect(index.reporters.map(({ code }) => code)).toEqual(Object.keys(UNITS));
    expect(index.reportedBy('van-yen')).toHaveLength(TABLE.filter(([, , reporters]) => reporters.includes('H')).length);
    expect(index.reportedBy('tinh')).toHaveLength(TABLE.filter(([, , reporters]) => reporters.includes('T')).length);
    expect(index.unitsAt('huyen')).toHaveLength(9);
  });

  test('communes are the totals of what is counted among communes', () => {
    const prefilled = programme.indicators.flatMap((indicator) =>
      indicator.measure === 'ratio' && indicator.totalFact !== undefined ? [indicator.code] : [],
    );
    expect(prefilled).toEqual(['2.1b', '12.5']);
  });

  test('the source’s wording, word for word', () => {
    const bySentence = new Map(programme.indicators.map(({ code, wording }) => [code, wording]));
    for (const [codes, sentence] of WORDING)
      for (const code of codes.split(' ')) expect([code, bySentence.get(code)]).toEqual([code, sentence]);
    expect(WORDING.flatMap(([codes]) => codes.split(' ')).sort()).toEqual(TABLE.map(([code]) => code).sort());
  });

  test('rows have names and lineages of their own', () => {
    for (const field of ['name', 'lineage'] as const)
      expect(new Set(programme.indicators.map((indicator) => indicator[field])).size).toBe(33);
  });

  test('twelve headings, one for each bullet, in order', () => {
    expect(programme.groups).toHaveLength(12);
    expect([...new Set(programme.indicators.map(({ group }) => group))]).toEqual(
      programme.groups.map(({ code }) => code),
    );
    for (const { code, group } of programme.indicators) expect(code.split('.')[0]).toBe(group);
  });
});

test('every built-in programme loads, under its own id', async () => {
  for (const { id, load } of BUILT_IN_PROGRAMMES) expect(await load()).toMatchObject({ ok: true, programme: { id } });
});

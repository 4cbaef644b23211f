/**
 * INVENTED figures for a whole year, made up to be plausible and to show every verdict. No province reported them.
 * District figures stand in the order of the programme's districts; a pair is [achieved, total] or [now, baseline].
 */
type Pair = readonly [number, number];

export interface SampleFigures {
  /** Year's end, by indicator code, one entry per district. */
  readonly districts: Readonly<Record<string, readonly (number | Pair)[]>>;
  /** Year's end, by indicator code, of the province office. */
  readonly office: Readonly<Record<string, number | Pair>>;
}

export const SAMPLE_FIGURES: SampleFigures = {
  districts: {
    '1.1': [
      [118, 118],
      [96, 96],
      [152, 152],
      [88, 90],
      [74, 74],
      [131, 131],
      [149, 149],
      [160, 160],
      [147, 147],
    ],
    '1.2': [
      [61200, 64300],
      [38900, 42100],
      [59800, 64900],
      [34100, 39700],
      [19800, 22600],
      [48700, 51800],
      [66900, 72300],
      [71500, 76800],
      [61300, 66500],
    ],
    '2.1a': [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    '2.1b': [
      [15, 15],
      [14, 14],
      [24, 24],
      [11, 14],
      [9, 12],
      [21, 21],
      [23, 24],
      [25, 25],
      [24, 24],
    ],
    '2.2': [
      [98, 134],
      [61, 122],
      [104, 199],
      [46, 98],
      [25, 57],
      [121, 179],
      [109, 187],
      [101, 172],
      [97, 177],
    ],
    '3.2': [
      [2, 2],
      [6, 7],
      [9, 11],
      [41, 47],
      [33, 38],
      [4, 5],
      [21, 24],
      [12, 14],
      [5, 6],
    ],
    '4.1': [86, 64, 118, 72, 41, 102, 121, 133, 109],
    '5.1': [
      [134, 134],
      [121, 122],
      [196, 199],
      [93, 98],
      [53, 57],
      [179, 179],
      [182, 187],
      [170, 172],
      [175, 177],
    ],
    '5.2': [
      [131, 134],
      [112, 122],
      [180, 199],
      [84, 98],
      [45, 57],
      [170, 179],
      [166, 187],
      [158, 172],
      [164, 177],
    ],
    '5.3': [
      [112, 134],
      [89, 122],
      [142, 199],
      [58, 98],
      [33, 57],
      [139, 179],
      [131, 187],
      [127, 172],
      [129, 177],
    ],
    '5.4': [
      [27650, 30120],
      [14210, 16890],
      [22480, 26730],
      [9120, 13240],
      [4890, 6910],
      [19840, 22760],
      [25310, 29980],
      [26890, 31050],
      [23770, 27420],
    ],
    '7.2': [5, 3, 4, 2, 1, 6, 4, 5, 3],
    '8.2': [2, 1, 1, 1, 0, 2, 1, 2, 1],
    '9.1': [82, 210, 386, 640, 515, 174, 492, 438, 265],
    '10.1': [912000000, 486500000, 742300000, 395000000, 268750000, 811400000, 903200000, 864900000, 779600000],
    '11.1': [6, 9, 13, 4, 2, 20, 12, 19, 16],
    '11.2': [0, 1, 1, 1, 0, 0, 1, 1, 1],
    '12.3': [4, 3, 3, 2, 1, 4, 3, 4, 3],
    '12.4': [2, 1, 1, 1, 1, 2, 1, 1, 1],
    '12.5': [
      [15, 15],
      [14, 14],
      [24, 24],
      [12, 14],
      [10, 12],
      [21, 21],
      [24, 24],
      [25, 25],
      [24, 24],
    ],
  },
  office: {
    '1.1': [46, 46],
    '3.1': 2,
    '4.3': 45,
    '7.1': 23,
    '8.1': 2,
    '10.1': 4265000000,
    '10.2': 3120000000,
    '11.3': 20,
    '11.4': 2,
    '12.1': 4,
    '12.2': 1,
  },
};

/** What share of a year's flow is reached by each quarter's end. */
export const QUARTER_SHARES = [0.15, 0.45, 0.75, 1] as const;

export const SAMPLE_STATES = {
  '2.3': 'Duy trì trang Fanpage, đăng tin, bài hằng tuần; chia sẻ gương người tốt, việc tốt.',
  '6.1': 'Ra quân vệ sinh môi trường, trồng hoa ven đường; vận động hộ dân phân loại rác tại nguồn.',
  '4.2': { doneIn: 4, date: '2023-10-26', text: 'Hội nghị tổ chức tại thành phố Yên Bái, biểu dương 45 tổ trưởng.' },
  '6.2': { doneIn: 2, date: '2023-04-14', text: 'Lễ phát động tổ chức tại huyện Trấn Yên.' },
} as const;

export const SAMPLE_PEOPLE = [
  ['Nguyễn Thu Hà', '0216 0000 001'],
  ['Hoàng Văn Minh', '0216 0000 102'],
  ['Lò Thị Xuân', '0216 0000 203'],
  ['Nông Đức Thắng', '0216 0000 304'],
  ['Giàng A Chống', '0216 0000 405'],
  ['Mùa Thị Sua', '0216 0000 506'],
  ['Trần Quang Huy', '0216 0000 607'],
  ['Hà Thị Nga', '0216 0000 708'],
  ['Phạm Ngọc Anh', '0216 0000 809'],
  ['Lương Thị Hiền', '0216 0000 910'],
] as const;

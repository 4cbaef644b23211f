import { figureWordsIn } from '../figure-words';

export { isPercentage, shownUnit, unitWord } from '../figure-words';

/** Figures, plans and gaps in Vietnamese. */
export const { figureWords, planWords, planInWords, valueWords, gapWords } = figureWordsIn({
  language: 'vi',
  each: (level) => `mỗi ${level} `,
  toBeDone: 'hoàn thành',
  toBeDoneBy: (date) => `hoàn thành đến ${date}`,
  judgedByPerson: 'đánh giá theo nhận xét',
  notAssigned: 'chưa giao',
  fall: (range) => `giảm ${range}`,
  fallAtLeast: (amount) => `giảm ít nhất ${amount}`,
  compared: {
    '>=': (amount) => `ít nhất ${amount}`,
    '>': (amount) => `trên ${amount}`,
    '<=': (amount) => `không quá ${amount}`,
    '<': (amount) => `dưới ${amount}`,
    all: (amount) => amount,
  },
  none: 'không có',
  points: (number) => `${number} điểm %`,
  lacking: (amount) => `còn thiếu ${amount}`,
  tooMuch: (amount) => `vượt quá ${amount}`,
  fallFurther: (amount) => `còn phải giảm thêm ${amount}`,
});

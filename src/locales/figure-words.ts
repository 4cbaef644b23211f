import { toNumber, type Fraction } from '../domain/number/fraction';
import type { Indicator } from '../domain/programme/indicator';
import {
  isLimit,
  isValueTarget,
  nearEnd,
  WHOLE,
  type Target,
  type TargetValue,
  type ValueTarget,
} from '../domain/programme/target';
import type { UnitVerdict } from '../domain/summary/summary';
import { dueDate } from '../domain/verdict/due';
import { formatDate, formatNumber, formatPercent, percentDecimals, type Language } from './format-number';

/** What a language says around the numbers. */
export interface FigurePhrases {
  readonly language: Language;
  /** Before a plan that each unit of a level has: `mỗi huyện `. */
  readonly each: (level: string) => string;
  readonly toBeDone: string;
  readonly toBeDoneBy: (date: string) => string;
  readonly judgedByPerson: string;
  readonly notAssigned: string;
  /** A fall that is asked for, as a range in percent: `giảm 10–15%`. */
  readonly fall: (range: string) => string;
  /** `giảm ít nhất 10%`. */
  readonly fallAtLeast: (amount: string) => string;
  /** Signs in words, for sentences: `ít nhất 2 nhà`. */
  readonly compared: Readonly<Record<Sign, (amount: string) => string>>;
  /** A limit of zero: `không có`. */
  readonly none: string;
  readonly points: (number: string) => string;
  readonly lacking: (amount: string) => string;
  readonly tooMuch: (amount: string) => string;
  readonly fallFurther: (amount: string) => string;
}

/** What a verdict, of the whole or of a unit, says is lacking. */
export type Lack = Pick<UnitVerdict, 'value' | 'gap' | 'thingsLacking'>;

/** Figures, plans and gaps in words. */
export interface FigureWords {
  /** `1.250`, `89,96%`, `5.230.000.000`. `against`: the value that the verdict compared with. */
  readonly figureWords: (indicator: Indicator, value: Fraction, against: TargetValue | null) => string;
  /** What is to be reached: `≥ 20 nhà`, `mỗi huyện ≥ 3 nhà`, `giảm 10–15%`, `hoàn thành đến 31/10/2023`. */
  readonly planWords: (indicator: Indicator, target: Target, levelName: string, year: number) => string;
  /** The same for a sentence, without signs: `ít nhất 20 nhà`. */
  readonly planInWords: (indicator: Indicator, target: Target, levelName: string, year: number) => string;
  /** The value alone: `≥ 3 nhà`, `80–100 hội viên`, `giảm 10–15%`. */
  readonly valueWords: (indicator: Indicator, target: Target, value: TargetValue) => string;
  /**
   * `còn thiếu 2 nhà`, `vượt quá 3 vụ`; null where nothing is lacking or nothing can be said. Of a share: how many of
   * what it counts (`còn thiếu 3 tháng`), since points of several units do not add up.
   */
  readonly gapWords: (indicator: Indicator, target: Target, verdict: Lack) => string | null;
}

/** A figure that is shown as a percentage: ratios, shares, changes in percent or points. */
export function isPercentage(indicator: Indicator): boolean {
  switch (indicator.measure) {
    case 'ratio':
      return true;
    case 'change':
      return indicator.as !== 'difference';
    case 'tally':
      return indicator.as === 'share';
    case 'computed':
      return indicator.formula.operation === 'ratio' || indicator.formula.operation === 'change';
    case 'count':
    case 'amount':
    case 'index':
    case 'milestone':
    case 'narrative':
      return false;
  }
}

const DONG = 'đồng';

/** `nhà`, `đồng`: what stands behind a number, in the programme's own words; money is always in đồng. */
export function unitWord(indicator: Indicator): string {
  const money = indicator.measure === 'amount' || (indicator.measure === 'change' && indicator.of.kind === 'amount');
  return money ? DONG : (indicator.unitOfMeasure.split(',')[0] ?? '').trim();
}

/** ĐVT of a total that is shown. Units may enter millions; what they entered is added and shown in đồng. */
export const shownUnit = (indicator: Indicator): string =>
  isPercentage(indicator) || unitWord(indicator) !== DONG ? indicator.unitOfMeasure : DONG;

/** What a bare number is compared by; `all`: at least 100 %, beyond which a share cannot go. A range says it itself. */
type Sign = Exclude<ValueTarget['comparator'], 'range'> | 'all';
type Compared = FigurePhrases['compared'];

const SIGNS: Compared = {
  '>=': (amount) => `≥ ${amount}`,
  '>': (amount) => `> ${amount}`,
  '<=': (amount) => `≤ ${amount}`,
  '<': (amount) => `< ${amount}`,
  all: (amount) => `≥ ${amount}`,
};

export function figureWordsIn(phrases: FigurePhrases): FigureWords {
  const { language } = phrases;
  const withUnit = (indicator: Indicator, value: number): string =>
    isPercentage(indicator)
      ? `${formatNumber(value * 100, language)}%`
      : `${formatNumber(value, language)} ${unitWord(indicator)}`.trim();

  const compare = (indicator: Indicator, { comparator }: Target, value: number, compared: Compared): string => {
    const amount = withUnit(indicator, value);
    if (comparator === 'range' || comparator === 'done' || comparator === 'person') return amount;
    const isAll = isPercentage(indicator) && indicator.measure !== 'change' && comparator === '>=' && value === 1;
    return compared[isAll ? 'all' : comparator](amount);
  };
  const valueBy = (indicator: Indicator, target: Target, value: TargetValue, compared: Compared): string => {
    if (typeof value === 'number') {
      if (target.comparator === '<=' && indicator.measure === 'change' && value < 0)
        return phrases.fallAtLeast(withUnit(indicator, -value));
      if (target.comparator === '<=' && value === 0 && indicator.measure !== 'change') return phrases.none;
      return compare(indicator, target, value, compared);
    }
    const [near, far] = value;
    const percent = (sign: 1 | -1) =>
      `${formatNumber(sign * near * 100, language)}–${formatNumber(sign * far * 100, language)}%`;
    if (indicator.measure === 'change' && isPercentage(indicator) && near <= 0 && far <= 0)
      return phrases.fall(percent(-1));
    return isPercentage(indicator) ? percent(1) : `${formatNumber(near, language)}–${withUnit(indicator, far)}`;
  };
  const planBy =
    (compared: Compared): FigureWords['planWords'] =>
    (indicator, target, levelName, year) => {
      const each = target.judgedAt === WHOLE ? '' : phrases.each(levelName);
      if (target.comparator === 'done') {
        const due = dueDate(target, year);
        return each + (due === null ? phrases.toBeDone : phrases.toBeDoneBy(formatDate(due)));
      }
      if (target.comparator === 'person') return each + phrases.judgedByPerson;
      if (target.value === null) return phrases.notAssigned;
      return each + valueBy(indicator, target, target.value, compared);
    };

  return {
    valueWords: (indicator, target, value) => valueBy(indicator, target, value, SIGNS),
    figureWords: (indicator, value, against) =>
      isPercentage(indicator)
        ? formatPercent(value, language, against === null ? null : nearEnd(against))
        : formatNumber(toNumber(value), language),
    planWords: planBy(SIGNS),
    planInWords: planBy(phrases.compared),
    gapWords(indicator, target, { value, gap, thingsLacking }) {
      if (gap === null || gap.numerator === 0n) return null;
      const limit = isValueTarget(target) && value !== null && isLimit(target, value);
      const counted = isPercentage(indicator) ? (namesThings(indicator) ? thingsLacking : null) : gap;
      const amount =
        counted === null
          ? phrases.points(pointsOf(gap, language))
          : `${formatNumber(toNumber(counted), language)} ${unitWord(indicator)}`.trim();
      if (indicator.measure === 'change' && limit) return phrases.fallFurther(amount);
      return limit ? phrases.tooMuch(amount) : phrases.lacking(amount);
    },
  };
}

/** What a share counts can only be said where ĐVT names it: many programmes write % there. */
const namesThings = (indicator: Indicator): boolean => /\p{L}/u.test(unitWord(indicator));

/** Percentage points with as many decimals as it takes not to read 0. */
function pointsOf(gap: Fraction, language: Language): string {
  return formatNumber(toNumber(gap) * 100, language, percentDecimals(gap, 0));
}

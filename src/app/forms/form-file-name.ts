import type { Period } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';

/** What a unit's form is called as a file: `2023-Q1_van-yen.xlsx`. */
export const formFileName = (period: Period, unit: Unit): string => `${period.code}_${unit.code}.xlsx`;

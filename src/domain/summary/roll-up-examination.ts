import type { Examination } from '../examination/examination';
import { unitVerdicts } from './judge-units';
import { RollUps } from './roll-ups';
import type { PersonalVerdict } from './summary';

/** The figures of an examination, with what persons decided of it. */
export const rollUpExamination = (examination: Examination, personal: readonly PersonalVerdict[]): RollUps =>
  new RollUps(examination, personal, unitVerdicts);

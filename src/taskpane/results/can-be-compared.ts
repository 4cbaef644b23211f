import { isReported, type Indicator } from '../../domain/programme/indicator';

/** Units report figures of it that a chart can show; states and texts it cannot. */
export const canBeCompared = (indicator: Indicator): boolean =>
  isReported(indicator) && indicator.measure !== 'milestone' && indicator.measure !== 'narrative';

import type { ChartPanelTexts, ChartTexts } from '../../chart-texts';

export const CHARTS: ChartTexts = {
  title: 'Charts',
  hint: 'Progress against the plan, units and periods compared; drawn into the workbook to be printed.',
  compareUnits: 'Compare in a chart',
  compareUnitsOf: (indicator) => `Compare indicator ${indicator} in a chart`,
  drawn: (sheet) => `The charts are on the sheet “${sheet}”.`,
};

export const CHART_PANEL: ChartPanelTexts = {
  checkFirst: 'Check the reports first; the charts come after that.',
  draw: 'Draw charts in the workbook',
  drawHint: 'The period is consolidated along with it; later consolidations update the charts, too.',
  progress: 'Progress against the plan',
  progressHint: 'The upright mark on a bar is the plan.',
  noProgress: 'No indicator has a plan in numbers yet.',
  target: 'Indicator',
  reached: 'Of the plan',
  indicator: 'Indicator to compare',
  units: 'Units',
  unit: 'Unit',
  figure: 'Figure',
  year: 'The periods of the year, to date',
  period: 'Period',
  reported: (reported, expected) => `only ${reported} of ${expected} units so far`,
  noChoice: 'This programme has no indicator in numbers.',
};

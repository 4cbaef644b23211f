import type { Period } from '../../domain/period/period';
import { quotedSheet } from '../../domain/report/address';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { periodStem } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { cellAt, givenOr, live, ofChosen, position, words } from './cell-formulas';
import type { Choice } from './choices';
import { CHARTS_WIDTH, COLUMN, type ChartsLayout } from './charts-layout';
import { chosenCode, rowMark } from './row-marks';
import { LETTER, yearFigure, yearFigures } from './year-figures';

/** What the table of periods is made of: the workbook's memory of figures, in which earlier periods stand, too. */
export interface YearTable {
  readonly layout: ChartsLayout;
  readonly figures: SheetContent;
  readonly chosen: Choice | null;
}

const { parts, standings } = FIGURE_ROW_WORDS;
const { ways } = CHART_WORDS;

/** The line of one period: the chosen indicator's figure of all units, the year's plan, and of how many units it is. */
export function yearLine({ layout, figures, chosen }: YearTable, period: Period, at: number): readonly CellContent[] {
  const line = layout.year.first + at;
  const cell = (column: number) => cellAt(line, column);
  const known = chosen && yearFigures(figures, period.code, chosen);
  const figure = chosen && known ? yearFigure(chosen, known) : '';
  const expected = chosen?.summary.expected ?? 0;
  const name = periodStem(period);
  const ratio = `${known?.answered ?? 0}/${expected}`;
  const isWhole = typeof figure !== 'number' || (known?.answered ?? 0) >= expected;
  const asked = questions(layout, figures.name, period);
  const cells = Array<CellContent>(CHARTS_WIDTH).fill(null);
  cells[COLUMN.number] = at + 1;
  // A figure that units are missing from says so, also on the chart.
  cells[COLUMN.label] = live(
    `IF(OR(NOT(ISNUMBER(${cell(COLUMN.figure)})),${cell(COLUMN.answered)}>=${ofChosen(layout, COLUMN.expected)}),${words(name)},${words(`${name} (`)}&${cell(COLUMN.third)}&" ĐV)")`,
    isWhole ? name : `${name} (${ratio} ĐV)`,
  );
  const worked = workedOut(layout, cell);
  cells[COLUMN.figure] = live(
    `IF(${position()}=0,"",IF(${cell(COLUMN.given)}=0,${words(SHEET_WORDS.noFigure)},${worked}))`,
    figure,
  );
  cells[COLUMN.second] = live(
    `IF(${position()}=0,"",${givenOr(ofChosen(layout, COLUMN.yearPlan))})`,
    chosen?.yearPlan ?? '',
  );
  cells[COLUMN.third] = live(
    `IF(${position()}=0,"",${cell(COLUMN.answered)}&"/"&${ofChosen(layout, COLUMN.expected)})`,
    chosen ? ratio : '',
  );
  cells[COLUMN.raw] = live(`IF(${position()}=0,0,${asked.raw})`, known?.raw ?? 0);
  cells[COLUMN.rawOther] = live(`IF(${position()}=0,0,${asked.other})`, known?.other ?? 0);
  cells[COLUMN.given] = live(`IF(${position()}=0,0,${asked.given})`, known?.given ?? 0);
  cells[COLUMN.answered] = live(`${cell(COLUMN.given)}+IF(${position()}=0,0,${asked.notArisen})`, known?.answered ?? 0);
  [cells[COLUMN.table], cells[COLUMN.ofIndicator], cells[COLUMN.ofWhom]] = rowMark(
    'year',
    chosenCode(layout, chosen),
    period.code,
  );
  return cells;
}

/** Questions to the sheet of figures about the chosen indicator in a period. */
function questions(layout: ChartsLayout, sheet: string, period: Period) {
  const column = (letter: string) => `${quotedSheet(sheet)}!$${letter}:$${letter}`;
  // Stars make texts of codes: 7.2 would be taken for a number, and 2023-01 for a date. The name tells 7.2 from 7.21.
  const own = [
    `${column(LETTER.period)},${words(`${period.code}*`)}`,
    `${column(LETTER.indicator)},${ofChosen(layout, COLUMN.code)}&"*"`,
    `${column(LETTER.name)},${ofChosen(layout, COLUMN.namePattern)}`,
  ].join(',');
  const lines = (part: string, standing: string) =>
    `${own},${column(LETTER.part)},${part},${column(LETTER.standing)},${words(standing)}`;
  const toDate = lines(words(parts.toDate), standings.reported);
  const numbers = column(LETTER.number);
  return {
    raw: `SUMIFS(${numbers},${toDate})`,
    other: `SUMIFS(${numbers},${lines(ofChosen(layout, COLUMN.otherPart), standings.reported)})`,
    given: `COUNTIFS(${toDate},${numbers},"<>")`,
    notArisen: `COUNTIFS(${lines(words(parts.state), standings['not-arisen'])})`,
  };
}

/** The figure of all units, as the programme says that units' figures come together. */
function workedOut(layout: ChartsLayout, cell: (column: number) => string): string {
  const [raw, other] = [cell(COLUMN.raw), cell(COLUMN.rawOther)];
  const way = ofChosen(layout, COLUMN.ofAll);
  const share = `IF(${other}<=0,${words(SHEET_WORDS.notComputable)},ROUND(IF(${way}=${words(ways.share)},${raw},${raw}-${other})/${other}*100,2))`;
  const ofWay: readonly (readonly [keyof typeof ways, string])[] = [
    ['sum', raw],
    ['share', share],
    ['growth', share],
    ['difference', `${raw}-${other}`],
    ['mean', `${raw}/${cell(COLUMN.given)}`],
  ];
  return ofWay.reduceRight(
    (otherwise, [name, formula]) => `IF(${way}=${words(ways[name])},${formula},${otherwise})`,
    words(CHART_WORDS.notRolledUp),
  );
}

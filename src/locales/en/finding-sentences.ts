import type { MergedFigure } from '../../domain/finding/merged-figure';
import type { Finding } from '../../domain/finding/finding';
import { isAnswerable } from '../../domain/finding/severity';
import { parsePeriod } from '../../domain/period/period';
import { HEADINGS, LABELS } from '../../domain/report/form-words';
import { formatDate, formatNumber } from '../format-number';
import { absentUnitWords } from './absent-unit-words';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../vi/programme-sheet-words';
import { SHEET_WORDS } from '../vi/sheet-words';
import { periodName } from './period-names';
import { unreadableSentence } from './unreadable-sentence';

const number = (value: string | number | null): string =>
  typeof value === 'number' ? formatNumber(value, 'en') : value === null ? 'blank' : `“${value}”`;
const percent = (value: string | number | null): string =>
  typeof value === 'number' ? `${formatNumber(value * 100, 'en', 1)}%` : String(value);
const periodOf = (code: string): string => {
  const period = parsePeriod(code);
  return period ? periodName(period) : code;
};

/** `11 = Tây Hồ 5 + Đông Hồ 6 (merged on 1/7/2025)`: where a sum of units that have merged comes from. */
function mergedWords(total: string | number | null, merged: MergedFigure | null): string {
  if (!merged) return number(total);
  const parts = merged.parts.map(({ unit, toDate }) => `${unit} ${number(toDate)}`).join(' + ');
  const since = merged.since === null ? '' : ` (merged on ${formatDate(merged.since)})`;
  return `${number(total)} = ${parts}${since}`;
}

/** `about 1,000 times`: whole times are enough to see what happened. */
const timesWords = (times: number): string =>
  times >= 1
    ? `about ${formatNumber(Math.round(times), 'en')} times`
    : `only about 1/${formatNumber(Math.round(1 / times), 'en')} of`;

/** One sentence: what was found, what was expected, what to do. The form's own words stay Vietnamese, as it has them. */
export function findingSentence(finding: Finding): string {
  const { found, expected } = finding;
  switch (finding.rule) {
    case 'file-unreadable':
      return unreadableSentence(finding.reason);
    case 'file-without-report':
      return 'There is no report in this file. Check whether it is the right file.';
    case 'sheet-too-large':
      return 'The sheet is far larger than the form and was not read to its end. Delete what lies outside the table and check again.';
    case 'sheet-hidden':
      return 'This report’s sheet is hidden but still counts. Delete the sheet if it is not needed.';
    case 'programme-missing':
      return `“${LABELS.programme}” is blank and was taken for “${expected}”. Fill it in as on the form.`;
    case 'programme-wrong':
      return `The programme code is ${number(found)}, not “${expected}”: this report does not count. Ask the unit to use the right form.`;
    case 'unit-code-missing':
      return `“${LABELS.unitCode}” is blank; going by the name this is the report of ${number(found)} (code ${expected}). Fill in the code.`;
    case 'unit-unknown':
      if (found === null)
        return `The report does not say which unit it is of, so it does not count. Choose or write it in “${LABELS.unitName}”.`;
      return `It is not clear which unit reports (${number(found)}): this report does not count. Correct “${LABELS.unitCode}” to one of the list.`;
    case 'unit-absent':
      return `${absentUnitWords(finding.absent)}: this report does not count. Correct “${LABELS.unitCode}”, or “${LABELS.period}” if it is of another period.`;
    case 'unit-mismatch':
      return `The code is that of ${number(expected)} but the name says ${number(found)}: this report does not count. Make code and name agree.`;
    case 'unit-name-differs':
      return `The unit calls itself ${number(found)}, the list says ${number(expected)}; the report counts by its code.`;
    case 'period-unreadable':
      return `“${LABELS.period}” (${number(found)}) cannot be read: this report does not count. Write it like “Quý I/2023”.`;
    case 'period-not-reporting':
      return `The period is ${number(found)} but units report for ${periodOf(String(expected))}: this report does not count. Correct the period.`;
    case 'report-duplicated':
      return `This unit has ${finding.sheets.length} sheets for the period (${finding.sheets.join(', ')}), so none counts yet. Choose the one to use.`;
    case 'report-set-aside':
      return `This sheet is not used because ${number(expected)} was chosen.`;
    case 'label-missing':
      return `“${LABELS[finding.label]}” is blank; the form says ${number(expected)}.`;
    case 'label-repeated':
      return `“${LABELS[finding.label]}” stands twice with different values (${number(expected)} and ${number(found)}), so this report does not count. Keep only one of them.`;
    case 'estimate':
      return 'The figures of this report are estimates, not final.';
    case 'text-converted':
      return `${finding.cells} cells in an old font’s encoding (${finding.encoding}) were read as Unicode, for example ${number(found)} as ${number(expected)}. Better convert the fonts so that every computer can read them.`;
    case 'heading-missing':
      return `The column heading “${HEADINGS[finding.column]}” is missing. Write it as on the form so that the column can be read.`;
    case 'heading-repeated':
      return `Two columns are headed “${HEADINGS[finding.column]}”, so it is not clear which one counts. Delete or rename one.`;
    case 'heading-spelling':
      return `A column is headed ${number(found)}, on the form it is “${HEADINGS[finding.column]}”; it was read all the same.`;
    case 'columns-moved':
      return 'The columns stand in another order than on the form; they were read by their headings.';
    case 'second-heading':
      return 'There is a second heading row unlike the first, so what lies below was not read. Make it one table as on the form.';
    case 'row-missing':
      return `The row of indicator ${expected} is missing. Put it back as on the form.`;
    case 'row-unknown':
      return `The code ${number(found)} is not in the programme, so this row does not count. Check the code.`;
    case 'row-repeated':
      return `The code ${number(found)} stands in two rows, so the indicator does not count yet. Delete the row that is too many.`;
    case 'row-renamed':
      return `The indicator is called ${number(found)}, in the programme ${number(expected)}; it counts by its code. Please check.`;
    case 'row-of-another-name':
      return `The code of this row is ${finding.place.indicator ?? ''} but the name is that of indicator ${finding.otherCode}: the figures do not count. Make code and name agree.`;
    case 'row-not-for-unit':
      return `Indicator ${found} is not for this unit to report and does not count.`;
    case 'row-code-differs':
      return `The code reads ${number(found)} and was taken for “${expected}”. Better correct it.`;
    case 'rows-moved':
      return 'The rows stand in another order than on the form; they were read by their codes.';
    case 'row-hidden':
      return 'This row is hidden but has figures, and they count. Show the row and look at it.';
    case 'column-hidden':
      return `The column “${HEADINGS[finding.column]}” is hidden but was read. Show the column and look at it.`;
    case 'merged-cells':
      return finding.severity === 'error'
        ? 'The figure’s cell is merged with others, so it is not clear where the figure belongs. Unmerge and enter each cell.'
        : 'The figure’s cell is merged with its neighbour. Better unmerge it.';
    case 'figure-without-code':
      return `This row has a figure but no code (${number(found)}) and does not count. Delete it if it is a sum.`;
    case 'figure-in-unused-cell':
      return `This indicator does not use the column “${HEADINGS[finding.column]}”, yet the cell says ${number(found)}. Check whether it is in the wrong column.`;
    case 'unit-of-measure-differs':
      return finding.severity === 'error'
        ? `The unit of measure is ${number(found)}, on the form “${expected}”: money may be wrong by a factor of a thousand and does not count. Make them agree.`
        : `The unit of measure is ${number(found)}, on the form “${expected}”. Check that the right thing was counted.`;
    case 'plan-differs':
      return `The plan of the year reads ${number(found)}, the programme assigns ${expected === null ? 'this unit none of its own' : number(expected)}; verdicts go by the programme.`;
    case 'cell-error':
      return `The cell shows the error ${number(found)} and cannot be used. Enter the number again.`;
    case 'not-a-number':
      return `${number(found)} cannot be read as a number and does not count. Enter digits, for example 1250.`;
    case 'number-as-text':
      return `${number(found)} is text and was read as ${number(expected)}. Better enter it as a number.`;
    case 'number-as-date':
      return 'Excel turned this number into a date, so it cannot be used. Format the cell as Number and enter it again.';
    case 'percent-typed':
      return `This cell is for a number, not for a rate (${typeof found === 'number' ? percent(found) : number(found)}). Enter the number achieved; the form works out the rate.`;
    case 'negative':
      return `A figure cannot be negative (${number(found)}). Enter it again.`;
    case 'not-whole':
      if (finding.money === null && typeof found === 'number' && Math.abs(found) < 1)
        return `${number(found)} is not a whole number. This cell is for a number, not for a rate: enter the number.`;
      return finding.money !== null
        ? `${number(found)} is not a whole number, and a ratio takes whole numbers only. Round it to ${finding.money} and enter it again.`
        : `${number(found)} is not a whole number. For thousands type the digits without a separator, for example 1250.`;
    case 'not-whole-dong':
      return `${number(found)} does not come to whole đồng. Enter the amount again.`;
    case 'too-large':
      return `${number(found)} is too large. Check how many digits it has.`;
    case 'amount-too-small':
      return `${number(finding.dong)} đồng is very little and was perhaps entered in millions. If so, enter ${Math.round(finding.dong * 1_000_000)}${isAnswerable(finding) ? '; if it is đồng, accept it and say why' : ''}.`;
    case 'formula-typed':
      return 'An input cell holds a formula; its present value counts.';
    case 'external-formula':
      return 'The cell takes its number from another file and may be out of date. Enter the number instead.';
    case 'state-unreadable':
      return `The state ${number(found)} is not known. Choose one from the list.`;
    case 'state-spelling':
      return `The state is written ${number(found)} and was understood as ${number(expected)}. Better choose it from the list.`;
    case 'date-unreadable':
      return `The date ${number(found)} cannot be read. Enter it as day/month/year.`;
    case 'date-as-text':
      return `The date ${number(found)} is text and was read as ${formatDate(String(expected))}. Better enter it again.`;
    case 'value-missing':
      return finding.mayBeZero
        ? `There is no figure under “${expected}”. Enter 0 if there is nothing.`
        : `There is no figure under “${expected}”. Enter the result once there is one; until then leave it blank, not 0.`;
    case 'half-missing':
      return `“${HEADINGS[finding.column]}” is missing, so the indicator does not count yet. Enter both numbers.`;
    case 'to-date-missing':
      return `“${HEADINGS.toDate}” is missing and cannot be added to an earlier report. Enter the year-to-date figure.`;
    case 'to-date-carried':
      return `The year-to-date cell is blank and was read as ${number(expected)} (the earlier one plus this period). Better enter it.`;
    case 'in-period-missing':
      return `“${HEADINGS.inPeriod}” has no figure, so the total of the period alone cannot be worked out.`;
    case 'first-period-differs':
      return `In the first period of the year both figures are equal, but to date it is ${number(found)} and in the period ${number(expected)}. Make them agree.`;
    case 'to-date-below-period':
      return `Year to date ${number(found)} is below the period’s own ${number(expected)}; perhaps the period’s figure is in the wrong column.`;
    case 'to-date-below-previous':
      if (finding.merged?.adds === false)
        return `Year to date ${number(found)} is below that of ${periodOf(finding.previousPeriod)} added up, ${mergedWords(expected, finding.merged)}. Such figures need not add up when units merge, so it counts; only look at it.`;
      return `Year to date ${number(found)} is below that of ${periodOf(finding.previousPeriod)}, ${mergedWords(expected, finding.merged)}. Correct it, or accept it and say why if the earlier report was wrong.`;
    case 'to-date-does-not-add-up':
      return `Year to date ${number(found)} is not that of ${periodOf(finding.previousPeriod)} plus this period (${number(expected)}). Please check.`;
    case 'achieved-above-total':
      return `${number(found)} achieved is more than the total of ${number(expected)}. Check both numbers.`;
    case 'total-differs-from-fact':
      return `The total reads ${number(found)}, the list of units says ${number(expected)}. If ${number(found)} is right, correct “${finding.fact}” of the unit on the programme’s sheet “Đơn vị” (where it changed within the year, in the column “${PROGRAMME_FIELDS.units.laterFacts[0]}”), otherwise this cell.`;
    case 'rate-disagrees':
      return `The rate reads ${number(found)}, but by the two numbers it is ${percent(expected)}. Please check.`;
    case 'part-above-whole':
      return `The part is ${number(found)}, more than indicator ${finding.whole} with ${number(expected)}. Check both numbers.`;
    case 'part-above-whole-total':
      return `The parts come to ${number(found)}, more than the total of indicator ${finding.whole}, ${number(expected)}. Check the units’ reports.`;
    case 'state-conflict':
      return `The chosen state does not go with ${number(found)} in the same row. Make them agree.`;
    case 'not-arisen-as-zero':
      return '“Không phát sinh” without a figure was read as 0. Better enter 0.';
    case 'not-arisen-ignored':
      return '“Không phát sinh” is set, but this is a standing duty; the figure given counts.';
    case 'date-missing':
      return 'Done, but without a date, so it is not clear whether it was on time. Add the date.';
    case 'date-without-done':
      return `There is a date (${formatDate(String(found))}) but no state; it was read as done. Better choose the state.`;
    case 'date-after-period':
      return `The date ${formatDate(String(found))} is after the end of the period, ${formatDate(String(expected))}. Check the date.`;
    case 'rule-broken':
      return `${finding.sentence} (${number(found)} against ${number(expected)})`;
    case 'facts-before-merger':
      return `${finding.former.join(', ')} merged into this unit on ${formatDate(finding.since)}, but ${finding.facts.map((fact) => `“${fact}”`).join(', ')} still stand as before, so ratios and means may be wrong. Enter the new figures in the column “${PROGRAMME_FIELDS.units.laterFacts[0]}” of the sheet “Đơn vị” (the old figure again where it did not change).`;
    case 'units-removed':
      return `The sheet “${SHEET_WORDS.figuresName}” still has figures of ${finding.units.join(', ')}, but the programme does not list them any more: earlier periods will be compared without them. Put the lines back on the sheet “${PROGRAMME_WORDS.sheets.units}”; of a unit that is gone, enter its last day in the column “${PROGRAMME_FIELDS.units.validTo[0]}” instead of deleting the line.`;
    case 'outside-plausible':
      return `${number(found)} is outside what is plausible for the indicator (at ${typeof found === 'number' && typeof expected === 'number' && found < expected ? 'least' : 'most'} ${number(expected)}). Check it, or give a reason if it is right.`;
    case 'far-from-history':
      return `${number(found)} is ${timesWords(finding.times)} the figure of ${periodOf(finding.previousPeriod)} (${number(expected)}). Check the unit of measure and the number of digits, or give a reason if it is right.`;
    case 'far-from-peers':
      return `${number(found)} is ${timesWords(finding.times)} the middle figure of ${finding.peers} units of the same level (${number(expected)}). Check the unit of measure and the number of digits, or give a reason if it is right.`;
    case 'recalculation-differs':
      return `Excel works out ${number(found)} but the add-in ${number(expected)} on sheet “${finding.output}”. Do not use this figure until the cause is found.`;
  }
}

import type { MergedFigure } from '../../domain/finding/merged-figure';
import type { Finding } from '../../domain/finding/finding';
import { isAnswerable } from '../../domain/finding/severity';
import { parsePeriod } from '../../domain/period/period';
import { HEADINGS, LABELS } from '../../domain/report/form-words';
import { formatDate, formatNumber } from '../format-number';
import { absentUnitWords } from './absent-unit-words';
import { periodName } from './period-names';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from './programme-sheet-words';
import { SHEET_WORDS } from './sheet-words';
import { unreadableSentence } from './unreadable-sentence';

const number = (value: string | number | null): string =>
  typeof value === 'number' ? formatNumber(value, 'vi') : value === null ? 'ô trống' : `“${value}”`;
const percent = (value: string | number | null): string =>
  typeof value === 'number' ? `${formatNumber(value * 100, 'vi', 1)}%` : String(value);
const periodOf = (code: string): string => {
  const period = parsePeriod(code);
  return period ? periodName(period) : code;
};

/** `11 = Tây Hồ 5 + Đông Hồ 6 (sáp nhập từ 01/07/2025)`: where a sum of units that have merged comes from. */
function mergedWords(total: string | number | null, merged: MergedFigure | null): string {
  if (!merged) return number(total);
  const parts = merged.parts.map(({ unit, toDate }) => `${unit} ${number(toDate)}`).join(' + ');
  const since = merged.since === null ? '' : ` (sáp nhập từ ${formatDate(merged.since)})`;
  return `${number(total)} = ${parts}${since}`;
}

/** The digits to type where an amount was meant in triệu đồng. */
const inMillions = (amount: number): string => String(Math.round(amount * 1_000_000));

/** `gấp khoảng 1.000 lần`: whole times are enough to see what happened. */
const timesWords = (times: number): string =>
  times >= 1
    ? `gấp khoảng ${formatNumber(Math.round(times), 'vi')} lần`
    : `chỉ bằng khoảng 1/${formatNumber(Math.round(1 / times), 'vi')}`;

/** One sentence: what was found, what was expected, what to do. Where it is stands beside it. */
export function findingSentence(finding: Finding): string {
  const { found, expected } = finding;
  switch (finding.rule) {
    case 'file-unreadable':
      return unreadableSentence(finding.reason);
    case 'file-without-report':
      return 'Không thấy báo cáo theo biểu mẫu trong tệp này; kiểm tra xem đơn vị có gửi nhầm tệp không.';
    case 'sheet-too-large':
      return 'Trang tính quá lớn so với biểu mẫu nên không đọc hết; xóa phần thừa bên ngoài bảng rồi kiểm tra lại.';
    case 'sheet-hidden':
      return 'Trang tính báo cáo đang bị ẩn nhưng vẫn được tính; nếu không dùng thì xóa trang tính này.';
    case 'programme-missing':
      return `Ô “${LABELS.programme}” để trống, tạm coi là “${expected}”; nên ghi lại cho đúng biểu mẫu.`;
    case 'programme-wrong':
      return `Mã chương trình là ${number(found)}, không phải “${expected}”: báo cáo này không được tính; đề nghị đơn vị dùng đúng biểu mẫu.`;
    case 'unit-code-missing':
      return `Ô “${LABELS.unitCode}” để trống; theo tên thì đây là báo cáo của ${number(found)} (mã ${expected}). Nên ghi lại mã.`;
    case 'unit-unknown':
      if (found === null)
        return `Chưa ghi đơn vị báo cáo nên báo cáo này không được tính; chọn hoặc ghi ở ô “${LABELS.unitName}”.`;
      return `Không xác định được đơn vị báo cáo (${number(found)}): báo cáo này không được tính; sửa “${LABELS.unitCode}” cho đúng danh sách đơn vị.`;
    case 'unit-absent':
      return `${absentUnitWords(finding.absent)}: báo cáo này không được tính; sửa “${LABELS.unitCode}”, hoặc “${LABELS.period}” nếu là báo cáo của kỳ khác.`;
    case 'unit-mismatch':
      return `Mã đơn vị là của ${number(expected)} nhưng tên ghi là ${number(found)}: báo cáo này không được tính; sửa mã hoặc tên cho khớp.`;
    case 'unit-name-differs':
      return `Tên đơn vị ghi là ${number(found)}, danh sách đơn vị ghi là ${number(expected)}; báo cáo được tính theo mã.`;
    case 'period-unreadable':
      return `Không đọc được “${LABELS.period}” (${number(found)}): báo cáo này không được tính; ghi theo dạng “Quý I/2023”.`;
    case 'period-not-reporting':
      return `Kỳ báo cáo ghi là ${number(found)} nhưng đơn vị báo cáo theo kỳ ${periodOf(String(expected))}: báo cáo này không được tính; sửa lại kỳ báo cáo.`;
    case 'report-duplicated':
      return `Đơn vị này có ${finding.sheets.length} trang tính cùng kỳ (${finding.sheets.join(', ')}) nên chưa tính trang nào; chọn trang được dùng.`;
    case 'report-set-aside':
      return `Trang tính này không được dùng vì đã chọn trang ${number(expected)}.`;
    case 'label-missing':
      return `Ô “${LABELS[finding.label]}” để trống; biểu mẫu ghi là ${number(expected)}.`;
    case 'label-repeated':
      return `Có hai ô “${LABELS[finding.label]}” ghi khác nhau (${number(expected)} và ${number(found)}) nên báo cáo này không được tính; chỉ giữ lại một ô.`;
    case 'estimate':
      return 'Số liệu của báo cáo này là ước thực hiện, chưa phải số chính thức.';
    case 'text-converted':
      return `${finding.cells} ô dùng phông chữ cũ (${finding.encoding}) đã được đọc sang Unicode, ví dụ ${number(found)} là ${number(expected)}; nên chuyển phông chữ để mọi máy đọc được.`;
    case 'heading-missing':
      return `Không thấy tiêu đề cột “${HEADINGS[finding.column]}”; ghi lại tiêu đề đúng như biểu mẫu để đọc được cột này.`;
    case 'heading-repeated':
      return `Có hai cột cùng tiêu đề “${HEADINGS[finding.column]}” nên không biết lấy cột nào; xóa hoặc đổi tên cột thừa.`;
    case 'heading-spelling':
      return `Tiêu đề cột ghi là ${number(found)}, biểu mẫu ghi là “${HEADINGS[finding.column]}”; vẫn đọc được.`;
    case 'columns-moved':
      return 'Thứ tự các cột khác biểu mẫu; vẫn đọc theo tiêu đề.';
    case 'second-heading':
      return 'Có hàng tiêu đề thứ hai khác hàng đầu nên phần bên dưới không đọc được; gộp lại thành một bảng như biểu mẫu.';
    case 'row-missing':
      return `Thiếu hàng của chỉ tiêu ${expected}; thêm lại hàng này đúng như biểu mẫu.`;
    case 'row-unknown':
      return `Mã số ${number(found)} không có trong chương trình nên hàng này không được tính; kiểm tra lại mã số.`;
    case 'row-repeated':
      return `Mã số ${number(found)} có ở hai hàng nên chỉ tiêu này chưa được tính; xóa hàng thừa.`;
    case 'row-renamed':
      return `Tên chỉ tiêu ghi là ${number(found)}, chương trình ghi là ${number(expected)}; vẫn tính theo mã số, đề nghị kiểm tra.`;
    case 'row-of-another-name':
      return `Mã số ở hàng này là ${finding.place.indicator ?? ''} nhưng tên lại là của chỉ tiêu ${finding.otherCode}: số liệu không được tính; sửa mã hoặc tên cho khớp.`;
    case 'row-not-for-unit':
      return `Chỉ tiêu ${found} không thuộc phần báo cáo của đơn vị này nên không được tính.`;
    case 'row-code-differs':
      return `Mã số ghi là ${number(found)}, hiểu là “${expected}”; nên sửa lại mã số.`;
    case 'rows-moved':
      return 'Thứ tự các hàng khác biểu mẫu; vẫn đọc theo mã số.';
    case 'row-hidden':
      return 'Hàng này đang bị ẩn nhưng có số liệu và vẫn được tính; hiện hàng lên để kiểm tra.';
    case 'column-hidden':
      return `Cột “${HEADINGS[finding.column]}” đang bị ẩn nhưng vẫn được đọc; hiện cột lên để kiểm tra.`;
    case 'merged-cells':
      return finding.severity === 'error'
        ? 'Ô số liệu bị trộn với ô khác nên không biết số thuộc về ô nào; bỏ trộn ô rồi nhập lại từng ô.'
        : 'Ô số liệu bị trộn với ô bên cạnh; nên bỏ trộn ô.';
    case 'figure-without-code':
      return finding.severity === 'error'
        ? `Hàng này có số liệu nhưng không có mã số (${number(found)}), trong khi hàng khác còn trống: số liệu có thể bị lệch hàng nên báo cáo này không được tính; đưa số liệu về đúng hàng, nếu là số tổng cộng thì xóa đi.`
        : `Hàng này có số liệu nhưng không có mã số (${number(found)}) nên không được tính; nếu là số tổng cộng thì xóa đi.`;
    case 'figure-in-unused-cell':
      return `Chỉ tiêu này không dùng cột “${HEADINGS[finding.column]}” nhưng ô có ${number(found)}; kiểm tra xem có ghi nhầm cột không.`;
    case 'unit-of-measure-differs':
      return finding.severity === 'error'
        ? `Đơn vị tính ghi là ${number(found)}, biểu mẫu là “${expected}”: số tiền có thể sai nghìn lần nên không được tính; sửa lại cho khớp.`
        : `Đơn vị tính ghi là ${number(found)}, biểu mẫu là “${expected}”; kiểm tra xem có đếm đúng thứ cần đếm không.`;
    case 'plan-differs':
      return `Kế hoạch năm ghi là ${number(found)}, chương trình giao ${expected === null ? 'không có kế hoạch riêng cho đơn vị này' : number(expected)}; kết quả được đánh giá theo chương trình.`;
    case 'cell-error':
      return finding.column === 'text'
        ? `Ô ghi chú báo lỗi ${number(found)} nên không đọc được nội dung; ghi lại bằng chữ, không bắt đầu bằng dấu = hoặc dấu -.`
        : `Ô báo lỗi ${number(found)} nên không tính được; nhập lại số.`;
    case 'not-a-number':
      return `Không hiểu được ${number(found)} là số nào nên không tính; nhập lại bằng chữ số, ví dụ 1250.`;
    case 'number-as-text':
      return `${number(found)} là chữ, hiểu là ${number(expected)}; nên nhập lại bằng số.`;
    case 'number-as-date':
      return 'Excel đã đổi số này thành ngày tháng nên không tính được; định dạng ô là Số rồi nhập lại.';
    case 'percent-typed':
      return `Ô này ghi số lượng, không ghi tỷ lệ (${typeof found === 'number' ? percent(found) : number(found)}); nhập số đạt, tỷ lệ do biểu mẫu tự tính.`;
    case 'negative':
      return `Số liệu không thể âm (${number(found)}); nhập lại.`;
    case 'not-whole':
      if (finding.money === null && typeof found === 'number' && Math.abs(found) < 1)
        return `${number(found)} không phải số nguyên; ô này ghi số lượng, không ghi tỷ lệ: nhập lại số lượng.`;
      return finding.money !== null
        ? `${number(found)} không phải số nguyên; dòng tỷ lệ chỉ nhận số nguyên, làm tròn đến ${finding.money} rồi nhập lại.`
        : `${number(found)} không phải số nguyên; nếu muốn ghi hàng nghìn thì nhập liền các chữ số, ví dụ 1250.`;
    case 'not-whole-dong':
      return `${number(found)} không ra số đồng chẵn; nhập lại số tiền.`;
    case 'too-large':
      return `${number(found)} quá lớn; kiểm tra lại số chữ số.`;
    case 'amount-too-small':
      return `Số tiền ${number(finding.dong)} đồng quá nhỏ, nghi nhập theo triệu đồng; nếu là triệu đồng thì nhập ${inMillions(finding.dong)}${isAnswerable(finding) ? ', nếu đúng là đồng thì chấp nhận và ghi lý do' : ''}.`;
    case 'formula-typed':
      return 'Ô nhập liệu là công thức; giá trị hiện tại vẫn được tính.';
    case 'external-formula':
      return 'Ô lấy số từ một tệp khác nên có thể đã cũ; nhập lại bằng số.';
    case 'state-unreadable':
      return `Không hiểu tình trạng ${number(found)}; chọn một trong các mục của danh sách.`;
    case 'state-spelling':
      return `Tình trạng ghi là ${number(found)}, hiểu là ${number(expected)}; nên chọn lại trong danh sách.`;
    case 'date-unreadable':
      return `Không hiểu ngày ${number(found)}; nhập theo dạng ngày/tháng/năm.`;
    case 'date-as-text':
      return `Ngày ghi bằng chữ ${number(found)}, hiểu là ${formatDate(String(expected))}; nên nhập lại.`;
    case 'value-missing':
      if (expected === HEADINGS.state) return `Chưa chọn “${HEADINGS.state}”; chọn một mục trong danh sách.`;
      return finding.mayBeZero
        ? `Chưa có số liệu ở “${expected}”; nếu không có thì ghi 0.`
        : `Chưa có số liệu ở “${expected}”; có kết quả thì ghi, chưa có thì cứ để trống, không ghi 0.`;
    case 'half-missing':
      return `Thiếu “${HEADINGS[finding.column]}” nên chỉ tiêu này chưa được tính; nhập đủ hai số.`;
    case 'to-date-missing':
      return `Thiếu “${HEADINGS.toDate}” và không cộng được từ báo cáo kỳ trước; nhập số lũy kế.`;
    case 'to-date-carried':
      return `Ô lũy kế để trống, hiểu là ${number(expected)} (lũy kế kỳ trước cộng số trong kỳ); nên nhập lại.`;
    case 'in-period-missing':
      return `Chưa có số “${HEADINGS.inPeriod}”; tổng trong kỳ của toàn bộ sẽ không tính được.`;
    case 'first-period-differs':
      return `Kỳ đầu năm hai số phải bằng nhau, nhưng lũy kế là ${number(found)} còn trong kỳ là ${number(expected)}; sửa lại cho khớp.`;
    case 'to-date-below-period':
      return `Lũy kế ${number(found)} nhỏ hơn số trong kỳ ${number(expected)}; có thể đã ghi số trong kỳ vào cột lũy kế.`;
    case 'to-date-below-previous':
      if (finding.merged?.adds === false)
        return `Lũy kế ${number(found)} nhỏ hơn lũy kế ${periodOf(finding.previousPeriod)} cộng lại là ${mergedWords(expected, finding.merged)}; số này không nhất thiết cộng được khi sáp nhập nên vẫn được tính, chỉ cần xem lại.`;
      return `Lũy kế ${number(found)} nhỏ hơn lũy kế ${periodOf(finding.previousPeriod)} là ${mergedWords(expected, finding.merged)}; sửa lại, hoặc chấp nhận và ghi lý do nếu kỳ trước báo nhầm.`;
    case 'to-date-does-not-add-up':
      return `Lũy kế ${number(found)} không bằng lũy kế ${periodOf(finding.previousPeriod)} cộng số trong kỳ (${number(expected)}); kiểm tra lại.`;
    case 'achieved-above-total':
      return `Số đạt ${number(found)} lớn hơn tổng số ${number(expected)}; kiểm tra lại hai số.`;
    case 'total-differs-from-fact':
      return `Tổng số ghi là ${number(found)}, danh sách đơn vị ghi là ${number(expected)}; nếu ${number(found)} đúng thì sửa “${finding.fact}” của đơn vị ở trang “Đơn vị” trong phần Thiết lập (đổi từ giữa năm thì ghi ở cột “${PROGRAMME_FIELDS.units.laterFacts[0]}”), nếu không thì sửa ô này.`;
    case 'rate-disagrees':
      return `Tỷ lệ ghi là ${number(found)} nhưng theo hai số đã nhập phải là ${percent(expected)}; kiểm tra lại.`;
    case 'part-above-whole':
      return `Phần “trong đó” là ${number(found)}, lớn hơn chỉ tiêu ${finding.whole} là ${number(expected)}; kiểm tra lại hai số.`;
    case 'part-above-whole-total':
      return `Tổng phần “trong đó” là ${number(found)}, lớn hơn tổng của chỉ tiêu ${finding.whole} là ${number(expected)}; kiểm tra lại báo cáo của các đơn vị.`;
    case 'state-conflict':
      return `Tình trạng đã chọn không khớp với ${number(found)} ghi cùng hàng; sửa lại cho khớp.`;
    case 'not-arisen-as-zero':
      return 'Ghi “Không phát sinh” mà không có số, hiểu là 0; nên ghi 0.';
    case 'not-arisen-ignored':
      return 'Ghi “Không phát sinh” nhưng đây là chỉ tiêu thường xuyên; vẫn tính theo số liệu đã ghi.';
    case 'date-missing':
      return 'Đã hoàn thành nhưng chưa ghi ngày hoàn thành nên không biết có đúng hạn không; bổ sung ngày.';
    case 'date-without-done':
      return `Có ngày hoàn thành (${formatDate(String(found))}) nhưng chưa chọn tình trạng, hiểu là đã hoàn thành; nên chọn lại.`;
    case 'date-after-period':
      return `Ngày hoàn thành ${formatDate(String(found))} sau ngày cuối kỳ ${formatDate(String(expected))}; kiểm tra lại ngày.`;
    case 'rule-broken':
      return `${finding.sentence} (${number(found)} so với ${number(expected)})`;
    case 'facts-before-merger':
      return `${finding.former.join(', ')} đã sáp nhập vào đơn vị này từ ${formatDate(finding.since)} nhưng ${finding.facts.map((fact) => `“${fact}”`).join(', ')} vẫn là số trước sáp nhập, nên tỷ lệ và bình quân có thể sai; ghi số mới ở cột “${PROGRAMME_FIELDS.units.laterFacts[0]}” của trang “Đơn vị” (không đổi thì ghi lại số cũ).`;
    case 'units-removed':
      return `Trang “${SHEET_WORDS.figuresName}” còn số đã báo cáo của ${finding.units.join(', ')} nhưng danh sách đơn vị của chương trình không còn: các kỳ trước sẽ so sánh thiếu số này. Thêm lại dòng ở trang “${PROGRAMME_WORDS.sheets.units}”; đơn vị đã thôi thì ghi ngày ở cột “${PROGRAMME_FIELDS.units.validTo[0]}”, không xóa dòng.`;
    case 'outside-plausible':
      return `Số ${number(found)} nằm ngoài mức hợp lý của chỉ tiêu (${typeof found === 'number' && typeof expected === 'number' && found < expected ? 'ít nhất' : 'nhiều nhất'} ${number(expected)}); kiểm tra lại, nếu đúng thì ghi lý do.`;
    case 'far-from-history':
      return `Số ${number(found)} ${timesWords(finding.times)} số của ${periodOf(finding.previousPeriod)} (${number(expected)}); kiểm tra xem có nhầm đơn vị tính hoặc thừa, thiếu chữ số không, nếu đúng thì ghi lý do.`;
    case 'far-from-peers':
      return `Số ${number(found)} ${timesWords(finding.times)} mức giữa của ${finding.peers} đơn vị cùng cấp (${number(expected)}); kiểm tra xem có nhầm đơn vị tính hoặc thừa, thiếu chữ số không, nếu đúng thì ghi lý do.`;
    case 'recalculation-differs':
      return `Excel tính ra ${number(found)} nhưng phần mềm tính ra ${number(expected)} ở trang “${finding.output}”; không dùng số này trước khi tìm ra nguyên nhân.`;
  }
}

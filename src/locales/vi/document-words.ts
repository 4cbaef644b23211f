import type { IsoDate } from '../../domain/period/iso-date';
import type { FullPaper } from '../../domain/programme/paper';
import type { Programme } from '../../domain/programme/programme';
import type { Unit } from '../../domain/programme/unit';
import { formatDate } from '../format-number';

/** What offices print around a table: their own header, the nation's title, place and date, signatures. */

const FRONT = /^(?:ủy|uỷ) ban (?:mttq|mặt trận tổ quốc) việt nam (.+)$/iu;
const KINDS = /^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu) /iu;
const BLANK = '……';

/**
 * How a programme's issuer heads, numbers and signs its papers: as the programme says, else as is usual. The Front has
 * rules of its own for that; of any other body its name is known, and the rest is left to be filled in.
 */
export function paperOf({ issuer, paper = {} }: Pick<Programme, 'issuer' | 'paper'>): FullPaper {
  const place = FRONT.exec(issuer.trim())?.[1];
  const usual = place === undefined ? ofAnyBody(issuer) : ofTheFront(place);
  return {
    heading: paper.heading ?? usual.heading,
    symbol: paper.symbol ?? usual.symbol,
    place: paper.place ?? usual.place,
    recipients: paper.recipients ?? usual.recipients,
    signers: paper.signers ?? usual.signers,
  };
}

const ofTheFront = (place: string): FullPaper => ({
  heading: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', place.toUpperCase(), 'BAN THƯỜNG TRỰC'],
  symbol: 'BC-MTTQ-BTT',
  place: place.replace(KINDS, ''),
  recipients: ['Ban Thường trực (để báo cáo)', 'Các ban, đơn vị liên quan', 'Lưu: VT'],
  signers: ['TM. BAN THƯỜNG TRỰC'],
});

const ofAnyBody = (issuer: string): FullPaper => ({
  heading: [issuer.toUpperCase()],
  symbol: `BC-${BLANK}`,
  place: BLANK,
  recipients: ['Lãnh đạo cơ quan (để báo cáo)', 'Các ban, đơn vị liên quan', 'Lưu: VT'],
  signers: ['THỦ TRƯỞNG ĐƠN VỊ'],
});

/** `- Ban Thường trực (để báo cáo);`, and the last with a full stop. */
export const recipientLines = (recipients: readonly string[]): readonly string[] =>
  recipients.map((who, i) => `- ${who}${i === recipients.length - 1 ? '.' : ';'}`);

export const DOCUMENT_WORDS = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: (place: string, year: number) => `${place}, ngày ${BLANK} tháng ${BLANK} năm ${year}`,
  appendix: (symbol: string, issuer: string, year: number) =>
    `(Phụ lục kèm theo Báo cáo số ${BLANK}/${symbol} ngày ${BLANK} tháng ${BLANK} năm ${year} của ${issuer})`,
  recipients: 'Nơi nhận:',
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signHere: '(Ký, ghi rõ họ tên)',
  signAndSeal: '(Ký, đóng dấu, ghi rõ họ tên)',
  notes: 'Ghi chú:',
} as const;

/** `Số liệu tính đến ngày 31/12/2023 (Văn Yên: 20/12/2023).` Reports that say no day are left out. */
export function cutOffWords(reports: readonly { readonly unit: Unit; readonly cutOff: IsoDate | null }[]): string {
  const days = reports.flatMap(({ unit, cutOff }) => (cutOff === null ? [] : [{ unit, cutOff }]));
  const counts = new Map<string, number>();
  for (const { cutOff } of days) counts.set(cutOff, (counts.get(cutOff) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  if (!usual) return 'Các báo cáo chưa ghi ngày chốt số liệu.';
  const others = days
    .filter(({ cutOff }) => cutOff !== usual[0])
    .map(({ unit, cutOff }) => `${unit.name}: ${formatDate(cutOff)}`);
  return `Số liệu tính đến ngày ${formatDate(usual[0])}${others.length === 0 ? '' : ` (${others.join(', ')})`}.`;
}

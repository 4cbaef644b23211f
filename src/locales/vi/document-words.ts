import type { IsoDate } from '../../domain/period/iso-date';
import type { Unit } from '../../domain/programme/unit';
import { formatDate } from '../format-number';

/** What offices print around a table: their own header, the nation's title, place and date, signatures. */

const FRONT = /^(?:ủy|uỷ) ban (?:mttq|mặt trận tổ quốc) việt nam (.+)$/iu;
const KINDS = /^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu) /iu;
const BLANK = '……';

/** The Front heads its papers in three lines; any other body with its name. */
export function issuerLines(issuer: string): readonly [string, string | null, string | null] {
  const place = FRONT.exec(issuer.trim())?.[1];
  return place === undefined
    ? [issuer.toUpperCase(), null, null]
    : ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', place.toUpperCase(), 'BAN THƯỜNG TRỰC'];
}

/** Where papers are signed: the issuer's place without its kind. */
function signingPlace(issuer: string): string {
  const place = FRONT.exec(issuer.trim())?.[1];
  return place === undefined ? BLANK : place.replace(KINDS, '');
}

export const DOCUMENT_WORDS = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: (issuer: string, year: number) => `${signingPlace(issuer)}, ngày ${BLANK} tháng ${BLANK} năm ${year}`,
  appendix: (issuer: string, year: number) =>
    `(Phụ lục kèm theo Báo cáo số ${BLANK}/BC-MTTQ-BTT ngày ${BLANK} tháng ${BLANK} năm ${year} của ${issuer})`,
  recipients: ['Nơi nhận:', '- Ban Thường trực (để báo cáo);', '- Các ban, đơn vị liên quan;', '- Lưu: VT.'],
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signHere: '(Ký, ghi rõ họ tên)',
  signedBy: 'TM. BAN THƯỜNG TRỰC',
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

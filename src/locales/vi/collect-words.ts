import type { Period } from '../../domain/period/period';
import { periodSheetName } from './period-names';

/** What stands on sheets that reports were received into, and in the log about them. */
export const COLLECT_WORDS = {
  /** Begins the line below a received report; the add-in knows the line by it. */
  originPrefix: 'Nhận từ tệp ',
  origin: (file: string, version: number, printed: string, checksum: string) =>
    `Nhận từ tệp “${file}” lúc ${printed}. Bản ${version}. SHA-256: ${checksum}`,
  /** `&` begins a code in a footer. */
  footer: (file: string, version: number, printed: string, checksum: string) =>
    `${file.slice(0, 80).replaceAll('&', '&&')} · bản ${version} · ${printed} · SHA-256 ${checksum.slice(0, 12)} · Trang &P/&N`,
  versionName: (unit: string, period: Period, version: number) => {
    const end = ` ${periodSheetName(period)} bản ${version}`;
    return `${unit.slice(0, 31 - end.length).trim()}${end}`;
  },
  checksum: (checksum: string) => `SHA-256: ${checksum}`,
  restoredFrom: (version: number) => `Khôi phục bản ${version}`,
} as const;

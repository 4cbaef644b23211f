import type { AbsentUnit } from '../../domain/programme/absent-unit';
import { formatDate } from '../format-number';

/** Until when there was such a unit and who follows it, or since when there will be. */
export function absentUnitWords(unit: AbsentUnit): string {
  if (unit.is === 'to-come') return `Đơn vị “${unit.name}” đến ngày ${formatDate(unit.from)} mới có`;
  const followers = unit.successors.map(({ code, name }) => `“${name}” (mã ${code})`).join(', ');
  const gone = `Đơn vị “${unit.name}” chỉ còn đến hết ngày ${formatDate(unit.until)}`;
  return followers === '' ? gone : `${gone}, từ đó ${followers} báo cáo`;
}

import type { Written } from './played-plan';

/** What a clerk wrote until the autumn. INVENTED. */
export const WRITTEN: Written = {
  'I.1': { state: 'Xong', doneOn: { date: '2023-02-15' }, proof: '12/KH-MTTQ' },
  'I.2': { state: 'Xong', doneOn: { date: '2023-04-03' } },
  'I.3': { state: 'Đã hoàn thành' },
  'I.4': { doneOn: { date: '2023-03-31' } },
  'I.5': { state: 'Đang làm' },
  'I.6': { state: 'Chưa thực hiện' },
  'I.7': { state: 'xong', doneOn: { date: '2023-10-20' } },
  'II.1': { state: 'đang làm', months: '4; 5' },
  'II.3': { state: 'Không phát sinh' },
  'II.4': { state: 'chắc là xong' },
  'III.1': { due: { date: '2023-10-10' } },
  'III.2': { months: 'tháng tám' },
  'III.4': { due: 'sau Tết' },
  'III.5': { quarter: 'Quý III', state: 'Đang triển khai' },
  'III.6': { quarter: 4 },
  'IV.2': { state: 'Đang làm' },
  PS1: { text: 'Nhiệm vụ phát sinh thứ nhất', due: { date: '2023-10-01' }, source: 'Phát sinh' },
  PS2: { text: 'Nhiệm vụ phát sinh thứ hai' },
  PS3: { text: 'Nhiệm vụ phát sinh thứ ba', quarter: 'V' },
};

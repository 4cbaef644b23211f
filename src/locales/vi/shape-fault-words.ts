import type { ShapeFault, ValueType } from '../../domain/programme/shape-fault';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'chữ, đặt trong dấu ngoặc kép',
  number: 'số, không đặt trong dấu ngoặc kép',
  'whole-number': 'số nguyên',
  'yes-or-no': 'true hoặc false',
  list: 'danh sách, đặt trong dấu [ ]',
  object: 'nhóm mục, đặt trong dấu { }',
  other: 'kiểu khác',
};

/** What is wrong with a value of a programme file, and what to do. */
export function faultWords(fault: ShapeFault): string {
  switch (fault.is) {
    case 'missing':
      return 'chưa có giá trị; hãy bổ sung.';
    case 'unknown-field':
      return `không có mục ${fault.fields.map((field) => `“${field}”`).join(', ')} trong định dạng; kiểm tra chính tả hoặc bỏ đi.`;
    case 'wrong-type':
      return `phải là ${TYPES[fault.expected]}; sửa lại.`;
    case 'not-one-of':
      return `chỉ được ghi ${fault.allowed.map((value) => `“${value}”`).join(' hoặc ')}; sửa lại.`;
    case 'bad-code':
      return fault.of === 'slug'
        ? 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối ở giữa, ví dụ “tieu-hoc-2”; sửa lại.'
        : 'mã chỉ tiêu gồm chữ, số và dấu chấm ở giữa, không kết thúc bằng “.0”, ví dụ “4.2” hoặc “A3”; sửa lại.';
    case 'bad-date':
      return 'phải là một ngày có thật, viết theo dạng “2023-10-31”; sửa lại.';
    case 'too-short':
      return fault.least === 1 ? 'không được để trống; hãy bổ sung.' : `phải có đủ ${fault.least} mục; bổ sung.`;
    case 'too-long':
      return `chỉ được có ${fault.most} mục; bỏ bớt.`;
    case 'too-small':
      return `không được nhỏ hơn ${fault.least}; sửa lại.`;
    case 'too-large':
      return `không được lớn hơn ${fault.most}; sửa lại.`;
    case 'nobody-reports':
      return 'phải có ít nhất một cấp (levels) hoặc một đơn vị (units) báo cáo; bổ sung.';
    case 'shares-fall':
      return 'bốn tỷ lệ là lũy kế từng quý nên không được giảm; sửa lại.';
    case 'reserved-code':
      return 'mã này dành riêng cho phần mềm; chọn mã khác.';
    case 'unfit':
      return 'giá trị không đúng; sửa lại theo tài liệu hướng dẫn.';
  }
}

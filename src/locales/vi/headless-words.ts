/** What the command without Excel says: how it is used, and one sentence for each way of using it wrongly. */
export const HEADLESS_WORDS = {
  help: `Cách dùng:
  template    --programme <mã|tệp.json> --period 2023-Q1 --out <thư mục> [--unit <mã đơn vị> …]
  validate    --programme <mã|tệp.json> --period 2023-Q1 --json <tệp|-> <tệp .xlsx|thư mục> …
  consolidate --programme <mã|tệp.json> --period 2023-Q1 --out <tệp.xlsx> --json <tệp|-> <tệp .xlsx|thư mục> …
Đưa vào cả báo cáo của các kỳ trước thì lũy kế được đối chiếu với kỳ trước.
`,
  usage:
    'Cách dùng: headless template|validate|consolidate --programme <mã|tệp.json> --period <2023-Q1> … (xem đủ bằng --help).',
  unknownCommand: (command: string) => `Không có lệnh “${command}”; các lệnh là template, validate, consolidate.`,
  unknownOption: (option: string) => `Không có tùy chọn “${option}”.`,
  missingOption: (option: string) => `Thiếu tùy chọn --${option}.`,
  missingValue: (option: string) => `Tùy chọn --${option} cần một giá trị.`,
  noInputs: 'Chưa nêu tệp .xlsx, .xls, .ods hoặc thư mục nào để đọc.',
  inputMissing: (path: string) => `Không có tệp hoặc thư mục “${path}”.`,
  noWorkbooks: (path: string) => `Không có tệp .xlsx, .xls hoặc .ods nào trong “${path}”.`,
  nothingReadable: 'Không đọc được tệp nào trong các tệp đã nêu nên không ghi kết quả.',
  cannotWrite: (path: string) =>
    `Không ghi được “${path}” nên chưa ghi gì cả; kiểm tra đường dẫn, quyền ghi, hoặc đóng tệp nếu đang mở.`,
  workbookNeedsFile: 'Tùy chọn --out phải là một tệp .xlsx; chỉ --json mới ghi được ra màn hình (-).',
  sameOutput: (path: string) => `Tùy chọn --out và --json cùng chỉ một tệp “${path}”; hãy nêu hai tệp khác nhau.`,
  notJson: (file: string, place: string | null) =>
    `Tệp chương trình “${file}” không dùng được vì không phải JSON hợp lệ${place === null ? '' : `; xem ${place}`}.`,
  linePlace: (line: number, column: number) => `dòng ${line}, cột ${column}`,
  badPeriod: (period: string) => `“${period}” không phải kỳ báo cáo; viết như 2023-Q1, 2023-H1, 2023-9M hoặc 2023-Y.`,
  otherYear: (period: string, year: number) => `Kỳ “${period}” không thuộc năm ${year} của chương trình.`,
  notReporting: (period: string) =>
    `Đơn vị không báo cáo theo kỳ “${period}”; chỉ lập biểu mẫu cho kỳ báo cáo như 2023-Q1.`,
  unknownProgramme: (programme: string, known: string) =>
    `Không có chương trình “${programme}”; dùng một trong ${known}, hoặc một tệp .json.`,
  badProgramme: (file: string, why: string) => `Tệp chương trình “${file}” không dùng được. ${why}`,
  frozen: (period: string) =>
    `Kỳ “${period}” đã chốt số liệu trong sổ đưa vào nên không tổng hợp lại; mở lại số liệu trong sổ đó trước.`,
  unknownUnit: (unit: string) => `Không có đơn vị “${unit}” trong chương trình ở kỳ này.`,
} as const;

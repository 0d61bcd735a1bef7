import { DomainError, type ErrorAnswers } from '#kernel';

/** Why a file, or a sheet of it, is not read as a table. */
export type TableErrorCode =
  | 'table.empty'
  | 'table.encoding_unknown'
  | 'table.compression_broken'
  | 'table.inflates_too_far'
  | 'table.legacy_workbook'
  | 'table.binary_workbook'
  | 'table.open_document'
  | 'table.web_page'
  | 'table.password_protected'
  | 'table.no_table'
  | 'table.broken'
  | 'table.unsafe_names'
  | 'table.too_many_parts'
  | 'table.too_wide'
  | 'table.sheet_unknown'
  | 'table.sheet_empty'
  | 'table.sheets_hidden';

type Because<Code extends string = TableErrorCode> = Code extends `table.${infer Rest}` ? Rest : never;

/** The file cannot be read as a table; the answer says how it can. */
export class TableRefused extends DomainError<TableErrorCode> {
  constructor(because: Because, options?: ErrorOptions & { readonly params?: Record<string, string> }) {
    super(`table.${because}`, options?.params, options);
    this.name = 'TableRefused';
  }
}

export const tableErrors: ErrorAnswers<TableErrorCode> = {
  'table.empty': {
    status: 422,
    zh: '文件是空的，没有可以读取的行。',
    en: 'The file is empty: there is no row to read.',
    log: 'info',
  },
  'table.encoding_unknown': {
    status: 422,
    zh: '无法识别文件的文字编码，请另存为 .xlsx，或存为 UTF-8 的 CSV。',
    en: 'The encoding of the file is not known; save it as .xlsx, or as CSV in UTF-8.',
    log: 'info',
  },
  'table.compression_broken': {
    status: 422,
    zh: '压缩文件不完整或已损坏，请重新压缩后上传。',
    en: 'The packed file is damaged or breaks off; pack it again.',
    log: 'info',
  },
  'table.inflates_too_far': {
    status: 422,
    zh: '文件解开后过大，已停止读取。请删去不需要的工作表、图片和空行，或分成几个文件上传。',
    en: 'The file unpacks to too much and was not read on. Remove sheets, pictures and empty rows that are not needed, or send it in parts.',
    log: 'warn',
  },
  'table.legacy_workbook': {
    status: 422,
    zh: '这是旧版 Excel（.xls）文件，改扩展名不能改变格式。请用 Excel 或 WPS 打开，选“另存为”，类型选 .xlsx，再上传。',
    en: 'This is a workbook of the old Excel (.xls), whatever it is called. Open it, choose “Save as”, type .xlsx, and send that.',
    log: 'info',
  },
  'table.binary_workbook': {
    status: 422,
    zh: '这是二进制工作簿（.xlsb），请用 Excel 或 WPS 打开并另存为 .xlsx 后上传。',
    en: 'This is a binary workbook (.xlsb); open it, save it as .xlsx and send that.',
    log: 'info',
  },
  'table.open_document': {
    status: 422,
    zh: '这是 OpenDocument 文件（.ods），请打开并另存为 .xlsx 后上传。',
    en: 'This is an OpenDocument file (.ods); open it, save it as .xlsx and send that.',
    log: 'info',
  },
  'table.web_page': {
    status: 422,
    zh: '这个文件内容是网页或 XML（有些系统导出的“Excel”其实如此），请用 Excel 或 WPS 打开并另存为 .xlsx 后上传。',
    en: 'The file holds a web page or XML, as some programs export for “Excel”; open it, save it as .xlsx and send that.',
    log: 'info',
  },
  'table.password_protected': {
    status: 422,
    zh: '工作簿设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存，再上传。',
    en: 'The workbook opens with a password only. Take the password off, save it and send that.',
    log: 'info',
  },
  'table.no_table': {
    status: 422,
    zh: '这是 {found} 文件，不是表格。请上传 .xlsx 或 .csv。',
    en: 'This is a {found} file and no table. Send .xlsx or .csv.',
    log: 'info',
  },
  'table.broken': {
    status: 422,
    zh: '工作簿已损坏，无法读取。请用 Excel 或 WPS 打开检查，另存为新的 .xlsx 后上传。',
    en: 'The workbook is damaged. Open it in a spreadsheet, save it as a new .xlsx and send that.',
    log: 'info',
  },
  'table.unsafe_names': {
    status: 422,
    zh: '文件内部含有不安全的路径，已拒绝读取。请用 Excel 或 WPS 新建工作簿，把内容复制过去后上传。',
    en: 'Paths inside the file are not safe, so it was not read. Copy its contents into a new workbook and send that.',
    log: 'warn',
  },
  'table.too_many_parts': {
    status: 422,
    zh: '文件内部的部件过多，已拒绝读取。请把需要的工作表复制到新的工作簿后上传。',
    en: 'The file holds too many parts and was not read. Copy the sheet that is needed into a new workbook and send that.',
    log: 'warn',
  },
  'table.too_wide': {
    status: 422,
    zh: '工作表“{sheet}”在第 {columns} 列以外还有内容，请删去表格以外的内容后上传。',
    en: 'The sheet “{sheet}” has contents beyond column {columns}; remove what stands beside the table.',
    log: 'info',
  },
  'table.sheet_unknown': {
    status: 422,
    zh: '没有名为“{sheet}”的工作表。文件中有：{sheets}。',
    en: 'There is no sheet “{sheet}”. The file has: {sheets}.',
    log: 'info',
  },
  'table.sheet_empty': {
    status: 422,
    zh: '工作表“{sheet}”是空的。文件中有：{sheets}。请选择有内容的工作表。',
    en: 'The sheet “{sheet}” is empty. The file has: {sheets}. Choose one with contents.',
    log: 'info',
  },
  'table.sheets_hidden': {
    status: 422,
    zh: '所有工作表都是隐藏的：{sheets}。请选择一个，或取消隐藏后上传。',
    en: 'All sheets are hidden: {sheets}. Choose one of them, or unhide it.',
    log: 'info',
  },
};

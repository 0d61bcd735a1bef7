import { fillTemplate, type Locale, type Localised } from '#kernel';

/** Why a row of a register file was not taken in. Each sentence names what stands there and what to do. */
const SENTENCES = {
  quoting_broken: {
    zh: '引号不成对：本行有未闭合或多余的英文双引号，请补全或删除',
    en: 'Broken quoting: a double quotation mark of this row is not closed or stands where none can; close or remove it',
  },
  too_few_columns: {
    zh: '列数不足：应有 {expected} 列，本行只有 {found} 列',
    en: 'Too few columns: {expected} expected, {found} found',
  },
  too_many_columns: {
    zh: '列数过多：应有 {expected} 列，本行有 {found} 列；含逗号的内容须加引号',
    en: 'Too many columns: {expected} expected, {found} found; put quotation marks around text with commas',
  },
  row_too_long: { zh: '本行超过 {limit} 字节', en: 'The row is longer than {limit} bytes' },
  row_in_gb18030: {
    zh: '本行编码为 GB18030（GBK），与文件其余部分的 UTF-8 不同，请统一另存为 UTF-8',
    en: 'This row is encoded in GB18030 (GBK) while the file is UTF-8; store it as UTF-8',
  },
  row_in_utf8: {
    zh: '本行编码为 UTF-8，与文件其余部分的 GB18030 不同，请统一编码',
    en: 'This row is encoded in UTF-8 while the file is GB18030; store it in one encoding',
  },
  bytes_unreadable: {
    zh: '本行含有无法识别的字节，文字已损坏，请重新填写',
    en: 'The row holds bytes of no known encoding; its text is damaged, enter it again',
  },
  formula_failed: {
    zh: '“{column}”的公式没有得出结果（{value}），请改为实际内容',
    en: 'The formula in “{column}” has no result ({value}); enter what it should say',
  },
  nul_byte: { zh: '本行含有空字节（NUL），请删除', en: 'The row holds NUL bytes; remove them' },
  name_missing: { zh: '缺少企业名称', en: 'The name is missing' },
  name_malformed: {
    zh: '企业名称“{value}”不是名称（没有文字、以公式符号开头或含英文双引号）',
    en: 'The name “{value}” is no name (no letters, begins like a formula, or holds a quotation mark)',
  },
  field_too_long: {
    zh: '“{column}”过长：{length} 字，最多 {limit} 字',
    en: '“{column}” is too long: {length} characters, at most {limit}',
  },
  code_missing: { zh: '缺少统一社会信用代码', en: 'The credit code is missing' },
  code_wrong_length: {
    zh: '统一社会信用代码“{value}”有 {length} 位，应为 18 位',
    en: 'The credit code “{value}” has {length} characters instead of 18',
  },
  code_in_scientific_notation: {
    zh: '统一社会信用代码被表格软件变成了“{value}”，末尾数字已丢失；请把该列设为文本后重新填写',
    en: 'A spreadsheet turned the credit code into “{value}” and lost digits; format the column as text, enter it again',
  },
  code_unknown_character: {
    zh: '统一社会信用代码“{value}”含有不使用的字符“{character}”（不用 I、O、S、V、Z）',
    en: 'The credit code “{value}” holds “{character}”, which is not used (nor are I, O, S, V, Z)',
  },
  code_wrong_check_character: {
    zh: '统一社会信用代码“{value}”校验位不符：末位是 {found}，应为 {expected}',
    en: 'The credit code “{value}” fails its check: it ends in {found}, {expected} was expected',
  },
  code_repeated_with_other_name: {
    zh: '信用代码与第 {line} 行重复而名称不同：该行为“{name}”',
    en: 'The credit code stands on line {line} already, with another name: “{name}”',
  },
  code_repeated_with_other_content: {
    zh: '信用代码和名称与第 {line} 行重复而其他内容不同，请只保留一行',
    en: 'The credit code and name stand on line {line} already with other particulars; keep one of the two rows',
  },
  registered_under_other_name: {
    zh: '该信用代码已登记为“{name}”；如确系更名，请在导入时选择“接受更名”',
    en: 'The credit code is registered as “{name}”; if the firm changed its name, import with renames accepted',
  },
  registered_elsewhere: {
    zh: '该企业已登记在您的辖区之外（{region}），不能改动',
    en: 'The enterprise is registered outside your region ({region}) and is not changed',
  },
  outside_region: {
    zh: '所在地 {region} 不在您的辖区内',
    en: 'The place {region} lies outside your region',
  },
  place_missing: {
    zh: '没有所在地：区划代码、市县名称和住所均为空',
    en: 'No place is given: region code, city, county and address are empty',
  },
  place_unknown: {
    zh: '所在地无法识别：“{column}”的“{value}”不是已知地名或代码，或与其他列矛盾',
    en: 'The place is not known: “{value}” in “{column}” names no division, or contradicts the other columns',
  },
  place_only_province: {
    zh: '所在地只到省级（{value}），至少应到设区市',
    en: 'The place is given by its province alone ({value}); a city is needed',
  },
  industry_unknown: {
    zh: '行业“{value}”不在 GB/T 4754-2017 中',
    en: 'The industry “{value}” does not stand in GB/T 4754-2017',
  },
  date_unreadable: {
    zh: '成立日期“{value}”不是日期，请写成 2012-09-26',
    en: 'The date “{value}” is none; write it as 2012-09-26',
  },
  date_absurd: {
    zh: '成立日期 {value} 不合理：应在 {earliest} 与今天之间',
    en: 'The date {value} cannot be: it must lie between {earliest} and today',
  },
  capital_unreadable: {
    zh: '注册资本“{value}”无法识别，请写成 500万元',
    en: 'The registered capital “{value}” cannot be read; write it as 500万元',
  },
  capital_absurd: {
    zh: '注册资本“{value}”不合理（负数或过大）',
    en: 'The registered capital “{value}” cannot be (negative or far too large)',
  },
  currency_unknown: {
    zh: '注册资本“{value}”的币种“{currency}”无法识别',
    en: 'The currency “{currency}” of the registered capital “{value}” is not known',
  },
  phone_unreadable: { zh: '电话“{value}”不是电话号码', en: 'The telephone “{value}” is no telephone number' },
  email_unreadable: { zh: '邮箱“{value}”不是邮箱地址', en: 'The e-mail “{value}” is no address' },
} as const satisfies Record<string, Localised>;

export type RowReasonCode = keyof typeof SENTENCES;

export interface RowReason {
  readonly code: RowReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function reason(code: RowReasonCode, params: RowReason['params'] = {}): RowReason {
  return { code, params };
}

export function describeReason({ code, params }: RowReason, locale: Locale): string {
  return fillTemplate(SENTENCES[code][locale], params);
}

/** All reasons of a row as one text. */
export function describeReasons(reasons: readonly RowReason[], locale: Locale): string {
  return reasons.map((one) => describeReason(one, locale)).join(locale === 'zh' ? '；' : '; ');
}

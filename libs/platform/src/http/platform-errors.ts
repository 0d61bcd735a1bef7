import type { CreditCodeErrorCode, ErrorAnswers } from '#kernel';
import { type TableErrorCode, tableErrors } from '../tabular/table-refused.js';

export type PlatformErrorCode =
  | 'access.undeclared'
  | 'access.not_signed_in'
  | 'access.permission_missing'
  | 'access.other_enterprise'
  | 'access.other_region'
  | 'access.foreign_origin'
  | 'request.invalid'
  | 'request.body_unreadable'
  | 'request.body_too_large'
  | 'request.media_type_unknown'
  | 'request.too_many'
  | 'request.not_found'
  | 'request.unexpected'
  | 'version.missing'
  | 'version.malformed'
  | 'version.stale'
  | 'idempotency.key_malformed'
  | 'idempotency.other_request'
  | 'idempotency.in_flight'
  | 'lifecycle.command_not_possible'
  | 'region.code_malformed'
  | 'quantity.malformed'
  | 'quantity.not_positive'
  | 'file.not_found'
  | 'file.store_away'
  | 'upload.file_missing'
  | 'upload.mapping_malformed'
  | 'upload.column_unknown'
  | 'upload.field_unknown'
  | 'job.not_found'
  | 'process.stopping'
  | 'process.database_away'
  | CreditCodeErrorCode
  | TableErrorCode;

/** How the errors of the kernel and of the platform are answered. */
export const platformErrors: ErrorAnswers<PlatformErrorCode> = {
  ...tableErrors,
  'access.undeclared': { status: 403, zh: '此接口未开放。', en: 'This route is not open to anybody.', log: 'error' },
  'access.not_signed_in': { status: 401, zh: '请先登录。', en: 'Please sign in first.', log: 'info' },
  'access.permission_missing': {
    status: 403,
    zh: '您的账号没有此项权限（{permissionZh}），请联系本单位管理员。',
    en: 'Your account lacks the permission for this ({permissionEn}); ask your administrator.',
    log: 'info',
  },
  'access.other_enterprise': {
    status: 403,
    zh: '您只能办理本企业的事项。',
    en: 'You can act for your own enterprise only.',
    log: 'warn',
  },
  'access.other_region': {
    status: 403,
    zh: '此事项不在您的辖区内。',
    en: 'This lies outside your region.',
    log: 'warn',
  },
  'access.foreign_origin': {
    status: 403,
    zh: '请求来自其他网站，已拒绝；请在本系统页面中操作。',
    en: 'The request came from another site and was refused; act from this application’s own pages.',
    log: 'warn',
  },
  'request.invalid': {
    status: 400,
    zh: '提交的内容有误，请按提示修改。',
    en: 'What was sent has mistakes; see each field.',
    log: 'info',
  },
  'request.body_unreadable': {
    status: 400,
    zh: '无法读取提交的内容，请检查格式。',
    en: 'The body cannot be read; check its format.',
    log: 'info',
  },
  'request.body_too_large': { status: 413, zh: '提交的内容过大。', en: 'The body is too large.', log: 'info' },
  'request.media_type_unknown': {
    status: 415,
    zh: '不支持此内容类型，请使用 application/json。',
    en: 'This media type is not understood; send application/json.',
    log: 'info',
  },
  'request.too_many': {
    status: 429,
    zh: '操作过于频繁，请稍后再试。',
    en: 'Too many requests; try again in a moment.',
    log: 'warn',
  },
  'request.not_found': { status: 404, zh: '没有找到。', en: 'There is nothing here.', log: 'info' },
  'request.unexpected': {
    status: 500,
    zh: '系统出错，已记录。请把编号 {requestId} 告诉管理员。',
    en: 'Something went wrong and was recorded. Quote {requestId} to your administrator.',
    log: 'error',
  },
  'version.missing': {
    status: 428,
    zh: '请求须带 If-Match，注明您看到的版本。',
    en: 'Send If-Match with the version that you saw.',
    log: 'info',
  },
  'version.malformed': {
    status: 400,
    zh: 'If-Match 须形如 "3"。',
    en: 'If-Match must look like "3".',
    log: 'info',
  },
  'version.stale': {
    status: 412,
    zh: '内容已被他人修改，请刷新后重试。',
    en: 'Somebody changed this in the meantime; reload and try again.',
    log: 'info',
  },
  'idempotency.key_malformed': {
    status: 400,
    zh: 'Idempotency-Key 须为 8 至 100 个字母、数字、- 或 _。',
    en: 'Idempotency-Key must be 8 to 100 letters, digits, - or _.',
    log: 'info',
  },
  'idempotency.other_request': {
    status: 422,
    zh: '此 Idempotency-Key 已用于另一请求，请换一个。',
    en: 'This Idempotency-Key was used for another request; take a new one.',
    log: 'warn',
  },
  'idempotency.in_flight': {
    status: 409,
    zh: '同一请求正在处理，请稍候。',
    en: 'The same request is being handled; wait for it.',
    log: 'info',
  },
  'lifecycle.command_not_possible': {
    status: 409,
    zh: '当前状态为“{stateZh}”，不能执行此操作。',
    en: 'This is not possible while the state is “{stateEn}”.',
    log: 'info',
  },
  'region.code_malformed': {
    status: 422,
    zh: '行政区划代码应为 6 位数字：{value}。',
    en: 'A region code has six digits: {value}.',
    log: 'info',
  },
  'quantity.malformed': {
    status: 422,
    zh: '数量“{value}”无法识别，请填数字，最多 6 位小数。',
    en: 'The quantity “{value}” is not a number with at most 6 decimals.',
    log: 'info',
  },
  'quantity.not_positive': {
    status: 422,
    zh: '数量必须大于零：{value}。',
    en: 'The quantity must be above zero: {value}.',
    log: 'info',
  },
  'file.not_found': { status: 404, zh: '文件不存在。', en: 'The file does not exist.', log: 'info' },
  'file.store_away': {
    status: 503,
    zh: '文件存储暂时无法使用，请稍后再试。',
    en: 'The file store cannot be used at the moment; try again in a while.',
    log: 'error',
  },
  'upload.file_missing': {
    status: 400,
    zh: '没有收到文件，请选择一个文件上传。',
    en: 'No file was received; choose one and send it.',
    log: 'info',
  },
  'upload.mapping_malformed': {
    status: 400,
    zh: 'mapping 应为 JSON 对象：列名对应字段名。',
    en: 'mapping must be a JSON object: column to field.',
    log: 'info',
  },
  'upload.column_unknown': {
    status: 422,
    zh: '表中没有“{column}”这一列。表中有：{found}。',
    en: 'The table has no column “{column}”. It has: {found}.',
    log: 'info',
  },
  'upload.field_unknown': {
    status: 422,
    zh: '没有“{field}”这个字段，可用的有：{fields}；“-”表示不读该列。',
    en: 'There is no field “{field}”. There are: {fields}; “-” passes a column over.',
    log: 'info',
  },
  'job.not_found': { status: 404, zh: '任务不存在。', en: 'There is no such job.', log: 'info' },
  'process.stopping': {
    status: 503,
    zh: '服务正在停止，请稍后再试。',
    en: 'The service is stopping; try again in a moment.',
    log: 'info',
  },
  'process.database_away': {
    status: 503,
    zh: '数据库暂时无法访问，请稍后再试。',
    en: 'The database does not answer; try again in a moment.',
    log: 'error',
  },
  'credit_code.wrong_length': {
    status: 422,
    zh: '统一社会信用代码应为 18 位，“{value}”有 {length} 位。',
    en: 'A unified social credit code has 18 characters; “{value}” has {length}.',
    log: 'info',
  },
  'credit_code.in_scientific_notation': {
    status: 422,
    zh: '信用代码被表格软件改成了“{value}”，末位已丢失；请把该列设为文本后重新填写。',
    en: 'A spreadsheet turned the code into “{value}” and lost its digits; format the column as text and enter it again.',
    log: 'info',
  },
  'credit_code.unknown_character': {
    status: 422,
    zh: '统一社会信用代码“{value}”中不应有字符“{character}”（不使用 I、O、S、V、Z）。',
    en: '“{character}” cannot stand in the credit code “{value}” (I, O, S, V and Z are not used).',
    log: 'info',
  },
  'credit_code.wrong_check_character': {
    status: 422,
    zh: '统一社会信用代码“{value}”校验位不符：末位是 {found}，应为 {expected}，请核对。',
    en: 'The credit code “{value}” fails its check: it ends in {found}, {expected} was expected.',
    log: 'info',
  },
};

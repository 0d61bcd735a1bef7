import type { ErrorAnswers } from '#kernel';

export type EnterprisesErrorCode =
  | 'enterprises.not_found'
  | 'enterprises.belonging_not_found'
  | 'enterprises.field_kept_by_register'
  | 'enterprises.region_unknown'
  | 'enterprises.industry_unknown'
  | 'enterprises.contact_unreachable'
  | 'enterprises.certificate_exists'
  | 'enterprises.certificate_period_reversed'
  | 'enterprises.code_not_registered'
  | 'enterprises.already_claimed'
  | 'enterprises.claim_open_already'
  | 'enterprises.claim_not_found'
  | 'enterprises.claim_reason_missing'
  | 'enterprises.claim_link_unknown'
  | 'enterprises.claim_link_used'
  | 'enterprises.claim_link_expired'
  | 'enterprises.duplicate_not_found'
  | 'enterprises.survivor_not_of_pair'
  | 'enterprises.merged_already'
  | 'enterprises.merged_meanwhile'
  | 'enterprises.stands_for_others'
  | 'enterprises.survivor_suspended'
  | 'enterprises.import_not_found'
  | 'enterprises.import_running'
  | 'enterprises.import_heading_missing'
  | 'enterprises.import_no_heading'
  | 'enterprises.import_column_missing';

export const enterprisesErrors: ErrorAnswers<EnterprisesErrorCode> = {
  'enterprises.not_found': { status: 404, zh: '没有找到这家企业。', en: 'There is no such enterprise.', log: 'info' },
  'enterprises.belonging_not_found': {
    status: 404,
    zh: '没有找到这条场所、联系人或证书。',
    en: 'There is no such site, contact or certificate.',
    log: 'info',
  },
  'enterprises.field_kept_by_register': {
    status: 403,
    zh: '“{fields}”以登记信息为准，企业不能自行修改；如有错误请联系工信部门更正。',
    en: '{fields} follow the register and are corrected by the department; ask it if something is wrong.',
    log: 'info',
  },
  'enterprises.region_unknown': {
    status: 422,
    zh: '行政区划 {code} 不存在，或不到设区市一级。',
    en: 'There is no region {code}, or it is wider than a city.',
    log: 'info',
  },
  'enterprises.industry_unknown': {
    status: 422,
    zh: '行业代码 {code} 不在 GB/T 4754-2017 中。',
    en: 'The industry {code} does not stand in GB/T 4754-2017.',
    log: 'info',
  },
  'enterprises.contact_unreachable': {
    status: 422,
    zh: '联系人须有电话或邮箱。',
    en: 'A contact needs a telephone or an e-mail address.',
    log: 'info',
  },
  'enterprises.certificate_exists': {
    status: 409,
    zh: '该证书已登记；如已换证，请先删除旧证书。',
    en: 'This certificate is entered already; remove the old one first if it was renewed.',
    log: 'info',
  },
  'enterprises.certificate_period_reversed': {
    status: 422,
    zh: '证书的截止日期不能早于起始日期。',
    en: 'A certificate cannot end before it begins.',
    log: 'info',
  },
  'enterprises.code_not_registered': {
    status: 404,
    zh: '名录中没有信用代码为 {creditCode} 的企业；请核对代码，或联系工信部门补录。',
    en: 'No enterprise with the credit code {creditCode} is registered; check it, or ask the department to add it.',
    log: 'info',
  },
  'enterprises.already_claimed': {
    status: 409,
    zh: '“{name}”已有负责人，请联系该负责人邀请您加入；如有异议请联系工信部门。',
    en: '“{name}” already has an owner: ask them to invite you, or turn to the department if this is wrong.',
    log: 'info',
  },
  'enterprises.claim_open_already': {
    status: 409,
    zh: '您已申请认领这家企业，请等待审核。',
    en: 'You have claimed this enterprise already; wait for the decision.',
    log: 'info',
  },
  'enterprises.claim_not_found': {
    status: 404,
    zh: '没有找到该认领申请。',
    en: 'There is no such claim.',
    log: 'info',
  },
  'enterprises.claim_reason_missing': {
    status: 422,
    zh: '驳回认领须写明理由。',
    en: 'A claim is rejected with a reason.',
    log: 'info',
  },
  'enterprises.claim_link_unknown': {
    status: 404,
    zh: '链接无效，请核对是否完整，或请发送人重新发送。',
    en: 'This link is not valid; check that it is complete, or ask its sender for a new one.',
    log: 'info',
  },
  'enterprises.claim_link_used': {
    status: 410,
    zh: '该链接已使用过。',
    en: 'This link was used already.',
    log: 'info',
  },
  'enterprises.claim_link_expired': {
    status: 410,
    zh: '该链接已过期，请发送人重新发送。',
    en: 'This link has expired; ask its sender for a new one.',
    log: 'info',
  },
  'enterprises.duplicate_not_found': {
    status: 404,
    zh: '没有找到这一对疑似重复，或其中一家不在您的辖区。',
    en: 'There is no such pair, or one of both firms lies outside your region.',
    log: 'info',
  },
  'enterprises.survivor_not_of_pair': {
    status: 422,
    zh: '保留的企业须是这一对中的一家。',
    en: 'The firm that stays must be one of both.',
    log: 'info',
  },
  'enterprises.merged_already': {
    status: 409,
    zh: '“{name}”已并入“{standing}”（{creditCode}），请对后者操作；如合并有误，请工信部门在“疑似重复”中撤销。',
    en: '“{name}” was merged into “{standing}” ({creditCode}): turn to that one. If that was wrong, the department can take it back among the duplicates.',
    log: 'info',
  },
  'enterprises.merged_meanwhile': {
    status: 409,
    zh: '其中一家刚被合并，请核对最新内容。',
    en: 'One of both has just been merged; look at the newest state.',
    log: 'info',
  },
  'enterprises.stands_for_others': {
    status: 409,
    zh: '已有其他企业并入“{name}”。请保留它，或先撤销那些合并。',
    en: 'Other firms were merged into “{name}”. Let it stay, or take those mergers back first.',
    log: 'info',
  },
  'enterprises.survivor_suspended': {
    status: 409,
    zh: '“{name}”已停业，而“{other}”存续。请保留“{other}”，或先更正“{name}”的状态。',
    en: '“{name}” is suspended while “{other}” is in business. Keep “{other}”, or correct the status of “{name}” first.',
    log: 'info',
  },
  'enterprises.import_not_found': { status: 404, zh: '没有找到该导入。', en: 'There is no such import.', log: 'info' },
  'enterprises.import_running': {
    status: 409,
    zh: '另一进程正在导入同一文件，请等待其完成。',
    en: 'Another process is importing this file; wait for it.',
    log: 'info',
  },
  'enterprises.import_heading_missing': {
    status: 422,
    zh: '第一行不是表头而是数据（{found}），请补上表头。',
    en: 'The first line is data and no heading ({found}); add a heading.',
    log: 'info',
  },
  'enterprises.import_no_heading': {
    status: 422,
    zh: '工作表“{sheet}”里没有找到表头，请在数据上方补一行列名，如 企业名称、统一社会信用代码、城市。',
    en: 'The sheet “{sheet}” has no heading: put a row of names over the data, such as 企业名称, 统一社会信用代码, 城市.',
    log: 'info',
  },
  'enterprises.import_column_missing': {
    status: 422,
    zh: '没有找到列：{missing}；文件中的列为 {found}。请指定对应关系。',
    en: 'No column for {missing} was found among {found}; say which column holds it.',
    log: 'info',
  },
};

import type { Localised } from './locale.js';

/**
 * Everything an account may be allowed to do. A permission is held for an enterprise or for a region, through a
 * membership; which role grants which permission is decided in identity.
 */
export const PERMISSIONS = {
  'enterprise.maintain': { zh: '维护本企业信息', en: 'Maintain the enterprise’s own record' },
  'enterprise.invite_members': { zh: '邀请本企业成员', en: 'Invite members of the enterprise' },
  'shortages.raise': { zh: '提交缺件需求', en: 'Raise shortages' },
  'introductions.put': { zh: '发起牵线', en: 'Put introductions' },
  'introductions.answer': { zh: '答复牵线', en: 'Answer introductions' },
  'supply.maintain': {
    zh: '维护本企业供给、产能与产品',
    en: 'Maintain the enterprise’s offerings, capacity and products',
  },
  'intents.raise': { zh: '提交采购意向', en: 'Raise purchase intents' },
  'intents.answer': { zh: '答复采购意向', en: 'Answer purchase intents' },
  'events.take_part': { zh: '参加对接会', en: 'Take part in docking meetings' },
  'deals.conduct': { zh: '跟进本企业成交', en: 'Conduct the enterprise’s deals' },
  'register.import': { zh: '导入企业名录', en: 'Import the enterprise register' },
  'register.read_contacts': { zh: '查看企业联系人', en: 'See contacts of registered enterprises' },
  'claims.decide': { zh: '审核企业认领', en: 'Decide claims of enterprises' },
  'claims.send_link': { zh: '发送认领链接', en: 'Send claim links' },
  'shortages.read_region': { zh: '查看辖区需求', en: 'See shortages of the region' },
  'introductions.telephone': { zh: '电话联系并代录答复', en: 'Telephone makers and enter their answers' },
  'shortages.review': { zh: '审核辖区缺件需求', en: 'Review shortages of the region' },
  'supply.review': { zh: '审核辖区供给与产品', en: 'Review offerings and products of the region' },
  'events.organise': { zh: '组织对接会', en: 'Organise docking meetings' },
  'events.check_in': { zh: '对接会签到与记录', en: 'Check participants in and record outcomes' },
  'deals.read_region': { zh: '查看辖区成交', en: 'See deals of the region' },
  'figures.read': { zh: '查看辖区统计', en: 'See figures of the region' },
  'department.invite_members': { zh: '邀请部门成员', en: 'Invite members of the department' },
  'catalogue.correct': { zh: '更正零部件知识', en: 'Correct what is known of parts and how they are made' },
  'jobs.operate': { zh: '查看并重试后台任务', en: 'Read and retry background work' },
  'audit.read': { zh: '查看审计记录', en: 'Read the audit trail' },
} as const satisfies Record<string, Localised>;

export type Permission = keyof typeof PERMISSIONS;

import type { ErrorAnswers } from '#kernel';
import type { DemandErrorCode } from '../domain/demand.errors.js';

export const demandErrors: ErrorAnswers<DemandErrorCode> = {
  'demand.shortage_not_found': {
    status: 404,
    zh: '没有找到这条缺件需求。',
    en: 'There is no such shortage.',
    log: 'info',
  },
  'demand.shortage_not_approved': {
    status: 409,
    zh: '这条需求尚未通过审核；审核通过后才能查找厂家和牵线。',
    en: 'This line has not been approved; makers are looked for and asked once it is.',
    log: 'info',
  },
  'demand.list_not_found': { status: 404, zh: '没有找到这份清单。', en: 'There is no such list.', log: 'info' },
  'demand.list_too_long': {
    status: 422,
    zh: '清单有 {lines} 行，每份最多 {most} 行，请分成几份提交。',
    en: 'The list has {lines} lines; one list takes {most} at most, so send it in parts.',
    log: 'info',
  },
  'demand.quantity_unreadable': {
    status: 422,
    zh: '第 {line} 行：数量“{quantity}”无法识别，请填大于零的数字，最多 6 位小数。',
    en: 'Line {line}: the quantity “{quantity}” must be a number above zero with at most 6 decimals.',
    log: 'info',
  },
  'demand.unit_unknown': {
    status: 422,
    zh: '第 {line} 行：不认识单位“{unit}”，请改用件、套、台、吨、千克、米等。',
    en: 'Line {line}: the unit “{unit}” is not known; use 件, 套, 台, 吨, 千克, 米 or the like.',
    log: 'info',
  },
  'demand.place_unknown': {
    status: 422,
    zh: '第 {line} 行：没有行政区划代码“{place}”，请重新选择交货地。',
    en: 'Line {line}: there is no region {place}; choose the place of delivery again.',
    log: 'info',
  },
  'demand.needed_by_is_past': {
    status: 422,
    zh: '第 {line} 行：需求日期 {date} 已过，请填今天或以后的日期。',
    en: 'Line {line}: {date} has passed; give today or a later day.',
    log: 'info',
  },
  'demand.stop_cost_unreadable': {
    status: 422,
    zh: '第 {line} 行：停线日损失“{cost}”无法识别，请填大于零的金额（元），最多两位小数；没有可留空。',
    en: 'Line {line}: the stop cost a day “{cost}” must be an amount in CNY above zero with at most two decimals, or empty.',
    log: 'info',
  },
  'demand.day_passed_in_review': {
    status: 422,
    zh: '第 {line} 行的需求日期 {date} 已过，不能通过；请退回，由企业改期后重新提交。',
    en: 'Line {line} was needed by {date}, which has passed; refuse it, so that the firm gives another day.',
    log: 'info',
  },
  'demand.reason_missing': {
    status: 422,
    zh: '请写明理由，对方才知道怎样改。',
    en: 'Give a reason, so that the other side knows what to do.',
    log: 'info',
  },
  'demand.region_unknown': {
    status: 404,
    zh: '没有行政区划代码“{region}”。',
    en: 'There is no region {region}.',
    log: 'info',
  },
  'demand.intent_not_found': {
    status: 404,
    zh: '没有找到这条采购意向。',
    en: 'There is no such purchase intent.',
    log: 'info',
  },
  'demand.intent_open_already': {
    status: 409,
    zh: '本企业对该产品已有一条待答复的采购意向；请等待厂家答复，或先撤回它。',
    en: 'Your firm already has an intent for this product that waits for an answer; wait for it, or withdraw it first.',
    log: 'info',
  },
  'demand.intent_overdue': {
    status: 409,
    zh: '答复期限已过；请直接联系采购方，请对方重新提交。',
    en: 'The time for an answer has passed; ask the buyer to raise the intent again.',
    log: 'info',
  },
  'demand.intent_unit_unknown': {
    status: 422,
    zh: '不认识单位“{unit}”，请改用台、辆、套、件、吨等。',
    en: 'The unit “{unit}” is not known; use 台, 辆, 套, 件, 吨 or the like.',
    log: 'info',
  },
  'demand.wanted_by_is_past': {
    status: 422,
    zh: '期望到货日期 {date} 已过，请填今天或以后的日期，或留空。',
    en: 'The wanted-by day {date} has passed; give today or a later day, or none.',
    log: 'info',
  },
  'demand.product_not_listed': {
    status: 422,
    zh: '该产品没有上架或已下架，请另选产品。',
    en: 'This product is not listed, or no longer; choose another.',
    log: 'info',
  },
  'demand.product_is_own': {
    status: 422,
    zh: '这是本企业的产品，不能向自己提交采购意向。',
    en: 'This is your firm’s own product; an intent goes to another firm.',
    log: 'info',
  },
};

import type { ErrorAnswers } from '#kernel';
import type { DealsErrorCode } from '../domain/deals.errors.js';

export const dealsErrors: ErrorAnswers<DealsErrorCode> = {
  'deals.deal_not_found': { status: 404, zh: '没有找到这笔成交。', en: 'There is no such deal.', log: 'info' },
  'deals.open_from_same_event': {
    status: 409,
    zh: '双方在同一场对接会上已有一笔在跟进的成交，请在那一笔中继续。',
    en: 'The two firms have an open deal from the same event; go on with that one.',
    log: 'info',
  },
  'deals.trial_not_found': { status: 404, zh: '没有找到这次试用。', en: 'There is no such trial.', log: 'info' },
  'deals.trial_days_reversed': {
    status: 422,
    zh: '试用结束日期 {to} 早于开始日期 {from}。',
    en: 'The trial would end on {to}, before it begins on {from}.',
    log: 'info',
  },
  'deals.contract_counted': {
    status: 409,
    zh: '合同“{contract}”已记在双方的另一笔成交“{subject}”（{signedOn} 签订，编号 {dealId}）下，一份合同只统计一次；请以“已计入另一笔”结束本笔，或更正合同编号。',
    en: 'Contract “{contract}” stands under another deal of the two firms, “{subject}” (signed {signedOn}, {dealId}), and is counted once; end this one as counted elsewhere, or correct the number.',
    log: 'info',
  },
  'deals.contract_just_counted': {
    status: 409,
    zh: '同一合同编号刚刚登记在双方的另一笔成交下，一份合同只统计一次；请刷新后在成交列表中查看那一笔。',
    en: 'The contract was just entered under another deal of the two firms and is counted once; load the list of deals again to see it.',
    log: 'info',
  },
  'deals.unit_unknown': {
    status: 422,
    zh: '第 {line} 行：不认识单位“{unit}”，请改用件、套、台、辆、吨、千克、米等。',
    en: 'Line {line}: the unit “{unit}” is not known; use 件, 套, 台, 辆, 吨, 千克, 米 or the like.',
    log: 'info',
  },
  'deals.amount_too_large': {
    status: 422,
    zh: '金额超出可登记的范围，请核对数量和单价。',
    en: 'The amount is larger than can be entered; check quantities and prices.',
    log: 'info',
  },
  'deals.shortage_not_of_buyer': {
    status: 422,
    zh: '第 {line} 行：所选缺件需求不是采购方的，或已撤回，请重新选择。',
    en: 'Line {line}: the shortage is not the buyer’s or was withdrawn; choose again.',
    log: 'info',
  },
  'deals.unit_does_not_cover': {
    status: 422,
    zh: '第 {line} 行：单位“{unit}”无法换算成需求的单位“{asked}”，请按需求的单位填写数量。',
    en: 'Line {line}: {unit} does not convert into {asked}, in which the shortage asks; give the quantity in that unit.',
    log: 'info',
  },
  'deals.line_has_lots': {
    status: 409,
    zh: '要删去的订单行下已有到货记录（含作废的），请保留该行。',
    en: 'A line that would go has lots under it, if only struck ones; keep the line.',
    log: 'info',
  },
  'deals.day_ahead': {
    status: 422,
    zh: '日期 {day} 还没有到，请填今天或以前的日期。',
    en: '{day} lies ahead; give today or an earlier day.',
    log: 'info',
  },
  'deals.delivered_before_signed': {
    status: 422,
    zh: '到货日期 {day} 早于签约日期 {signedOn}，请核对。',
    en: 'The lot of {day} would precede the contract of {signedOn}; check the day.',
    log: 'info',
  },
  'deals.lot_not_found': { status: 404, zh: '没有找到这批到货。', en: 'There is no such lot.', log: 'info' },
  'deals.lot_number_taken': {
    status: 409,
    zh: '批次号“{number}”已登记，且内容不同；请改用新的批次号，或先将原批次作废。',
    en: 'Lot “{number}” was entered already with other contents; use another number, or strike the first one out.',
    log: 'info',
  },
  'deals.lot_line_unknown': {
    status: 422,
    zh: '订单没有第 {line} 行，请重新选择。',
    en: 'The order has no line {line}; choose again.',
    log: 'info',
  },
  'deals.lot_line_twice': {
    status: 422,
    zh: '第 {line} 行在本批中出现两次，请合并填写。',
    en: 'Line {line} stands twice in this lot; put them together.',
    log: 'info',
  },
  'deals.lot_line_empty': {
    status: 422,
    zh: '第 {line} 行：合格与不合格数量不能都为零；没有到货的行请不要填写。',
    en: 'Line {line}: accepted and rejected cannot both be zero; leave out what did not arrive.',
    log: 'info',
  },
  'deals.more_accepted_than_ordered': {
    status: 409,
    zh: '第 {line} 行“{item}”：订购 {ordered}{unit}，还可验收 {left}{unit}，本批填了 {accepted}{unit}。请核对，或先更正已登记的批次。',
    en: 'Line {line} “{item}”: {ordered} {unit} were ordered and {left} {unit} can still be accepted, not {accepted} {unit}. Check the lot, or strike an earlier one out.',
    log: 'info',
  },
  'deals.short_delivery_unexplained': {
    status: 422,
    zh: '还有未交付的数量，请说明为什么到此为止。',
    en: 'Less was accepted than was ordered; say why the order is complete.',
    log: 'info',
  },
  'deals.reason_unexplained': {
    status: 422,
    zh: '选择“其他”时请填写说明。',
    en: 'Say what the other reason is.',
    log: 'info',
  },
  'deals.next_step_is_past': {
    status: 422,
    zh: '下一步的日期 {due} 已过，请填今天或以后的日期。',
    en: '{due} has passed; give today or a later day for the next step.',
    log: 'info',
  },
};

import type { ErrorAnswers } from '#kernel';
import { WEEKS_AHEAD } from '../domain/capacity/capacity-week.js';
import { PICTURE_BYTES } from '../domain/products/product-picture.js';
import type { SupplyErrorCode } from '../domain/supply.errors.js';

const MEGABYTES = PICTURE_BYTES / 1024 / 1024;

export const supplyErrors: ErrorAnswers<SupplyErrorCode> = {
  'supply.offering_not_found': { status: 404, zh: '没有找到这条供给。', en: 'There is no such offering.', log: 'info' },
  'supply.offering_stands_already': {
    status: 409,
    zh: '本企业已有内容相同的供给，请直接修改原来那一条。',
    en: 'Your firm has this offering already; change that one instead.',
    log: 'info',
  },
  'supply.offering_said_twice': {
    status: 409,
    zh: '“{text}”已经填报过，或在本次提交中重复；请删去一条，或修改原来那一条。',
    en: '“{text}” stands already or twice in what was sent; leave one out, or change the one that stands.',
    log: 'info',
  },
  'supply.offerings_of_firm_too_many': {
    status: 422,
    zh: '每家企业最多 {most} 条供给，提交后将有 {count} 条；请先撤回不再需要的。',
    en: 'A firm has {most} offerings at most, and this would make {count}; withdraw some first.',
    log: 'info',
  },
  'supply.offerings_in_file_too_many': {
    status: 422,
    zh: '文件有 {lines} 行，一次最多 {most} 行，请分成几个文件提交。',
    en: 'The file has {lines} lines; {most} at most are taken at once, so send it in parts.',
    log: 'info',
  },
  'supply.validity_out_of_range': {
    status: 422,
    zh: '有效期 {date} 应在 {first} 至 {last} 之间，请重新选择。',
    en: 'The last day, {date}, must lie between {first} and {last}; choose another.',
    log: 'info',
  },
  'supply.validity_has_passed': {
    status: 409,
    zh: '有效期 {date} 已过，不能上架；请企业修改有效期后重新提交。',
    en: 'Its last day, {date}, has passed, so it cannot be listed; the firm has to set a later one.',
    log: 'info',
  },
  'supply.line_not_found': { status: 404, zh: '没有找到这条产线。', en: 'There is no such line.', log: 'info' },
  'supply.line_name_taken': {
    status: 409,
    zh: '本企业已有同名产线，请换一个名称。',
    en: 'Your firm has a line of this name; choose another name.',
    log: 'info',
  },
  'supply.lines_of_firm_too_many': {
    status: 422,
    zh: '每家企业最多 {most} 条产线，请先删除不用的。',
    en: 'A firm has {most} lines at most; close some first.',
    log: 'info',
  },
  'supply.unit_unknown': {
    status: 422,
    zh: '不认识单位“{unit}”，请改用件、套、台、吨、千克、米等。',
    en: 'The unit “{unit}” is not known; use 件, 套, 台, 吨, 千克, 米 or the like.',
    log: 'info',
  },
  'supply.week_not_monday': {
    status: 422,
    zh: '{week} 不是星期一；该周请写 {monday}。',
    en: '{week} is not a Monday; that week begins on {monday}.',
    log: 'info',
  },
  'supply.week_out_of_range': {
    status: 422,
    zh: `{week} 一周不能填写：只能填本周（{first}）起 ${WEEKS_AHEAD} 周以内，即到 {last} 为止。`,
    en: `The week of {week} cannot be told: only ${WEEKS_AHEAD} weeks from the present one on, {first} to {last}.`,
    log: 'info',
  },
  'supply.week_named_twice': {
    status: 422,
    zh: '{week} 一周写了两次，请保留一次。',
    en: 'The week of {week} stands twice; leave one out.',
    log: 'info',
  },
  'supply.free_above_capacity': {
    status: 422,
    zh: '{week} 一周：空闲 {free} 大于产能 {capacity}，请改正。',
    en: 'The week of {week}: {free} free is more than the capacity of {capacity}; correct it.',
    log: 'info',
  },
  'supply.weeks_in_file_too_many': {
    status: 422,
    zh: '文件有 {lines} 行，一次最多 {most} 行，请分成几个文件上传。',
    en: 'The file has {lines} rows; {most} at most are taken at once, so send it in parts.',
    log: 'info',
  },
  'supply.nothing_to_confirm': {
    status: 409,
    zh: '这条产线还没有填写本周及以后的产能，请先填写。',
    en: 'Nothing is told of this line from the present week on; fill it in first.',
    log: 'info',
  },
  'supply.product_not_found': { status: 404, zh: '没有找到这个产品。', en: 'There is no such product.', log: 'info' },
  'supply.product_stands_already': {
    status: 409,
    zh: '本企业已有同名同型号的产品，请修改原来那一个，或写明型号。',
    en: 'Your firm has a product of this name and model; change that one, or tell them apart by the model.',
    log: 'info',
  },
  'supply.product_not_complete': {
    status: 422,
    zh: '提交审核前，请填写简介和至少一项参数。',
    en: 'Fill in the summary and at least one figure before you submit it.',
    log: 'info',
  },
  'supply.figure_named_twice': {
    status: 422,
    zh: '参数“{name}”写了两次，请合并或改名。',
    en: 'The figure “{name}” stands twice; put them together or name one otherwise.',
    log: 'info',
  },
  'supply.picture_not_found': { status: 404, zh: '没有找到这张图片。', en: 'There is no such picture.', log: 'info' },
  'supply.picture_missing': {
    status: 422,
    zh: '没有收到图片，请选择一个文件。',
    en: 'No picture was sent; choose a file.',
    log: 'info',
  },
  'supply.picture_too_large': {
    status: 413,
    zh: `图片不能超过 ${MEGABYTES} MB，请压缩后再传。`,
    en: `A picture has ${MEGABYTES} MB at most; make it smaller and send it again.`,
    log: 'info',
  },
  'supply.picture_of_another_type': {
    status: 422,
    zh: '文件内容不是 PNG、JPEG 或 WebP 图片，请换一张。',
    en: 'The file holds no PNG, JPEG or WebP picture; choose another.',
    log: 'info',
  },
  'supply.pictures_too_many': {
    status: 409,
    zh: '每个产品最多 {most} 张图片，请先删去一张。',
    en: 'A product has {most} pictures at most; remove one first.',
    log: 'info',
  },
};

import type { Localised } from '#kernel';
import { dayOf, type Figure, type FigureColumn, inPeriod, onDays, selected } from './figure.js';

/** In a region by either side; of an event by its origin. */
const OURS = `CASE WHEN a.event_id IS NULL
    THEN d.buyer_region_code LIKE ANY (a.regions) OR d.seller_region_code LIKE ANY (a.regions)
    ELSE d.event_id = a.event_id END`;
const WITH_ORDER = `d.state IN ('signed', 'delivering', 'delivered')`;

const COUNTED_ONCE = {
  zh: '采购方或供方在辖区内即计入，一笔只计一次；跨市州的成交在双方所在地各计一次，因此各市之和可以大于全省。在对接会的统计中，只计由该会洽谈产生的成交。',
  en: 'Counted where the buyer or the seller is of the region, once; a deal between two cities counts in both, so that the cities may add up to more than the province. Of an event, those deals count that its talks led to.',
};

type DealFigure = Pick<Figure, 'code' | 'name' | 'definition' | 'unit' | 'row'> & {
  readonly from?: string;
  readonly day: string;
  readonly where: string;
  readonly columns?: Partial<Record<FigureColumn, string>>;
};

function deals({ from = 'deals.deal d', day, where, columns = {}, definition, ...figure }: DealFigure): Figure {
  return {
    ...figure,
    definition: { zh: definition.zh + COUNTED_ONCE.zh, en: `${definition.en} ${COUNTED_ONCE.en}` },
    group: 'deals',
    scopes: ['region', 'event'],
    path: '/api/deals/{case}',
    rows: `SELECT ${selected({
      id: 'd.id',
      day,
      title: 'd.subject',
      first_firm: 'd.buyer_id',
      second_firm: 'd.seller_id',
      region_code: 'd.buyer_region_code',
      case_id: 'd.id',
      within_id: 'd.event_id',
      ...columns,
    })}
    FROM ${from}, asked a
    WHERE ${OURS} AND ${where}`,
  };
}

const DEALS: Localised = { zh: '笔', en: 'deals' };
const TRIALS: Localised = { zh: '次', en: 'trials' };
const TRIAL = { from: 'deals.trial t JOIN deals.deal d ON d.id = t.deal_id', columns: { id: 't.id', title: 't.what' } };

export const DEALS_FIGURES: readonly Figure[] = [
  deals({
    code: 'deals_opened',
    name: { zh: '进入洽谈', en: 'Deals opened' },
    definition: {
      zh: '由牵线、对接会洽谈或采购意向进入洽谈的成交笔数，不论后来如何。按建立之日（北京时间）归入期间。',
      en: 'Deals that an introduction, a talk at an event or a purchase intent led to, whatever became of them. By the Shanghai day on which they were opened.',
    },
    unit: DEALS,
    row: 'deal',
    day: dayOf('d.opened_at'),
    where: inPeriod('d.opened_at'),
  }),
  deals({
    code: 'deals_negotiating',
    name: { zh: '仍在洽谈或试用', en: 'Deals being negotiated' },
    definition: {
      zh: '期间建立、此刻仍在洽谈或试用的笔数。按建立之日（北京时间）归入期间。',
      en: 'Deals opened in the period that are still negotiated or in trial at this moment. By the Shanghai day on which they were opened.',
    },
    unit: DEALS,
    row: 'deal',
    day: dayOf('d.opened_at'),
    where: `${inPeriod('d.opened_at')} AND d.state IN ('negotiating', 'in_trial')`,
  }),
  deals({
    ...TRIAL,
    code: 'trials_begun',
    name: { zh: '开始的试用', en: 'Trials begun' },
    definition: {
      zh: '首日已到的试用次数，不论结论。按试用首日归入期间。',
      en: 'Trials whose first day has come, whatever the verdict. By the first day of the trial.',
    },
    unit: TRIALS,
    row: 'trial',
    day: 't.from_day',
    where: `${onDays('t.from_day')} AND t.from_day <= a.today`,
  }),
  deals({
    ...TRIAL,
    code: 'trials_passed',
    name: { zh: '通过的试用', en: 'Trials passed' },
    definition: {
      zh: '结论为通过的试用次数，不论何时开始。按首次录入结论之日（北京时间）归入期间。',
      en: 'Trials with the verdict “passed”, whenever they began. By the Shanghai day on which the verdict was first entered.',
    },
    unit: TRIALS,
    row: 'trial',
    day: dayOf('t.concluded_at'),
    where: `${inPeriod('t.concluded_at')} AND t.verdict = 'passed'`,
  }),
  deals({
    code: 'deals_signed',
    name: { zh: '签约', en: 'Deals signed' },
    definition: {
      zh: '已签订合同且未取消的笔数，含交付中和已交付的。按合同签订日期归入期间。',
      en: 'Deals with a signed contract that was not cancelled, those being delivered and delivered included. By the day on the contract.',
    },
    unit: DEALS,
    row: 'deal',
    day: 'd.signed_on',
    where: `${onDays('d.signed_on')} AND ${WITH_ORDER}`,
  }),
  deals({
    code: 'quantity_signed',
    name: { zh: '签约数量', en: 'Quantity signed' },
    definition: {
      zh: '已签订且未取消的合同各行的订购数量，按品名和计量单位分别合计，不同单位不相加。按合同签订日期归入期间。',
      en: 'Quantities on the lines of signed contracts that were not cancelled, added up by item and unit; units are never mixed. By the day on the contract.',
    },
    unit: null,
    row: 'order_line',
    from: 'deals.order_line o JOIN deals.deal d ON d.id = o.deal_id',
    columns: { id: 'o.id', title: 'o.item', item: 'o.item', value: 'o.quantity', unit: 'o.unit' },
    day: 'd.signed_on',
    where: `${onDays('d.signed_on')} AND ${WITH_ORDER}`,
  }),
  deals({
    code: 'amount_signed',
    name: { zh: '签约金额', en: 'Amount signed' },
    definition: {
      zh: '已签订且未取消的合同金额之和，只含填了单价的行；没有填单价的合同不计入，也不列出。按合同签订日期归入期间。',
      en: 'The amounts of signed contracts that were not cancelled, of the lines whose price is stated; contracts without any price are not part of it. By the day on the contract.',
    },
    unit: { zh: '元', en: 'CNY' },
    row: 'deal',
    columns: { value: 'd.amount', item: 'd.contract_number' },
    day: 'd.signed_on',
    where: `${onDays('d.signed_on')} AND ${WITH_ORDER} AND d.amount IS NOT NULL`,
  }),
  deals({
    code: 'lots_delivered',
    name: { zh: '到货批次', en: 'Lots delivered' },
    definition: {
      zh: '登记的到货批次，不含作废的；订单后来取消的，已到的批次仍计。按到货日期归入期间。',
      en: 'Lots that were entered and not struck out; those of orders cancelled later stay counted. By the day of delivery.',
    },
    unit: { zh: '批', en: 'lots' },
    row: 'lot',
    from: 'deals.lot l JOIN deals.deal d ON d.id = l.deal_id',
    columns: { id: 'l.id', title: 'l.number' },
    day: 'l.day',
    where: `${onDays('l.day')} AND l.struck_at IS NULL`,
  }),
  deals({
    code: 'quantity_delivered',
    name: { zh: '验收数量', en: 'Quantity accepted' },
    definition: {
      zh: '到货批次中验收合格的数量，不含作废的批次和不合格的数量，按品名和计量单位分别合计。按到货日期归入期间。',
      en: 'What was accepted of the lots, without those struck out and without what was rejected, added up by item and unit. By the day of delivery.',
    },
    unit: null,
    row: 'lot_line',
    from: `deals.lot_line x JOIN deals.lot l ON l.id = x.lot_id JOIN deals.order_line o ON o.id = x.order_line_id
      JOIN deals.deal d ON d.id = l.deal_id`,
    // Two lines of a lot have one lot and one order line each: together they make a name of their own.
    columns: {
      id: 'md5(x.lot_id::text || x.order_line_id::text)::uuid',
      title: 'l.number',
      item: 'o.item',
      value: 'x.accepted',
      unit: 'o.unit',
    },
    day: 'l.day',
    where: `${onDays('l.day')} AND l.struck_at IS NULL AND x.accepted > 0`,
  }),
  deals({
    code: 'deals_ended',
    name: { zh: '未成交', en: 'Deals ended without an order' },
    definition: {
      zh: '没有签约而结束的笔数，之后恢复洽谈的不计。按结束之日（北京时间）归入期间。',
      en: 'Deals that ended without an order and were not taken up again. By the Shanghai day on which they ended.',
    },
    unit: DEALS,
    row: 'deal',
    day: dayOf('d.closed_at'),
    where: `${inPeriod('d.closed_at')} AND d.state = 'ended'`,
  }),
  deals({
    code: 'deals_cancelled',
    name: { zh: '取消的订单', en: 'Orders cancelled' },
    definition: {
      zh: '签约后取消的笔数，不再计入签约。按取消之日（北京时间）归入期间。',
      en: 'Orders that were cancelled after signing; they no longer count as signed. By the Shanghai day of the cancellation.',
    },
    unit: DEALS,
    row: 'deal',
    day: dayOf('d.closed_at'),
    where: `${inPeriod('d.closed_at')} AND d.state = 'cancelled'`,
  }),
];

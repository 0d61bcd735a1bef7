import type { Localised } from '#kernel';
import { dayOf, type Figure, inPeriod, selected } from './figure.js';

const LINES: Localised = { zh: '条', en: 'lines' };

type NeedFigure = Pick<Figure, 'code' | 'name' | 'definition'> & { readonly where?: string };

/** Lines of the lists of firms of the region, by the Shanghai day on which others could see them first. */
function lines({ where = 'true', ...figure }: NeedFigure): Figure {
  return {
    ...figure,
    group: 'needs',
    unit: LINES,
    scopes: ['region'],
    row: 'shortage',
    path: '/api/shortages/{case}',
    rows: `SELECT ${selected({
      id: 's.id',
      day: dayOf('s.raised_at'),
      title: 's.part',
      first_firm: 's.enterprise_id',
      region_code: 's.region_code',
      case_id: 's.id',
      within_id: 's.list_id',
    })}
    FROM demand.shortage s, asked a
    WHERE s.region_code LIKE ANY (a.regions) AND s.raised_at IS NOT NULL AND ${inPeriod('s.raised_at')} AND ${where}`,
  };
}

const BY_RAISING = {
  zh: '按需求公开之日（北京时间）归入期间，所在地为需求企业提交时的行政区划。',
  en: 'It falls into the period by the Shanghai day on which the line was raised; its region is that of the firm when it sent the list.',
};

function definition(zh: string, en: string): Localised {
  return { zh: `${zh}${BY_RAISING.zh}`, en: `${en} ${BY_RAISING.en}` };
}

export const NEEDS_FIGURES: readonly Figure[] = [
  {
    code: 'lists_sent',
    group: 'needs',
    name: { zh: '提交的缺件清单', en: 'Lists sent' },
    definition: {
      zh: '需求企业提交的缺件清单份数，含待审核和被退回的。按提交之日（北京时间）归入期间，所在地为企业提交时的行政区划。',
      en: 'Lists of missing parts that manufacturers sent, those under review and refused included. By the Shanghai day of sending; the region is that of the firm on that day.',
    },
    unit: { zh: '份', en: 'lists' },
    scopes: ['region'],
    row: 'shortage_list',
    path: '/api/shortage-lists/{case}',
    rows: `SELECT ${selected({
      id: 'l.id',
      day: dayOf('l.created_at'),
      title: 'l.title',
      first_firm: 'l.enterprise_id',
      region_code: 'l.region_code',
      case_id: 'l.id',
    })}
    FROM demand.shortage_list l, asked a
    WHERE l.region_code LIKE ANY (a.regions) AND ${inPeriod('l.created_at')}`,
  },
  lines({
    code: 'lines_asked',
    name: { zh: '缺件需求', en: 'Lines asked' },
    definition: definition(
      '公开过的缺件需求条数，不论后来如何。',
      'Lines of missing parts that were raised, whatever became of them.',
    ),
  }),
  lines({
    code: 'lines_introduced',
    name: { zh: '已牵线的需求', en: 'Lines introduced' },
    definition: definition(
      '期间公开的需求中，至今至少向一家企业牵过线的条数。',
      'Of the lines raised, those about which at least one maker has been asked by now.',
    ),
    where: 'EXISTS (SELECT FROM matching.introduction i WHERE i.shortage_id = s.id)',
  }),
  lines({
    code: 'lines_promised',
    name: { zh: '有企业应承的需求', en: 'Lines promised' },
    definition: definition(
      '期间公开的需求中，至今至少有一家企业答应供货的条数，不论后来是否签约。',
      'Of the lines raised, those to which at least one maker has said yes by now, whether or not an order followed.',
    ),
    where: `EXISTS (SELECT FROM matching.introduction i WHERE i.shortage_id = s.id AND i.state = 'accepted')`,
  }),
  lines({
    code: 'lines_covered',
    name: { zh: '已满足的需求', en: 'Lines covered' },
    definition: definition(
      '期间公开的需求中，此刻签约数量达到所需数量的条数（已取消的订单只计已验收的数量）。',
      'Of the lines raised, those for which the quantity signed reaches the quantity asked at this moment (of cancelled orders only what was accepted counts).',
    ),
    where: `s.state = 'covered'`,
  }),
  lines({
    code: 'lines_gap',
    name: { zh: '缺口', en: 'Lines on the gap list' },
    definition: definition(
      '期间公开的需求中，此刻省内找不到可以询问的企业的条数。',
      'Of the lines raised, those for which at this moment nobody in the province could be asked or is left to ask.',
    ),
    where: `s.state = 'gap'`,
  }),
  lines({
    code: 'lines_withdrawn',
    name: { zh: '已撤回的需求', en: 'Lines withdrawn' },
    definition: definition(
      '期间公开的需求中，已由企业撤回的条数。',
      'Of the lines raised, those that the firm withdrew.',
    ),
    where: `s.state = 'withdrawn'`,
  }),
  lines({
    code: 'lines_expired',
    name: { zh: '已过期的需求', en: 'Lines expired' },
    definition: definition(
      '期间公开的需求中，需求日期已过而无人应承、也未满足的条数。',
      'Of the lines raised, those whose day passed without a promise or an order that covers them.',
    ),
    where: `s.state = 'expired'`,
  }),
];

const INTRODUCTIONS: Localised = { zh: '次', en: 'introductions' };
const OF_THE_ASKER = {
  zh: '所在地为需求企业的行政区划，同一次牵线不在供方所在地重复计。',
  en: 'The region is that of the firm that asks; an introduction is not counted again where the maker is.',
};

/** Introductions that firms of the region asked for. @param at the instant that puts one into a period */
function introductions(figure: Pick<Figure, 'code' | 'name' | 'definition'>, at: string, where: string): Figure {
  return {
    ...figure,
    definition: { zh: figure.definition.zh + OF_THE_ASKER.zh, en: `${figure.definition.en} ${OF_THE_ASKER.en}` },
    group: 'introductions',
    unit: INTRODUCTIONS,
    scopes: ['region'],
    row: 'introduction',
    path: '/api/introductions/{case}',
    rows: `SELECT ${selected({
      id: 'i.id',
      day: dayOf(at),
      title: 's.part',
      first_firm: 'i.asking_enterprise_id',
      second_firm: 'i.enterprise_id',
      region_code: 'i.asking_region_code',
      case_id: 'i.id',
      within_id: 'i.shortage_id',
    })}
    FROM matching.introduction i JOIN demand.shortage s ON s.id = i.shortage_id, asked a
    WHERE i.asking_region_code LIKE ANY (a.regions) AND ${inPeriod(at)} AND ${where}`,
  };
}

export const INTRODUCTION_FIGURES: readonly Figure[] = [
  introductions(
    {
      code: 'introductions_put',
      name: { zh: '发起的牵线', en: 'Introductions put' },
      definition: {
        zh: '向供方发起的牵线次数，含后来撤回和逾期的。按发起之日（北京时间）归入期间。',
        en: 'Introductions put to makers, those withdrawn or expired later included. By the Shanghai day on which they were put.',
      },
    },
    'i.put_at',
    'true',
  ),
  introductions(
    {
      code: 'introductions_answered',
      name: { zh: '得到答复的牵线', en: 'Introductions answered' },
      definition: {
        zh: '供方答复（接受或谢绝）的牵线次数，不论何时发起。按答复之日（北京时间）归入期间。',
        en: 'Introductions that makers accepted or declined, whenever they were put. By the Shanghai day of the answer.',
      },
    },
    'i.answered_at',
    `i.state IN ('accepted', 'declined')`,
  ),
  introductions(
    {
      code: 'introductions_accepted',
      name: { zh: '接受的牵线', en: 'Introductions accepted' },
      definition: {
        zh: '供方接受的牵线次数，不论何时发起。按答复之日（北京时间）归入期间。',
        en: 'Introductions that makers accepted, whenever they were put. By the Shanghai day of the answer.',
      },
    },
    'i.answered_at',
    `i.state = 'accepted'`,
  ),
];

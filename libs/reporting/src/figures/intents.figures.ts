import type { Localised } from '#kernel';
import { dayOf, type Figure, inPeriod, selected } from './figure.js';

const INTENTS: Localised = { zh: '条', en: 'intents' };
const OF_EITHER = {
  zh: '采购方或供方在辖区内即计入，一条只计一次。',
  en: 'Counted where the buyer or the maker is of the region, once.',
};

/** Purchase intents with a side in the region. @param at the instant that puts one into a period */
function intents(
  { definition, ...figure }: Pick<Figure, 'code' | 'name' | 'definition'>,
  at: string,
  where: string,
): Figure {
  return {
    ...figure,
    definition: { zh: definition.zh + OF_EITHER.zh, en: `${definition.en} ${OF_EITHER.en}` },
    group: 'deals',
    unit: INTENTS,
    scopes: ['region'],
    row: 'intent',
    path: '/api/purchase-intents/{case}',
    rows: `SELECT ${selected({
      id: 'i.id',
      day: dayOf(at),
      title: 'i.product_name',
      first_firm: 'i.buyer_enterprise_id',
      second_firm: 'i.maker_enterprise_id',
      region_code: 'i.buyer_region_code',
      case_id: 'i.id',
      within_id: 'i.product_id',
    })}
    FROM demand.purchase_intent i, asked a
    WHERE (i.buyer_region_code LIKE ANY (a.regions) OR i.maker_region_code LIKE ANY (a.regions))
      AND ${inPeriod(at)} AND ${where}`,
  };
}

export const INTENT_FIGURES: readonly Figure[] = [
  intents(
    {
      code: 'intents_raised',
      name: { zh: '采购意向', en: 'Purchase intents' },
      definition: {
        zh: '对已公开产品提出的采购意向条数，不论后来如何。按提出之日（北京时间）归入期间。',
        en: 'Purchase intents for listed products, whatever became of them. By the Shanghai day on which they were raised.',
      },
    },
    'i.raised_at',
    'true',
  ),
  intents(
    {
      code: 'intents_taken_up',
      name: { zh: '供方接洽的意向', en: 'Intents taken up' },
      definition: {
        zh: '供方愿意接洽的采购意向条数，不论何时提出。按答复之日（北京时间）归入期间。',
        en: 'Purchase intents that the maker took up, whenever they were raised. By the Shanghai day of the answer.',
      },
    },
    'i.answered_at',
    `i.state = 'taken_up'`,
  ),
];

import type { Locale, Localised } from '#kernel';
import type { UnplacedReason } from '#timetabling';

/** As in {@link valueOfMeeting}. */
export const VALUE_FORMULA: Localised = {
  zh: '一场洽谈的价值 = 双方意向分（1 至 3）之和；双方互有意向的，加倍。任一方回避的不安排。',
  en: 'A meeting is worth the sum of both sides’ wishes (1 to 3 each), twice that where both wish for it. Whoever is refused by either side is not seated.',
};

const UNPLACED: Readonly<Record<UnplacedReason, Localised>> = {
  no_common_slot: { zh: '双方没有共同的空闲时段', en: 'they have no slot in common' },
  tables_full: { zh: '双方有空的时段桌位已满', en: 'no table is free when both could meet' },
  participant_full: { zh: '一方的洽谈场次已满', en: 'one of them has as many meetings as it may have' },
  participants_busy: { zh: '双方空闲时段均已另有洽谈', en: 'one or the other meets somebody else whenever both could' },
  order_impossible: { zh: '无法排在必须先举行的洽谈之后', en: 'it cannot come after what must come before it' },
};

export function unplacedText(reason: UnplacedReason, locale: Locale): string {
  return UNPLACED[reason][locale];
}

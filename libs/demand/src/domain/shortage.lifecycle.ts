import { Lifecycle } from '#kernel';

export type ShortageState =
  'submitted' | 'refused' | 'raised' | 'introduced' | 'promised' | 'covered' | 'gap' | 'expired' | 'withdrawn';
export type ShortageCommand =
  | 'approve'
  | 'refuse'
  | 'resubmit'
  | 'introduce'
  | 'promise'
  | 'lapse'
  | 'find_nobody'
  | 'find_somebody'
  | 'correct'
  | 'cover'
  | 'uncover'
  | 'expire'
  | 'withdraw';

const COVERED_BY = 'deals: what was signed reaches what was asked';
const DAY_PASSED = 'the needed-by day has passed';

/**
 * From a missing part to a maker's promise and the order that covers it, or to the gap list. What was promised can no
 * longer be corrected: withdraw it and raise it anew.
 */
export const shortageLifecycle = new Lifecycle<ShortageState, ShortageCommand>({
  name: 'shortage',
  initial: 'submitted',
  states: {
    submitted: { zh: '待审核', en: 'awaiting review' },
    refused: { zh: '审核退回', en: 'refused in review' },
    raised: { zh: '待牵线', en: 'raised' },
    introduced: { zh: '牵线中', en: 'introduced' },
    promised: { zh: '已有承诺', en: 'promised' },
    covered: { zh: '已满足', en: 'covered' },
    gap: { zh: '缺口', en: 'gap' },
    expired: { zh: '已过期', en: 'expired' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: [
    'approve',
    'refuse',
    'resubmit',
    'introduce',
    'promise',
    'lapse',
    'find_nobody',
    'find_somebody',
    'correct',
    'cover',
    'uncover',
    'expire',
    'withdraw',
  ],
  transitions: [
    { from: 'submitted', command: 'approve', to: 'raised', who: 'staff; at once where the region asks for no review' },
    { from: 'submitted', command: 'refuse', to: 'refused', who: 'staff, with a reason' },
    { from: 'submitted', command: 'correct', to: 'submitted', who: 'manufacturer' },
    { from: 'submitted', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'refused', command: 'resubmit', to: 'submitted', who: 'manufacturer, by correcting it' },
    { from: 'refused', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'raised', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'raised', command: 'find_nobody', to: 'gap', who: 'matching' },
    { from: 'raised', command: 'correct', to: 'raised', who: 'manufacturer' },
    { from: 'raised', command: 'cover', to: 'covered', who: COVERED_BY },
    { from: 'raised', command: 'expire', to: 'expired', who: DAY_PASSED },
    { from: 'raised', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'gap', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'gap', command: 'find_nobody', to: 'gap', who: 'matching' },
    { from: 'gap', command: 'find_somebody', to: 'raised', who: 'matching, when a maker came into the register' },
    { from: 'gap', command: 'correct', to: 'raised', who: 'manufacturer; makers are looked for again' },
    { from: 'gap', command: 'cover', to: 'covered', who: COVERED_BY },
    { from: 'gap', command: 'expire', to: 'expired', who: DAY_PASSED },
    { from: 'gap', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'introduced', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'introduced', command: 'promise', to: 'promised', who: 'maker says yes' },
    { from: 'introduced', command: 'lapse', to: 'raised', who: 'the last open introduction ends without a yes' },
    { from: 'introduced', command: 'correct', to: 'introduced', who: 'manufacturer' },
    { from: 'introduced', command: 'cover', to: 'covered', who: COVERED_BY },
    { from: 'introduced', command: 'expire', to: 'expired', who: DAY_PASSED },
    { from: 'introduced', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'promised', command: 'introduce', to: 'promised', who: 'manufacturer asks a further maker' },
    { from: 'promised', command: 'promise', to: 'promised', who: 'a further maker says yes' },
    { from: 'promised', command: 'lapse', to: 'promised', who: 'the others end without a yes' },
    { from: 'promised', command: 'cover', to: 'covered', who: COVERED_BY },
    { from: 'promised', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'covered', command: 'uncover', to: 'promised', who: 'deals: what was signed was cancelled' },
    { from: 'expired', command: 'promise', to: 'promised', who: 'maker had said yes before the day passed' },
  ],
});

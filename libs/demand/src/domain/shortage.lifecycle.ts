import { Lifecycle } from '#kernel';

export type ShortageState = 'raised' | 'introduced' | 'promised' | 'gap' | 'withdrawn';
export type ShortageCommand =
  'introduce' | 'promise' | 'lapse' | 'find_nobody' | 'find_somebody' | 'correct' | 'withdraw';

/** From a missing part to a maker's promise, or to the gap list. What was promised can no longer be corrected: withdraw it and raise it anew. */
export const shortageLifecycle = new Lifecycle<ShortageState, ShortageCommand>({
  name: 'shortage',
  initial: 'raised',
  states: {
    raised: { zh: '待牵线', en: 'raised' },
    introduced: { zh: '牵线中', en: 'introduced' },
    promised: { zh: '已有承诺', en: 'promised' },
    gap: { zh: '缺口', en: 'gap' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: ['introduce', 'promise', 'lapse', 'find_nobody', 'find_somebody', 'correct', 'withdraw'],
  transitions: [
    { from: 'raised', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'raised', command: 'find_nobody', to: 'gap', who: 'matching' },
    { from: 'raised', command: 'correct', to: 'raised', who: 'manufacturer' },
    { from: 'raised', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'gap', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'gap', command: 'find_nobody', to: 'gap', who: 'matching' },
    { from: 'gap', command: 'find_somebody', to: 'raised', who: 'matching, when a maker came into the register' },
    { from: 'gap', command: 'correct', to: 'raised', who: 'manufacturer; makers are looked for again' },
    { from: 'gap', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'introduced', command: 'introduce', to: 'introduced', who: 'manufacturer' },
    { from: 'introduced', command: 'promise', to: 'promised', who: 'maker says yes' },
    { from: 'introduced', command: 'lapse', to: 'raised', who: 'the last open introduction ends without a yes' },
    { from: 'introduced', command: 'correct', to: 'introduced', who: 'manufacturer' },
    { from: 'introduced', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
    { from: 'promised', command: 'introduce', to: 'promised', who: 'manufacturer asks a further maker' },
    { from: 'promised', command: 'promise', to: 'promised', who: 'a further maker says yes' },
    { from: 'promised', command: 'lapse', to: 'promised', who: 'the others end without a yes' },
    { from: 'promised', command: 'withdraw', to: 'withdrawn', who: 'manufacturer' },
  ],
});

import { Lifecycle } from '#kernel';

export type IntroductionState = 'put' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
export type IntroductionCommand = 'accept' | 'decline' | 'expire' | 'withdraw';

const MAKER = 'maker by account or link, or staff by telephone';

/** From the question put to a maker to its answer, or to silence. */
export const introductionLifecycle = new Lifecycle<IntroductionState, IntroductionCommand>({
  name: 'introduction',
  initial: 'put',
  states: {
    put: { zh: '等待答复', en: 'waiting for an answer' },
    accepted: { zh: '已接受', en: 'accepted' },
    declined: { zh: '已谢绝', en: 'declined' },
    expired: { zh: '逾期未答', en: 'expired' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: ['accept', 'decline', 'expire', 'withdraw'],
  transitions: [
    { from: 'put', command: 'accept', to: 'accepted', who: MAKER },
    { from: 'put', command: 'decline', to: 'declined', who: MAKER },
    { from: 'put', command: 'expire', to: 'expired', who: 'the due date' },
    { from: 'put', command: 'withdraw', to: 'withdrawn', who: 'manufacturer, or when its shortage ends' },
  ],
});

import { Lifecycle } from '#kernel';

export const DECLARED_OFFERING_STATES = ['submitted', 'listed', 'refused', 'expired', 'withdrawn'] as const;
export type DeclaredOfferingState = (typeof DECLARED_OFFERING_STATES)[number];
export type DeclaredOfferingCommand = 'list' | 'refuse' | 'correct' | 'renew' | 'expire' | 'withdraw';

const STAFF = 'staff of the firm’s region';

/**
 * From a firm's own word to its listing. Other words go through the review again; the same words for longer do not, and
 * only what was listed expires, so that nothing gets listed that nobody has read.
 */
export const declaredOfferingLifecycle = new Lifecycle<DeclaredOfferingState, DeclaredOfferingCommand>({
  name: 'declared_offering',
  initial: 'submitted',
  states: {
    submitted: { zh: '待审核', en: 'awaiting review' },
    listed: { zh: '已上架', en: 'listed' },
    refused: { zh: '未通过', en: 'refused' },
    expired: { zh: '已到期', en: 'expired' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: ['list', 'refuse', 'correct', 'renew', 'expire', 'withdraw'],
  transitions: [
    { from: 'submitted', command: 'list', to: 'listed', who: STAFF },
    { from: 'submitted', command: 'refuse', to: 'refused', who: `${STAFF}, with a reason` },
    { from: 'submitted', command: 'correct', to: 'submitted', who: 'firm' },
    { from: 'submitted', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'listed', command: 'correct', to: 'submitted', who: 'firm' },
    { from: 'listed', command: 'renew', to: 'listed', who: 'firm' },
    { from: 'listed', command: 'expire', to: 'expired', who: 'the last day has passed' },
    { from: 'listed', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'refused', command: 'correct', to: 'submitted', who: 'firm' },
    { from: 'refused', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'expired', command: 'correct', to: 'submitted', who: 'firm' },
    { from: 'expired', command: 'renew', to: 'listed', who: 'firm' },
    { from: 'expired', command: 'withdraw', to: 'withdrawn', who: 'firm' },
  ],
});

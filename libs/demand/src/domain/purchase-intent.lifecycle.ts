import { Lifecycle } from '#kernel';

export type PurchaseIntentState = 'raised' | 'taken_up' | 'declined' | 'withdrawn' | 'expired';
export type PurchaseIntentCommand = 'take_up' | 'decline' | 'withdraw' | 'expire';

/** From a buyer's interest in a product to its maker's answer, or to silence. */
export const purchaseIntentLifecycle = new Lifecycle<PurchaseIntentState, PurchaseIntentCommand>({
  name: 'purchase_intent',
  initial: 'raised',
  states: {
    raised: { zh: '待厂家答复', en: 'waiting for the maker' },
    taken_up: { zh: '已受理', en: 'taken up' },
    declined: { zh: '已谢绝', en: 'declined' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    expired: { zh: '逾期未答', en: 'expired' },
  },
  commands: ['take_up', 'decline', 'withdraw', 'expire'],
  transitions: [
    { from: 'raised', command: 'take_up', to: 'taken_up', who: 'maker' },
    { from: 'raised', command: 'decline', to: 'declined', who: 'maker, with a reason' },
    { from: 'raised', command: 'withdraw', to: 'withdrawn', who: 'buyer' },
    { from: 'raised', command: 'expire', to: 'expired', who: 'thirty days without an answer' },
  ],
});

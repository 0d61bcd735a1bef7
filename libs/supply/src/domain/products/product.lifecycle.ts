import { Lifecycle } from '#kernel';

export const PRODUCT_STATES = ['draft', 'submitted', 'listed', 'refused', 'withdrawn'] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];
export type ProductCommand = 'correct' | 'submit' | 'list' | 'refuse' | 'withdraw';

const STAFF = 'staff of the firm’s region';

/** From a draft to the catalogue. Whatever is changed, a picture too, makes a draft of it until it is submitted again. */
export const productLifecycle = new Lifecycle<ProductState, ProductCommand>({
  name: 'product',
  initial: 'draft',
  states: {
    draft: { zh: '草稿', en: 'draft' },
    submitted: { zh: '待审核', en: 'awaiting review' },
    listed: { zh: '已上架', en: 'listed' },
    refused: { zh: '未通过', en: 'refused' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: ['correct', 'submit', 'list', 'refuse', 'withdraw'],
  transitions: [
    { from: 'draft', command: 'correct', to: 'draft', who: 'firm' },
    { from: 'draft', command: 'submit', to: 'submitted', who: 'firm' },
    { from: 'draft', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'submitted', command: 'correct', to: 'draft', who: 'firm' },
    { from: 'submitted', command: 'list', to: 'listed', who: STAFF },
    { from: 'submitted', command: 'refuse', to: 'refused', who: `${STAFF}, with a reason` },
    { from: 'submitted', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'listed', command: 'correct', to: 'draft', who: 'firm' },
    { from: 'listed', command: 'withdraw', to: 'withdrawn', who: 'firm' },
    { from: 'refused', command: 'correct', to: 'draft', who: 'firm' },
    { from: 'refused', command: 'withdraw', to: 'withdrawn', who: 'firm' },
  ],
});

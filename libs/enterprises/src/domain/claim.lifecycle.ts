import { Lifecycle } from '#kernel';

export type ClaimState = 'open' | 'confirmed' | 'rejected';
export type ClaimCommand = 'confirm' | 'reject';

export const claimLifecycle = new Lifecycle<ClaimState, ClaimCommand>({
  name: 'claim',
  initial: 'open',
  states: {
    open: { zh: '待审核', en: 'open' },
    confirmed: { zh: '已通过', en: 'confirmed' },
    rejected: { zh: '已驳回', en: 'rejected' },
  },
  commands: ['confirm', 'reject'],
  transitions: [
    { from: 'open', command: 'confirm', to: 'confirmed', who: 'staff of the region' },
    { from: 'open', command: 'reject', to: 'rejected', who: 'staff of the region' },
  ],
});

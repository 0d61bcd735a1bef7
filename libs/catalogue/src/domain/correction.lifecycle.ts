import { Lifecycle } from '#kernel';

export type CorrectionState = 'in_force' | 'withdrawn';
export type CorrectionCommand = 'withdraw';

export const correctionLifecycle = new Lifecycle<CorrectionState, CorrectionCommand>({
  name: 'correction',
  initial: 'in_force',
  states: {
    in_force: { zh: '生效', en: 'in force' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  commands: ['withdraw'],
  transitions: [{ from: 'in_force', command: 'withdraw', to: 'withdrawn', who: 'staff of the province' }],
});

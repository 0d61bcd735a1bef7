import { Lifecycle } from '#kernel';

export type DuplicateState = 'open' | 'merged' | 'different';
export type DuplicateCommand = 'merge' | 'dismiss' | 'undo';

export const duplicateLifecycle = new Lifecycle<DuplicateState, DuplicateCommand>({
  name: 'duplicate',
  initial: 'open',
  states: {
    open: { zh: '待核对', en: 'open' },
    merged: { zh: '已合并', en: 'merged' },
    different: { zh: '不是同一家', en: 'not the same' },
  },
  commands: ['merge', 'dismiss', 'undo'],
  transitions: [
    { from: 'open', command: 'merge', to: 'merged', who: 'staff of both regions' },
    { from: 'open', command: 'dismiss', to: 'different', who: 'staff of both regions' },
    { from: 'merged', command: 'undo', to: 'open', who: 'staff of both regions' },
    { from: 'different', command: 'undo', to: 'open', who: 'staff of both regions' },
  ],
});

import { Lifecycle } from '#kernel';

export type DockingEventState = 'draft' | 'inviting' | 'wishes_closed' | 'published' | 'concluded' | 'cancelled';
export type DockingEventCommand =
  'correct' | 'open' | 'close_wishes' | 'reopen' | 'plan' | 'replan' | 'publish' | 'conclude' | 'cancel';

const ORGANISER = 'organiser';

/** From the first sketch of a docking meeting to its last outcome. */
export const dockingEventLifecycle = new Lifecycle<DockingEventState, DockingEventCommand>({
  name: 'docking_event',
  initial: 'draft',
  states: {
    draft: { zh: '筹备中', en: 'draft' },
    inviting: { zh: '邀请中', en: 'inviting' },
    wishes_closed: { zh: '意向已截止', en: 'wishes closed' },
    published: { zh: '已公布', en: 'published' },
    concluded: { zh: '已结束', en: 'concluded' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  commands: ['correct', 'open', 'close_wishes', 'reopen', 'plan', 'replan', 'publish', 'conclude', 'cancel'],
  transitions: [
    { from: 'draft', command: 'correct', to: 'draft', who: ORGANISER },
    { from: 'draft', command: 'open', to: 'inviting', who: `${ORGANISER}; invitations go out` },
    { from: 'draft', command: 'cancel', to: 'cancelled', who: ORGANISER },
    { from: 'inviting', command: 'correct', to: 'inviting', who: ORGANISER },
    { from: 'inviting', command: 'close_wishes', to: 'wishes_closed', who: `${ORGANISER}, or the hour` },
    { from: 'inviting', command: 'cancel', to: 'cancelled', who: ORGANISER },
    { from: 'wishes_closed', command: 'correct', to: 'wishes_closed', who: ORGANISER },
    { from: 'wishes_closed', command: 'reopen', to: 'inviting', who: ORGANISER },
    { from: 'wishes_closed', command: 'plan', to: 'wishes_closed', who: ORGANISER },
    { from: 'wishes_closed', command: 'replan', to: 'wishes_closed', who: ORGANISER },
    { from: 'wishes_closed', command: 'publish', to: 'published', who: ORGANISER },
    { from: 'wishes_closed', command: 'cancel', to: 'cancelled', who: ORGANISER },
    { from: 'published', command: 'replan', to: 'published', who: `${ORGANISER}; takes effect at once` },
    { from: 'published', command: 'conclude', to: 'concluded', who: ORGANISER },
    { from: 'published', command: 'cancel', to: 'cancelled', who: ORGANISER },
    { from: 'concluded', command: 'reopen', to: 'published', who: ORGANISER },
  ],
});

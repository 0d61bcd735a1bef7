import { Lifecycle } from '#kernel';

export type MeetingState = 'planned' | 'held' | 'missed' | 'cancelled';
export type MeetingCommand = 'move' | 'hold' | 'miss' | 'cancel' | 'take_back';

/** One talk, from its seat to what came of it. */
export const meetingLifecycle = new Lifecycle<MeetingState, MeetingCommand>({
  name: 'meeting',
  initial: 'planned',
  states: {
    planned: { zh: '已安排', en: 'planned' },
    held: { zh: '已洽谈', en: 'held' },
    missed: { zh: '未到场', en: 'missed' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  commands: ['move', 'hold', 'miss', 'cancel', 'take_back'],
  transitions: [
    { from: 'planned', command: 'move', to: 'planned', who: 'organiser, or a new plan' },
    { from: 'planned', command: 'hold', to: 'held', who: 'staff enter the outcome' },
    { from: 'planned', command: 'miss', to: 'missed', who: 'staff; the seats are free again' },
    { from: 'planned', command: 'cancel', to: 'cancelled', who: 'organiser, a new plan, or a firm that withdraws' },
    { from: 'held', command: 'hold', to: 'held', who: 'staff correct the outcome' },
    { from: 'held', command: 'take_back', to: 'planned', who: 'staff; it was entered at the wrong meeting' },
    {
      from: 'missed',
      command: 'take_back',
      to: 'planned',
      who: 'staff; they came after all, where the seats are free',
    },
  ],
});

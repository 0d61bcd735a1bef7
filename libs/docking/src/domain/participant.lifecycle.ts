import { Lifecycle } from '#kernel';

export type ParticipantState = 'invited' | 'accepted' | 'declined' | 'withdrawn';
export type ParticipantCommand = 'accept' | 'decline' | 'withdraw' | 'invite';

const ANSWER = 'firm by account or link, or staff by telephone';

/** From an invitation to an answer. A firm may change its mind for as long as answers are taken. */
export const participantLifecycle = new Lifecycle<ParticipantState, ParticipantCommand>({
  name: 'participant',
  initial: 'invited',
  states: {
    invited: { zh: '待答复', en: 'invited' },
    accepted: { zh: '参加', en: 'accepted' },
    declined: { zh: '不参加', en: 'declined' },
    withdrawn: { zh: '已退出', en: 'withdrawn' },
  },
  commands: ['accept', 'decline', 'withdraw', 'invite'],
  transitions: [
    { from: 'invited', command: 'accept', to: 'accepted', who: ANSWER },
    { from: 'invited', command: 'decline', to: 'declined', who: ANSWER },
    { from: 'invited', command: 'withdraw', to: 'withdrawn', who: 'organiser takes the invitation back' },
    { from: 'accepted', command: 'accept', to: 'accepted', who: 'firm or staff correct the answer' },
    { from: 'accepted', command: 'decline', to: 'declined', who: 'firm or staff, another mind' },
    { from: 'accepted', command: 'withdraw', to: 'withdrawn', who: 'firm cannot come, or organiser' },
    { from: 'declined', command: 'accept', to: 'accepted', who: 'firm or staff, another mind' },
    { from: 'withdrawn', command: 'invite', to: 'invited', who: 'organiser invites again' },
  ],
});

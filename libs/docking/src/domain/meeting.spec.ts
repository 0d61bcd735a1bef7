import { newId } from '#kernel';
import { Meeting } from './meeting.js';
import { type MeetingCommand, meetingLifecycle, type MeetingState } from './meeting.lifecycle.js';

const now = new Date('2026-11-30T09:30:00+08:00');
const later = new Date('2026-12-02T09:30:00+08:00');
const planned = () =>
  Meeting.plan({
    eventId: newId(),
    buyerId: newId(),
    supplierId: newId(),
    slot: 2,
    table: 3,
    value: 8,
    pinned: false,
    plannedAt: now,
  });
const entry = { outcome: 'trial_agreed', remark: '下月试用', nextStep: '送车', nextStepDue: '2026-12-20' } as const;

describe('A meeting', () => {
  it('leads from each state where the table says, and nowhere else', () => {
    expect(meetingLifecycle.faults()).toEqual([]);
    const expected: Record<MeetingState, Partial<Record<MeetingCommand, MeetingState>>> = {
      planned: { move: 'planned', hold: 'held', miss: 'missed', cancel: 'cancelled' },
      held: { hold: 'held', take_back: 'planned' },
      missed: { take_back: 'planned' },
      cancelled: {},
    };
    for (const state of Object.keys(expected) as MeetingState[]) {
      for (const command of meetingLifecycle.table.commands) {
        expect([state, command, meetingLifecycle.allows(state, command)]).toEqual([
          state,
          command,
          expected[state][command] !== undefined,
        ]);
      }
    }
  });

  it('moved by hand is pinned, seated by a plan it is not', () => {
    const meeting = planned();
    meeting.place({ slot: 4, table: 1 }, 9);
    expect(meeting).toMatchObject({ slot: 4, table: 1, value: 9, pinned: false });
    meeting.moveTo({ slot: 5, table: 2 });
    expect(meeting).toMatchObject({ slot: 5, table: 2, pinned: true });
  });

  it('remembers when its outcome was entered first, however often it is corrected', () => {
    const meeting = planned();
    meeting.hold(entry, '甲', now);
    meeting.hold({ ...entry, outcome: 'order_signed' }, '乙', later);
    expect(meeting).toMatchObject({ outcome: 'order_signed', concludedAt: now, settledAt: later, settledBy: '乙' });
  });

  it('holds its seats until it is missed or cancelled, and forgets what is taken back', () => {
    const meeting = planned();
    meeting.miss('buyer', '甲', now);
    expect(meeting.isSeated).toBe(false);
    meeting.takeBack();
    expect(meeting).toMatchObject({ state: 'planned', missing: null, settledAt: null, settledBy: null });
    meeting.hold(entry, '甲', now);
    meeting.takeBack();
    expect(meeting).toMatchObject({
      state: 'planned',
      outcome: null,
      remark: '',
      nextStepDue: null,
      concludedAt: null,
    });
    meeting.cancel('hand', '重复', '甲', now);
    expect(meeting).toMatchObject({ isSeated: false, cancelledBecause: 'hand', remark: '重复' });
  });
});

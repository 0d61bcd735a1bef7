import { newId } from '#kernel';
import { Participant } from './participant.js';
import { participantLifecycle } from './participant.lifecycle.js';

const now = new Date('2026-11-20T08:00:00+08:00');
const by = { id: newId(), name: '组织者', at: now };
const invited = () =>
  Participant.invite(
    {
      eventId: newId(),
      enterpriseId: newId(),
      enterpriseName: '云岗台制动部件有限公司',
      enterpriseRegion: '130506',
      claimed: false,
      side: 'supplier',
      offers: '制动盘',
    },
    by,
  );
const yes = { answer: 'yes', by: '洪跑外', via: 'link', remark: '' } as const;
const accepted = () => {
  const participant = invited();
  participant.answer(yes, {}, 8, now);
  return participant;
};

describe('A participant', () => {
  it('has a sound lifecycle', () => {
    expect(participantLifecycle.faults()).toEqual([]);
  });

  it('has a code for the door that nobody misreads, and no two the same', () => {
    const codes = Array.from({ length: 500 }, () => invited().checkInCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-HJ-KM-NP-Z2-9]{8}$/);
  });

  it('says yes with what it shows and when it cannot come; what is left out stays', () => {
    const participant = invited();
    participant.answer(
      yes,
      { attendee: '洪跑外', unavailable: [3, 1, 3], product: { id: null, title: '制动盘' } },
      8,
      now,
    );
    expect(participant).toMatchObject({
      state: 'accepted',
      answeredVia: 'link',
      answeredBy: '洪跑外',
      attendee: '洪跑外',
      unavailable: [1, 3],
      productTitle: '制动盘',
      offers: '制动盘',
    });
    participant.answer({ ...yes, via: 'account' }, { offers: '制动盘、制动鼓' }, 8, now);
    expect(participant).toMatchObject({ offers: '制动盘、制动鼓', attendee: '洪跑外', unavailable: [1, 3] });
    participant.describe({ product: null }, 8, now);
    expect(participant).toMatchObject({ productId: null, productTitle: '' });
  });

  it('needs somebody who answered, and slots that exist', () => {
    expect(() => {
      invited().answer({ ...yes, by: ' ' }, {}, 8, now);
    }).toThrow('docking.answerer_missing');
    expect(() => {
      invited().answer(yes, { unavailable: [9] }, 8, now);
    }).toThrow('docking.slot_unknown');
  });

  it('gives up its stand with its place', () => {
    const tables = { usable: [1, 2] };
    const one = accepted();
    one.seat({ ownTable: 2, mostMeetings: 4 }, tables, now);
    expect(one).toMatchObject({ ownTable: 2, mostMeetings: 4, leastMeetings: 0 });
    one.answer({ ...yes, answer: 'no' }, {}, 8, now);
    expect(one).toMatchObject({ state: 'declined', ownTable: null });
    const other = accepted();
    other.seat({ ownTable: 1 }, tables, now);
    other.withdraw('某', '停电', now);
    expect(other).toMatchObject({ state: 'withdrawn', ownTable: null, withdrawalReason: '停电' });
    expect(() => {
      accepted().seat({ ownTable: 3 }, tables, now);
    }).toThrow('docking.table_unknown');
  });

  it('invited again begins anew', () => {
    const participant = accepted();
    participant.withdraw('某', '停电', now);
    participant.inviteAgain(by);
    expect(participant).toMatchObject({
      state: 'invited',
      answeredAt: null,
      answeredVia: null,
      withdrawnAt: null,
      withdrawalReason: '',
      goneFrom: null,
    });
  });

  it('comes late, leaves, does not come, and comes after all', () => {
    const participant = accepted();
    participant.comesLate(1, 2, 8, now);
    participant.comesLate(2, 3, 8, now);
    expect(participant.unavailable).toEqual([1, 2, 3]);
    participant.leaves(7, 8, now);
    participant.markAbsent(4, '某', now);
    expect(participant).toMatchObject({ goneFrom: 7, absentFrom: 4 });
    participant.checkIn('某', 'code', now);
    expect(participant).toMatchObject({ absentFrom: null, absentAt: null, checkedInAt: now, checkedInVia: 'code' });
    expect(() => {
      participant.comesLate(8, 9, 8, now);
    }).toThrow('docking.slot_unknown');
  });

  it('that did not say yes is not let in', () => {
    expect(() => {
      invited().checkIn('某', 'name', now);
    }).toThrow('docking.not_taking_part');
  });
});

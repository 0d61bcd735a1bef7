import { type DockingDesk, seen, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, Gathering } from '../../test/gathering.js';
import type { MovedMeetingView, TimetableView, UnplacedView } from './timetable.dto.js';

describe('The timetable', () => {
  let desk: DockingDesk;

  beforeAll(async () => {
    desk = await startDockingDesk();
  }, 120_000);

  afterAll(() => desk.stop());

  const ready = async (facts: object = {}) => {
    const event = await Gathering.of(desk, { buyers: ['甲', '乙'], suppliers: ['丙', '丁', '戊'] }, facts);
    await event.wish({ 甲: { 丙: 3, 丁: 1 }, 乙: { 丙: 2, 戊: 'veto' }, 丙: { 甲: 3 }, 戊: { 甲: 1, 乙: 3 } });
    await event.goes('close-wishes');
    return event;
  };

  it('seats every pair that somebody wishes for and nobody refuses, with what each is worth', async () => {
    const event = await ready();
    const plan = await event.plan();
    expect(plan).toMatchObject({ number: 1, kind: 'plan', placed: 4, unplaced: 0, moved: 0, seed: 1 });
    // Both 3: twice the sum; one side only: its weight.
    expect(plan.value).toBe(12 + 1 + 2 + 1);
    expect(plan.valueBound).toBe(plan.value);
    const { meetings } = await event.timetable();
    expect(Object.fromEntries(meetings.map((meeting) => [event.pair(meeting), meeting.value]))).toEqual({
      '甲-丙': 12,
      '甲-丁': 1,
      '乙-丙': 2,
      '甲-戊': 1,
    });
    const seats = await desk.database.query(
      `SELECT (SELECT count(*)::int FROM docking.participant_seat WHERE event_id = $1) AS people,
              (SELECT count(*)::int FROM docking.table_seat WHERE event_id = $1) AS tables`,
      [event.id],
    );
    expect(seats).toEqual([{ people: 8, tables: 4 }]);
    const again = await event.plan();
    expect(again).toMatchObject({ number: 2, value: plan.value, moved: 0 });
    expect((await event.view()).plan?.number).toBe(2);
  });

  it('says what found no place and why, in the reader’s language', async () => {
    const event = await ready({ mostForBuyer: 1 });
    const plan = await event.plan();
    expect(plan).toMatchObject({ placed: 2, unplaced: 2, value: 14 });
    const unplaced = await event.staff
      .get(`/api/docking-events/${event.id}/plans/1/unplaced`)
      .set('accept-language', 'en')
      .expect(200);
    const { items } = unplaced.body as { items: UnplacedView[] };
    expect(items.map(({ reason, reasonText }) => [reason, reasonText])).toEqual([
      ['participant_full', 'one of them has as many meetings as it may have'],
      ['participant_full', 'one of them has as many meetings as it may have'],
    ]);
  });

  it('refuses a hand that breaks a rule, with the rule’s code and who is in the way', async () => {
    const event = await ready();
    await event.plan();
    const [first, second] = [await event.meeting('甲-丙'), await event.meeting('甲-丁')];
    const busy = await event.move('甲-丁', { slot: first.slot });
    expect([busy.status, codeOf(busy)]).toEqual([409, 'docking.participant_busy_in_slot']);
    expect((busy.body as { title: string }).title).toBe(`“甲有限公司”在第 ${first.slot} 时段已与“丙有限公司”洽谈。`);
    expect(codeOf(await event.move('甲-丁', { slot: 99 }))).toBe('request.invalid');
    expect(codeOf(await event.move('甲-丁', { slot: 60 }))).toBe('docking.slot_unknown');
    expect(codeOf(await event.move('甲-丁', { slot: second.slot, table: 4 }))).toBe('docking.table_unknown');
    const free = await event.freeSlot('甲', '乙', '丙', '丁', '戊');
    expect((await event.add('乙', '丁', { slot: free, table: 2 })).status).toBe(201);
    const taken = await event.move('甲-丙', { slot: free, table: 2 });
    expect([taken.status, codeOf(taken)]).toEqual([409, 'docking.table_taken_in_slot']);
    expect(codeOf(await event.add('乙', '戊', { slot: free }))).toBe('docking.meeting_vetoed');
    expect(codeOf(await event.add('乙', '丁', { slot: free }))).toBe('docking.pair_meets_already');
    expect(codeOf(await event.add('丁', '乙', { slot: free }))).toBe('docking.sides_equal');
    // Somewhere else it may go, and it keeps its table where that is free.
    const moved = await event.move('甲-丙', { slot: free });
    expect(moved.status).toBe(200);
    expect(moved.body).toMatchObject({ slot: free, pinned: true, version: 2 });
  });

  it('leaves where it is what was placed by hand, and out what was taken out by hand', async () => {
    const event = await ready();
    await event.plan();
    const free = await event.freeSlot('甲', '丙');
    expect((await event.move('甲-丙', { slot: free, table: 3 })).status).toBe(200);
    const dropped = await event.meeting('甲-丁');
    await event.staff
      .post(`/api/docking-meetings/${dropped.id}/cancel`)
      .set('if-match', seen(dropped))
      .send({})
      .expect(200);
    await event.plan({ seed: 5 });
    const seats = await event.seats();
    expect(seats).toContain(`甲-丙 ${free}/3`);
    expect(seats.filter((seat) => seat.startsWith('甲-丁'))).toEqual([]);
    const other = await event.freeSlot('甲', '丁');
    expect((await event.add('甲', '丁', { slot: other })).status).toBe(201);
    await event.plan({ seed: 6 });
    expect((await event.seats()).filter((seat) => seat.startsWith('甲-丁'))).toEqual([
      expect.stringMatching(new RegExp(`^甲-丁 ${other}/`)),
    ]);
  });

  it('holds a participant’s meetings at its stand, and nobody else’s', async () => {
    const event = await ready();
    const supplier = await event.participant('丙');
    await event.staff
      .patch(`/api/docking-participants/${supplier.id}`)
      .set('if-match', seen(supplier))
      .send({ ownTable: 2 })
      .expect(200);
    const other = await event.participant('丁');
    const twice = await event.staff
      .patch(`/api/docking-participants/${other.id}`)
      .set('if-match', seen(other))
      .send({ ownTable: 2 });
    expect([twice.status, codeOf(twice)]).toEqual([409, 'docking.own_table_taken']);
    await event.plan();
    const { meetings } = await event.timetable();
    for (const meeting of meetings) {
      if (meeting.supplier.id === supplier.id) expect(meeting.table).toBe(2);
      else expect(meeting.table).not.toBe(2);
    }
    const free = await event.freeSlot('甲', '丙', '丁');
    expect(codeOf(await event.move('甲-丙', { slot: free, table: 1 }))).toBe('docking.participant_has_own_table');
    expect(codeOf(await event.move('甲-丁', { slot: free, table: 2 }))).toBe('docking.table_is_a_stand');
  });

  it('is planned again around who is late, gone or what was lost, and says what moved', async () => {
    const event = await ready();
    await event.plan();
    await event.goes('publish');
    const before = await event.meeting('甲-丙');
    const { body } = await event.post('replans', {
      changes: [
        // Wherever the plan put it, there are other slots for it: what is cancelled below is the gone one's alone.
        { kind: 'late', participantId: event.p('丙'), from: before.slot, to: before.slot },
        { kind: 'gone', participantId: event.p('丁') },
        { kind: 'table_lost', table: 1 },
      ],
    });
    expect(body).toMatchObject({ number: 2, kind: 'replan', fromSlot: 1 });
    const timetable = (await event.timetable()) as TimetableView;
    expect(timetable.event.lostTables).toEqual([1]);
    expect(timetable.meetings.map(({ table }) => table)).not.toContain(1);
    expect((await event.meeting('甲-丙')).slot).not.toBe(before.slot);
    await expect(event.meeting('甲-丁')).rejects.toThrow('do not meet');
    const moved = await event.staff.get(`/api/docking-events/${event.id}/plans/2/moved`).expect(200);
    const { items, total } = moved.body as { items: MovedMeetingView[]; total: number };
    expect(total).toBe((body as { moved: number }).moved);
    expect(items.find((one) => event.pair(one) === '甲-丁')).toMatchObject({ to: null });
    expect(items.find((one) => event.pair(one) === '甲-丙')).toMatchObject({
      from: { slot: before.slot, table: before.table },
    });
    // What was published and has no place any more is cancelled, not forgotten.
    const cancelled = await event.staff.get(`/api/docking-events/${event.id}/meetings?state=cancelled`).expect(200);
    expect(cancelled.body).toMatchObject({ total: 1, items: [{ cancelledBecause: 'replan' }] });
  });

  it('does not touch what has begun', async () => {
    const event = await ready();
    await event.plan();
    const last = await event.meeting('甲-丙');
    expect((await event.move('甲-丁', { slot: last.slot === 1 ? 2 : 1 })).status).toBe(200);
    await event.goes('publish');
    const before = await event.timetable();
    // Slot 1 begins at nine, slot 2 half an hour later.
    desk.clock.set(new Date('2026-11-30T09:31:00+08:00'));
    const begun = before.meetings.filter(({ slot }) => slot <= 2);
    expect(begun.length).toBeGreaterThan(0);
    const plan = await event.replan({ changes: [{ kind: 'gone', participantId: event.p('甲'), from: 1 }] });
    expect(plan.fromSlot).toBe(3);
    const after = await event.timetable();
    for (const meeting of begun) {
      expect(after.meetings.find(({ id }) => id === meeting.id)).toMatchObject({
        slot: meeting.slot,
        table: meeting.table,
      });
    }
    expect(after.meetings.filter(({ slot, buyer }) => slot >= 3 && buyer.id === event.p('甲'))).toEqual([]);
    desk.clock.set(new Date('2026-11-20T00:00:00Z'));
  });
});

import { type DockingDesk, seen, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, Gathering } from '../../test/gathering.js';
import type { MeetingView } from './timetable.dto.js';

const ALPHABET = Array.from('子丑寅卯辰巳午未申酉');

describe('Seats', () => {
  let desk: DockingDesk;

  beforeAll(async () => {
    desk = await startDockingDesk();
  }, 120_000);

  afterAll(() => desk.stop());

  const buyers = ALPHABET.map((name) => `需${name}`);
  const suppliers = ALPHABET.map((name) => `供${name}`);

  /** Ten pairs, each with a meeting of its own in the first slots. */
  const pairs = async () => {
    const event = await Gathering.of(desk, { buyers, suppliers }, { tables: 10 });
    await event.wish(Object.fromEntries(buyers.map((name, at) => [name, { [suppliers[at] as string]: 3 }])));
    await event.goes('close-wishes');
    await event.plan();
    return event;
  };

  const consistent = async (eventId: string) =>
    desk.database.query(
      `SELECT m.id FROM docking.meeting m
       WHERE m.event_id = $1 AND m.state IN ('planned', 'held') AND (
         NOT EXISTS (SELECT 1 FROM docking.table_seat t WHERE t.meeting_id = m.id AND t.slot = m.slot
                     AND t.table_number = m.table_number)
         OR (SELECT count(*) FROM docking.participant_seat p WHERE p.meeting_id = m.id AND p.slot = m.slot
             AND p.participant_id IN (m.buyer_id, m.supplier_id)) <> 2)`,
      [eventId],
    );

  it('are given once: of many hands that want one table at one time, one has it and the others are told by whom', async () => {
    const event = await pairs();
    const { meetings, event: head } = await event.timetable();
    const slot = head.slots.length;
    const waiting = meetings.filter((meeting) => meeting.slot !== slot);
    expect(waiting.length).toBeGreaterThan(5);
    const staff = waiting.map(() => desk.department('130500'));
    const answers = await Promise.all(
      waiting.map((meeting, at) =>
        (staff[at] as (typeof staff)[0])
          .post(`/api/docking-meetings/${meeting.id}/move`)
          .set('if-match', seen(meeting))
          .send({ slot, table: 5 }),
      ),
    );
    const there = meetings.some((meeting) => meeting.slot === slot && meeting.table === 5);
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(there ? 0 : 1);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(new Set(lost.map(({ status }) => status))).toEqual(new Set([409]));
    expect(new Set(lost.map(codeOf))).toEqual(new Set(['docking.table_taken_in_slot']));
    expect(await consistent(event.id)).toEqual([]);
  });

  it('are given once: of many meetings added for one firm at one time, one stands', async () => {
    const event = await pairs();
    const buyer = buyers[0] as string;
    const slot = await event.freeSlot(buyer);
    const others = suppliers.slice(1);
    const answers = await Promise.all(others.map((supplier) => event.add(buyer, supplier, { slot })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(codeOf))).toEqual(
      new Set(['docking.participant_busy_in_slot']),
    );
    expect(await consistent(event.id)).toEqual([]);
  });

  it('survive plans, moves, withdrawals and answers all at once', async () => {
    const event = await pairs();
    const meetings = (await event.timetable()).meetings;
    const version = await event.version();
    const answers = await Promise.all([
      ...[3, 4, 5].map((seed) =>
        event.staff.post(`/api/docking-events/${event.id}/plans`).set('if-match', version).send({ seed }),
      ),
      ...meetings.map((meeting) =>
        event.staff.post(`/api/docking-meetings/${meeting.id}/move`).set('if-match', seen(meeting)).send({ slot: 8 }),
      ),
      ...buyers.slice(0, 3).map(async (name) => {
        const own = await event.participant(name);
        return event.firm(name).post(`/api/participations/${own.id}/withdraw`).set('if-match', seen(own)).send({});
      }),
      ...suppliers.slice(0, 3).map(async (name) => {
        const own = await event.participant(name);
        return event.staff
          .patch(`/api/docking-participants/${own.id}`)
          .set('if-match', seen(own))
          .send({ mostMeetings: 2 });
      }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => ![200, 201, 409, 412, 404].includes(status))).toEqual(
      [],
    );
    expect(answers.slice(0, 3).filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await consistent(event.id)).toEqual([]);
    await event.plan({ seed: 9 });
    expect(await consistent(event.id)).toEqual([]);
  });

  it('are refused by the database itself to whoever forgot to ask', async () => {
    const event = await pairs();
    const [meeting] = (await event.timetable()).meetings as [MeetingView, ...MeetingView[]];
    const insert = (sql: string, parameters: unknown[]) =>
      desk.database.query(sql, parameters).then(
        () => 'taken',
        (error: unknown) => (error as { constraint?: string }).constraint,
      );
    expect(
      await insert('INSERT INTO docking.participant_seat VALUES ($1, $2, $3, $4)', [
        event.id,
        meeting.buyer.id,
        meeting.slot,
        meeting.id,
      ]),
    ).toBe('participant_seat_key');
    expect(
      await insert('INSERT INTO docking.table_seat VALUES ($1, $2, $3, $4)', [
        event.id,
        meeting.table,
        meeting.slot,
        meeting.id,
      ]),
    ).toBe('table_seat_key');
  });
});

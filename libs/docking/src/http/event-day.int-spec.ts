import { Transactions } from '#platform';
import { DockingFacade } from '../application/docking.facade.js';
import { SlipLetters } from '../application/slip-letters.js';
import { type DockingDesk, seen, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, Gathering } from '../../test/gathering.js';
import type { EventFiguresView } from './docking-events.dto.js';
import type { MyMeetingsView } from './participations.dto.js';
import type { MeetingView, ReserveView, SlipsView, TableCardsView } from './timetable.dto.js';

const HELD = { outcome: 'negotiating', remark: '样件合格', nextStep: '寄送报价', nextStepDue: '2026-12-10' };

describe('The day of an event', () => {
  let desk: DockingDesk;

  beforeAll(async () => {
    desk = await startDockingDesk();
  }, 120_000);

  afterAll(() => desk.stop());

  const published = async () => {
    const event = await Gathering.of(desk, { buyers: ['甲', '乙'], suppliers: ['丙', '丁'] }, { tables: 2 });
    await event.wish({ 甲: { 丙: 3, 丁: 2 }, 乙: { 丙: 2, 丁: 1 }, 丙: { 甲: 3 } });
    await event.goes('close-wishes');
    await event.plan();
    await event.goes('publish');
    return event;
  };
  const outcome = (event: Gathering, meeting: MeetingView, body: object = HELD) =>
    event.staff.put(`/api/docking-meetings/${meeting.id}/outcome`).set('if-match', seen(meeting)).send(body);
  const checkIn = (event: Gathering, body: object) =>
    desk.officer('130500').post(`/api/docking-events/${event.id}/check-ins`).send(body);

  it('is printed: the whole, a slip a participant, a card a table; firms see their own', async () => {
    const event = await published();
    const { meetings } = await event.timetable();
    expect(meetings).toHaveLength(4);
    const slips = (await event.staff.get(`/api/docking-events/${event.id}/slips`).expect(200)).body as SlipsView;
    expect(slips.slips.map(({ participant }) => participant.name)).toEqual(
      ['丁', '丙', '乙', '甲'].map((name) => `${name}有限公司`),
    );
    for (const { meetings: lines } of slips.slips) {
      expect(lines).toHaveLength(2);
      expect(lines.map(({ slot }) => slot)).toEqual(lines.map(({ slot }) => slot).sort((a, b) => a - b));
    }
    const cards = (await event.staff.get(`/api/docking-events/${event.id}/table-cards`).expect(200))
      .body as TableCardsView;
    expect(cards.cards.map(({ table }) => table)).toEqual([1, 2]);
    expect(cards.cards.flatMap((card) => card.meetings)).toHaveLength(4);
    const own = (
      await event
        .firm('丙')
        .get(`/api/participations/${event.p('丙')}/meetings`)
        .expect(200)
    ).body as MyMeetingsView;
    expect(own.published).toBe(true);
    expect(own.checkInCode).toBe((await event.participant('丙')).checkInCode);
    expect(own.meetings.map(({ partner }) => partner.name).sort()).toEqual(['乙有限公司', '甲有限公司']);
  });

  it('is written to the firms that have an address, and anew to those alone whose day a new plan changes', async () => {
    const event = await Gathering.draft(desk, { tables: 2 });
    for (const [name, email] of [
      ['寅', 'yin@slip.example'],
      ['卯', 'mao@slip.example'],
    ] as const) {
      const contact = { name: '某', phone: '0000-1', email };
      event.firms.set(name, await desk.enterprise({ name: `${name}有限公司`, contact }));
    }
    await event.invite('buyer', '甲', '乙');
    await event.invite('supplier', '寅', '卯');
    await event.goes('open');
    for (const name of ['甲', '乙', '寅', '卯']) await event.accepts(name);
    await event.wish({ 甲: { 寅: 3 }, 乙: { 卯: 3 } });
    await event.goes('close-wishes');
    await event.plan();
    await event.goes('publish');
    await desk.quiet();
    const to = async (email: string) =>
      (await desk.letters()).filter((letter) => letter.to === email && letter.text.includes('签到码'));
    const [first] = await to('yin@slip.example');
    const meeting = await event.meeting('甲-寅');
    const hours = new Date(Date.parse(meeting.startsAt) + 8 * 3600 * 1000).toISOString().slice(11, 16);
    expect(first?.text).toContain(`${hours}–`);
    expect(first?.text).toContain(`${meeting.table} 号桌  甲有限公司`);
    expect(first?.text).toContain((await event.participant('寅')).checkInCode);
    await event.replan({
      changes: [{ kind: 'late', participantId: event.p('甲'), from: meeting.slot, to: meeting.slot }],
    });
    await desk.quiet();
    const letters = await to('yin@slip.example');
    expect(letters.map(({ subject }) => subject.includes('有变')).sort()).toEqual([false, true]);
    expect(await to('mao@slip.example')).toHaveLength(1);
    // A hand that moves one meeting is written of to both of it, and once, however many jobs see it at the same time.
    expect((await event.move('乙-卯', { slot: await event.freeSlot('乙', '卯') })).status).toBe(200);
    const transactions = desk.app.get(Transactions);
    const slips = desk.app.get(SlipLetters);
    await Promise.all([1, 2, 3, 4].map(() => transactions.run((tx) => slips.write(tx, event.p('卯')))));
    await desk.quiet();
    expect(await to('mao@slip.example')).toHaveLength(2);
    expect(await to('yin@slip.example')).toHaveLength(2);
  });

  it('shows firms nothing of a timetable that is not published', async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['丙'] });
    await event.wish({ 甲: { 丙: 3 } });
    await event.goes('close-wishes');
    await event.plan();
    const own = await event
      .firm('丙')
      .get(`/api/participations/${event.p('丙')}/meetings`)
      .expect(200);
    expect(own.body).toMatchObject({ published: false, meetings: [] });
    const view = await event
      .firm('丙')
      .get(`/api/participations/${event.p('丙')}`)
      .expect(200);
    expect(view.body).toMatchObject({ meetings: 0 });
    expect(codeOf(await checkIn(event, { participantId: event.p('丙') }))).toBe('docking.event_not_published');
  });

  it('checks in by code or by name, once', async () => {
    const event = await published();
    const { checkInCode } = await event.participant('甲');
    const typed = `${checkInCode.slice(0, 4).toLowerCase()}-${checkInCode.slice(4)}`;
    const first = await checkIn(event, { code: typed }).expect(200);
    expect(first.body).toMatchObject({ already: false, participant: { enterprise: { name: '甲有限公司' } } });
    const again = await checkIn(event, { participantId: event.p('甲') }).expect(200);
    expect(again.body).toMatchObject({ already: true });
    expect((await event.participant('甲')).version).toBe(
      (first.body as { participant: { version: number } }).participant.version,
    );
    expect(codeOf(await checkIn(event, { code: 'ZZZZ9999' }))).toBe('docking.code_unknown');
    expect(codeOf(await checkIn(event, { code: typed, participantId: event.p('甲') }))).toBe('request.invalid');
    expect((await event.view()).counts).toMatchObject({ checkedIn: 1, accepted: 4 });
    const there = await event.participant('甲');
    await desk
      .officer('130500')
      .post(`/api/docking-participants/${there.id}/undo-check-in`)
      .set('if-match', seen(there))
      .expect(200);
    expect((await event.view()).counts.checkedIn).toBe(0);
  });

  it('frees the seats of whoever does not come, and offers them to those who wish to meet and have none', async () => {
    const event = await Gathering.of(
      desk,
      { buyers: ['甲', '乙'], suppliers: ['丙'] },
      { tables: 1, sessions: [{ session: 'morning', from: '09:00', to: '09:25' }] },
    );
    await event.wish({ 甲: { 丙: 3 }, 乙: { 丙: 1 } });
    await event.goes('close-wishes');
    expect(await event.plan()).toMatchObject({ placed: 1, unplaced: 1 });
    await event.goes('publish');
    const reserves = async () =>
      (
        (await event.staff.get(`/api/docking-events/${event.id}/reserves?slot=1`).expect(200)).body as {
          items: ReserveView[];
        }
      ).items;
    expect(await reserves()).toEqual([]);
    const away = await event.participant('甲');
    await event.staff
      .post(`/api/docking-participants/${away.id}/no-show`)
      .set('if-match', seen(away))
      .send({})
      .expect(200);
    expect(await event.meeting('甲-丙')).toMatchObject({ state: 'missed', missing: 'buyer' });
    expect((await reserves()).map((one) => [event.pair(one), one.value, one.table])).toEqual([['乙-丙', 1, 1]]);
    expect((await event.add('乙', '丙', { slot: 1 })).status).toBe(201);
    // It comes after all, and finds its seat given to another.
    const missed = await event.meeting('甲-丙');
    const back = await event.staff.post(`/api/docking-meetings/${missed.id}/take-back`).set('if-match', seen(missed));
    expect([back.status, codeOf(back)]).toEqual([409, 'docking.participant_seated_twice']);
    await checkIn(event, { participantId: away.id }).expect(200);
    expect(await event.participant('甲')).toMatchObject({ absentFrom: null });
  });

  it('keeps what came of each talk in one line, tells it, and tells it anew when it is corrected', async () => {
    const event = await published();
    const meeting = await event.meeting('甲-丙');
    const entered = (await outcome(event, meeting).expect(200)).body as MeetingView;
    expect(entered).toMatchObject({ ...HELD, state: 'held', settledBy: expect.any(String) as string, version: 2 });
    expect((await outcome(event, meeting, { outcome: 'nothing' })).status).toBe(412);
    desk.clock.advance(60_000);
    const corrected = (await outcome(event, entered, { outcome: 'order_signed' }).expect(200)).body as MeetingView;
    expect(corrected).toMatchObject({ outcome: 'order_signed', remark: '', concludedAt: entered.concludedAt });
    const events = await desk.database.query(
      `SELECT count(*)::int AS count FROM platform.event
       WHERE name = 'docking.meeting_concluded' AND payload ->> 'meetingId' = $1`,
      [meeting.id],
    );
    expect(events).toEqual([{ count: 2 }]);
    const facts = await desk.app.get(DockingFacade).meeting(meeting.id);
    expect(facts).toEqual({
      id: meeting.id,
      eventId: event.id,
      eventTitle: '整零对接会',
      eventRegion: '130503',
      buyerEnterpriseId: event.firms.get('甲'),
      supplierEnterpriseId: event.firms.get('丙'),
      outcome: 'order_signed',
      productId: null,
      state: 'held',
      concludedAt: new Date(entered.concludedAt ?? ''),
      nextStep: '',
      nextStepDue: null,
      supplierAttendee: '',
    });
  });

  it('ends when every talk has an outcome, or somebody says that the rest is left so; and may be opened again', async () => {
    const event = await published();
    await outcome(event, await event.meeting('甲-丙')).expect(200);
    const missed = await event.meeting('乙-丁');
    await event.staff
      .post(`/api/docking-meetings/${missed.id}/missed`)
      .set('if-match', seen(missed))
      .send({ missing: 'both' })
      .expect(200);
    const listed = await event.staff.get(`/api/docking-events/${event.id}/meetings?size=100`).expect(200);
    const states = (listed.body as { items: MeetingView[] }).items.map(({ state }) => state);
    expect(states.slice(0, 2)).toEqual(['planned', 'planned']);
    expect(states.slice(2).sort()).toEqual(['held', 'missed']);
    const early = await event.post('conclude');
    expect([early.status, codeOf(early)]).toEqual([409, 'docking.meetings_without_outcome']);
    expect((early.body as { title: string }).title).toContain('2 场');
    expect(await event.goes('conclude', { leaveOpenMeetings: true })).toMatchObject({ state: 'concluded' });
    expect(codeOf(await event.move('甲-丁', { slot: 8 }))).toBe('docking.no_seats_now');
    // An outcome that comes to light later is still entered.
    await outcome(event, await event.meeting('甲-丁'), { outcome: 'follow_up' }).expect(200);
    const figures = (await event.staff.get(`/api/docking-events/${event.id}/figures`).expect(200))
      .body as EventFiguresView;
    expect(figures).toMatchObject({
      invited: 4,
      accepted: 4,
      answeredVia: { account: 4, link: 0, telephone: 0 },
      meetings: 4,
      held: 2,
      missed: 1,
      withoutOutcome: 1,
      outcomes: { nothing: 0, follow_up: 1, negotiating: 1, trial_agreed: 0, order_signed: 0 },
    });
    expect(await event.goes('reopen')).toMatchObject({ state: 'published', concludedAt: null });
    const wrong = await event.meeting('甲-丙');
    await event.staff.post(`/api/docking-meetings/${wrong.id}/take-back`).set('if-match', seen(wrong)).expect(200);
    expect(await event.meeting('甲-丙')).toMatchObject({ state: 'planned', outcome: null });
    const told = await desk.database.query(
      `SELECT count(*)::int AS count FROM platform.event
       WHERE name = 'docking.meeting_concluded' AND payload ->> 'meetingId' = $1`,
      [wrong.id],
    );
    expect(told).toEqual([{ count: 2 }]);
  });

  it('takes the meetings of a firm that withdraws out of the timetable', async () => {
    const event = await published();
    desk.clock.advance(60_000);
    const own = await event.participant('丙');
    await event
      .firm('丙')
      .post(`/api/participations/${own.id}/withdraw`)
      .set('if-match', seen(own))
      .send({ reason: '车间停电' })
      .expect(200);
    expect((await event.seats()).map((seat) => seat.split(' ')[0]).sort()).toEqual(['乙-丁', '甲-丁']);
    const cancelled = await event.staff.get(`/api/docking-events/${event.id}/meetings?state=cancelled`).expect(200);
    expect((cancelled.body as { items: MeetingView[] }).items.map((one) => one.cancelledBecause)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    expect((await event.view()).planIsStale).toBe(true);
    const partner = await event
      .firm('甲')
      .get(`/api/participations/${event.p('甲')}/meetings`)
      .expect(200);
    expect((partner.body as MyMeetingsView).meetings.map(({ state }) => state).sort()).toEqual([
      'cancelled',
      'planned',
    ]);
    const seats = await desk.database.query(
      'SELECT count(*)::int AS count FROM docking.participant_seat WHERE event_id = $1',
      [event.id],
    );
    expect(seats).toEqual([{ count: 4 }]);
  });

  it('that does not take place is cancelled with a reason the firms read; one that did is not', async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['丙'] });
    await event.goes('cancel', { reason: '场地停用' });
    const seenByFirm = await event.firm('丙').get(`/api/participations/${event.p('丙')}`);
    expect(seenByFirm.body).toMatchObject({
      canWithdraw: false,
      event: { state: 'cancelled', cancelReason: '场地停用' },
    });
    const held = await published();
    await outcome(held, await held.meeting('甲-丙')).expect(200);
    expect(codeOf(await held.post('cancel', { reason: '改期' }))).toBe('docking.has_meetings_held');
  });
});

import { PurchaseIntentTakenUp } from '#demand';
import { MeetingConcluded } from '#docking';
import { newId } from '#kernel';
import { Outbox, Transactions } from '#platform';
import { type DealRoom, openDealRoom } from '../../test/deal-room.js';
import { EventHall } from '../../test/event-hall.js';

describe('A deal is opened', () => {
  let room: DealRoom;
  let hall: EventHall;

  beforeAll(async () => {
    room = await openDealRoom();
    hall = new EventHall(room.database, { buyer: room.askerId, supplier: room.makerId });
  }, 120_000);

  afterAll(() => room.stop());

  const concluded = async (eventId: string, ...meetingIds: string[]) => {
    await room.app.get(Transactions).run(async (tx) => {
      for (const meetingId of meetingIds)
        await room.app.get(Outbox).publish(tx, MeetingConcluded, { eventId, meetingId });
    });
    await room.quiet();
  };
  const ofEvent = async (eventId: string) => (await room.board(room.buyer, `?eventId=${eventId}`)).items;

  it('by an outcome that something is to follow from, and by no other', async () => {
    for (const [outcome, deals] of [
      ['nothing', 0],
      ['follow_up', 0],
      ['negotiating', 1],
      ['trial_agreed', 1],
      ['order_signed', 1],
    ] as const) {
      const event = await hall.event('130100');
      const meeting = await hall.talk(event, outcome);
      await concluded(event, meeting, meeting);
      const opened = await ofEvent(event);
      expect([outcome, opened.length]).toEqual([outcome, deals]);
      if (deals === 0) continue;
      expect(opened).toMatchObject([
        {
          state: 'negotiating',
          subject: '产需对接会',
          origin: { kind: 'meeting', id: meeting, event: { id: event, title: '产需对接会' } },
          buyer: { id: room.askerId },
          seller: { id: room.makerId },
        },
      ]);
      // The firms are of another city; whoever called the event follows the deal all the same.
      expect((await room.farStaff.get(`/api/deals/${opened[0]?.id}`)).status).toBe(200);
    }
  });

  it('with what was agreed at the talk as its next step, unless that day has passed', async () => {
    for (const [due, nextStep] of [
      [room.day(7), { what: '寄样件', due: room.day(7), side: 'seller', overdue: false }],
      [room.day(-1), null],
    ] as const) {
      const event = await hall.event();
      await concluded(event, await hall.talk(event, 'negotiating', { what: '寄样件', due }));
      const [deal] = await ofEvent(event);
      if (nextStep) expect(deal?.nextStep).toMatchObject(nextStep);
      else expect(deal?.nextStep).toBeNull();
    }
  });

  it('once, where the same two meet twice in an event about the same', async () => {
    const event = await hall.event();
    const first = await hall.talk(event, 'negotiating');
    await concluded(event, first);
    // Docking lets two firms meet once; were it otherwise one day, the deal would still be one.
    await hall.enter(first, 'missed', null);
    const second = await hall.talk(event, 'order_signed');
    await concluded(event, second, second);
    const opened = await ofEvent(event);
    expect(opened.map(({ origin }) => origin.id)).toEqual([first]);
    // Given up, it no longer stands in the way of another.
    await room.give(await room.current(opened[0]?.id as string), 'end', { reason: 'price' });
    await concluded(event, second);
    const both = await ofEvent(event);
    expect(both.map(({ state }) => state).sort()).toEqual(['ended', 'negotiating']);
    const resumed = room.buyer.post(`/api/deals/${opened[0]?.id}/resume`).set('if-match', '"2"');
    expect((await resumed).body).toMatchObject({ status: 409, code: 'deals.open_from_same_event' });
  });

  it('and taken back where the outcome was entered wrongly and nobody has touched it', async () => {
    const event = await hall.event();
    const meeting = await hall.talk(event, 'negotiating', { what: '寄样件', due: room.day(7) });
    await concluded(event, meeting);
    await hall.enter(meeting, 'held', 'nothing');
    await concluded(event, meeting);
    expect(await ofEvent(event)).toMatchObject([{ state: 'ended', closeReason: 'outcome_corrected' }]);
    await hall.enter(meeting, 'held', 'trial_agreed');
    await concluded(event, meeting);
    const [deal] = await ofEvent(event);
    expect(deal).toMatchObject({ state: 'negotiating', closeReason: null });
    // What was agreed is agreed again, and somebody sees to it.
    expect(deal?.nextStep).toMatchObject({ what: '寄样件', due: room.day(7), owner: deal?.seller.name });
    await room.seller.post(`/api/deals/${deal?.id}/notes`).send({ day: room.day(), text: '已联系' }).expect(201);
    await hall.enter(meeting, 'planned', null);
    await concluded(event, meeting);
    expect(await ofEvent(event)).toMatchObject([{ state: 'negotiating' }]);
  });

  it('and taken back with the outcome itself, as docking tells it', async () => {
    const officer = room.as({ permission: 'events.check_in', region: '130500' });
    const event = await hall.event();
    const meeting = await hall.talk(event, 'order_signed');
    await concluded(event, meeting);
    await officer.post(`/api/docking-meetings/${meeting}/take-back`).set('if-match', '"1"').expect(200);
    await room.quiet();
    expect(await ofEvent(event)).toMatchObject([{ state: 'ended', closeReason: 'outcome_corrected' }]);
    const outcome = { outcome: 'trial_agreed', remark: '', nextStep: '', nextStepDue: null };
    await officer.put(`/api/docking-meetings/${meeting}/outcome`).set('if-match', '"2"').send(outcome).expect(200);
    await room.quiet();
    expect(await ofEvent(event)).toMatchObject([{ state: 'negotiating', closeReason: null }]);
  });

  it('by a purchase intent that the maker took up', async () => {
    const [taken, declined] = [newId(), newId()];
    const intent = `INSERT INTO demand.purchase_intent (id, product_id, product_name, buyer_enterprise_id, buyer_region_code,
        maker_enterprise_id, maker_region_code, amount, unit, trial_wished, message, state, raised_by, raised_by_name,
        raised_at, due_at, answered_by, answered_at, answer, version)
      VALUES ($1, $2, '新能源重卡', $3, '130503', $4, '130506', 80, '辆', true, '', $5, $2, '某', now(), now(), '某', now(), '', 2)`;
    const product = newId();
    await room.database.query(intent, [taken, product, room.askerId, room.makerId, 'taken_up']);
    await room.database.query(intent, [declined, product, room.askerId, room.makerId, 'declined']);
    await room.app.get(Transactions).run(async (tx) => {
      for (const intentId of [taken, declined, taken]) {
        await room.app.get(Outbox).publish(tx, PurchaseIntentTakenUp, { intentId });
      }
    });
    await room.quiet();
    const { items } = await room.board(room.seller, `?productId=${product}`);
    expect(items).toMatchObject([
      {
        subject: '新能源重卡',
        origin: { kind: 'intent', id: taken, event: null },
        mySide: 'seller',
        productId: product,
      },
    ]);
    // The order begins with what was asked for, for whoever writes it.
    expect((await room.current(items[0]?.id as string)).asked).toEqual({ quantity: '80', unit: '辆' });
    const read = await room.staff.get(`/api/deals/${items[0]?.id}`);
    expect([read.status, read.body.asked]).toEqual([200, null]);
  });

  it('without a failed job', async () => {
    expect(
      await room.database.query(`SELECT handler, last_error FROM platform.job WHERE last_error IS NOT NULL`),
    ).toEqual([]);
  });
});

import { DataSource } from 'typeorm';
import { newId } from '#kernel';
import { dataSourceOptions, updateVersioned } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { DockingEvent } from '../domain/docking-event.js';
import { Meeting } from '../domain/meeting.js';
import { Participant } from '../domain/participant.js';
import { dockingMappings } from './docking.mappings.js';
import { slotsOf, storeSlots } from './slots.js';

const now = new Date('2026-11-20T08:00:00.250Z');

describe('The mappings of docking', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = { url: database.url, poolSize: 2, applicationName: 'test' };
    source = await new DataSource(dataSourceOptions(settings, dockingMappings)).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const event = () =>
    DockingEvent.draft(
      {
        kind: 'production_demand',
        title: '产需对接会',
        venue: '会展中心',
        day: '2026-11-30',
        notice: '',
        sessions: [{ session: 'morning', from: '09:00', to: '11:25' }],
        talkMinutes: 25,
        changeMinutes: 5,
        tables: 5,
        answerBy: new Date('2026-11-25T10:00:00.001Z'),
        wishesClose: new Date('2026-11-27T18:00:00.000Z'),
        mostForBuyer: 3,
        mostForSupplier: null,
      },
      { regionCode: '130503', createdAt: now, createdBy: newId(), createdByName: '某' },
    );
  const participant = (eventId: string, side: 'buyer' | 'supplier') =>
    Participant.invite(
      {
        eventId,
        enterpriseId: newId(),
        enterpriseName: '某厂',
        enterpriseRegion: '130503',
        claimed: false,
        side,
        offers: '前轴',
      },
      { id: newId(), name: '某', at: now },
    );
  const stored = async () => {
    const made = event();
    const [buyer, supplier] = [participant(made.id, 'buyer'), participant(made.id, 'supplier')];
    await source.manager.insert(DockingEvent, made);
    await storeSlots(source.manager, made.id, made.slots());
    await source.manager.insert(Participant, [buyer, supplier]);
    const facts = { eventId: made.id, buyerId: buyer.id, supplierId: supplier.id };
    const meeting = Meeting.plan({ ...facts, slot: 1, table: 2, value: 12, pinned: true, plannedAt: now });
    await source.manager.insert(Meeting, meeting);
    return { made, buyer, supplier, meeting };
  };

  it('bring everything back as it was stored: days as days, slots and hours as they were', async () => {
    const { made, buyer, meeting } = await stored();
    const read = await source.manager.findOneByOrFail(DockingEvent, { id: made.id });
    expect(read).toEqual(made);
    expect(read).toBeInstanceOf(DockingEvent);
    expect(await slotsOf(source.manager, made.id)).toEqual(made.slots());
    const firm = await source.manager.findOneByOrFail(Participant, { id: buyer.id });
    expect(firm).toEqual(buyer);
    firm.answer({ answer: 'yes', by: '甲', via: 'link', remark: '' }, { unavailable: [2, 1] }, 5, now);
    await source.transaction((tx) => updateVersioned(tx, Participant, firm));
    expect(await source.manager.findOneByOrFail(Participant, { id: buyer.id })).toEqual({ ...firm, version: 2 });
    const talk = await source.manager.findOneByOrFail(Meeting, { id: meeting.id });
    expect(talk).toEqual(meeting);
    talk.hold({ outcome: 'follow_up', remark: '', nextStep: '', nextStepDue: '2027-01-01' }, '甲', now);
    await source.transaction((tx) => updateVersioned(tx, Meeting, talk));
    expect(await source.manager.findOneByOrFail(Meeting, { id: meeting.id })).toEqual({ ...talk, version: 2 });
  });

  it('let the database refuse what cannot be', async () => {
    const { made, buyer, supplier, meeting } = await stored();
    const refused = async (work: Promise<unknown>) => {
      const error = (await work.catch((thrown: unknown) => thrown)) as { driverError?: { constraint?: string } };
      return error.driverError?.constraint;
    };
    const insert = (facts: object) =>
      refused(source.manager.insert(Meeting, Object.assign(Meeting.plan(meeting), { id: newId() }, facts)));
    expect(await insert({})).toBe('meeting_pair_key');
    expect(await insert({ state: 'held' })).toBe('meeting_outcome_whole');
    expect(await insert({ state: 'missed' })).toBe('meeting_missing_whole');
    expect(await insert({ state: 'cancelled' })).toBe('meeting_cancellation_whole');
    // A firm of another event has no seat here.
    const other = await stored();
    expect(await insert({ buyerId: other.buyer.id })).toBe('meeting_buyer_exists');
    expect(await insert({ supplierId: newId(), slot: 99 })).toMatch(/^meeting_(slot|supplier)_exists$/);
    const half = participant(made.id, 'buyer');
    half.state = 'accepted';
    expect(await refused(source.manager.insert(Participant, half))).toBe('participant_answer_whole');
    const twice = Object.assign(participant(made.id, 'buyer'), { enterpriseId: buyer.enterpriseId });
    expect(await refused(source.manager.insert(Participant, twice))).toBe('participant_enterprise_key');
    const wish = (from: string, to: string, weight: number | null, veto: boolean) =>
      refused(
        source.manager.query(
          `INSERT INTO docking.wish (event_id, from_id, to_id, weight, veto, note) VALUES ($1, $2, $3, $4, $5, '')`,
          [made.id, from, to, weight, veto],
        ),
      );
    expect(await wish(buyer.id, supplier.id, 4, false)).toBe('wish_weight_known');
    expect(await wish(buyer.id, supplier.id, 2, true)).toBe('wish_says_one_thing');
    expect(await wish(buyer.id, other.supplier.id, 2, false)).toBe('wish_to_exists');
  });
});

import { newId } from '#kernel';
import { DockingEvent, type EventFacts, usableTables } from './docking-event.js';
import { dockingEventLifecycle } from './docking-event.lifecycle.js';

const facts: EventFacts = {
  kind: 'component',
  title: '整零对接会',
  venue: '会展中心',
  day: '2026-11-30',
  notice: '',
  sessions: [{ session: 'morning', from: '09:00', to: '11:25' }],
  talkMinutes: 25,
  changeMinutes: 5,
  tables: 5,
  answerBy: new Date('2026-11-25T10:00:00+08:00'),
  wishesClose: new Date('2026-11-27T18:00:00+08:00'),
  mostForBuyer: 3,
  mostForSupplier: null,
};
const before = new Date('2026-11-20T08:00:00+08:00');
const made = { regionCode: '130503', createdAt: before, createdBy: newId(), createdByName: '某' };
const draft = () => DockingEvent.draft(facts, made);
const opened = () => {
  const event = draft();
  event.open(before);
  return event;
};

describe('A docking event', () => {
  it('has a sound lifecycle', () => {
    expect(dockingEventLifecycle.faults()).toEqual([]);
  });

  it('is drafted with its slots', () => {
    expect(draft()).toMatchObject({ ...facts, state: 'draft', planNumber: 0, lostTables: [], version: 1 });
    expect(draft().slots()).toHaveLength(5);
    expect(draft().commands).toEqual(['correct', 'open', 'cancel']);
  });

  it.each([
    ['answers close after wishes', { answerBy: new Date('2026-11-28T10:00:00+08:00') }],
    ['wishes close after the day', { wishesClose: new Date('2026-12-01T00:00:01+08:00') }],
  ])('is refused where %s', (_why, wrong) => {
    expect(() => DockingEvent.draft({ ...facts, ...wrong }, made)).toThrow('docking.dates_out_of_order');
  });

  it('opens only while firms can still answer', () => {
    expect(() => draft().open(facts.answerBy)).toThrow('docking.answer_day_is_past');
    expect(opened()).toMatchObject({ state: 'inviting', openedAt: before });
  });

  it('takes answers and wishes until their hours, and only while it invites', () => {
    const event = opened();
    const second = (date: Date, by: number) => new Date(date.getTime() + by * 1000);
    expect(event.takesAnswers(second(facts.answerBy, -1))).toBe(true);
    expect(event.takesAnswers(facts.answerBy)).toBe(false);
    expect(event.takesWishes(facts.answerBy)).toBe(true);
    expect(event.takesWishes(facts.wishesClose)).toBe(false);
    expect(draft().takesAnswers(before)).toBe(false);
    event.closeWishes(facts.answerBy);
    expect(event.takesWishes(before)).toBe(false);
  });

  it('is opened again for wishes with an hour that lies ahead', () => {
    const event = opened();
    event.closeWishes(facts.wishesClose);
    expect(() => event.reopen(facts.wishesClose)).toThrow('docking.wishes_hour_is_past');
    const again = opened();
    again.closeWishes(before);
    const later = new Date('2026-11-29T12:00:00+08:00');
    again.reopen(before, later);
    expect(again).toMatchObject({ state: 'inviting', wishesClose: later, wishesClosedAt: null });
  });

  it('that is over is opened again for outcomes', () => {
    const event = opened();
    event.closeWishes(before);
    event.publish(before);
    event.conclude(before);
    event.reopen(new Date('2026-12-05T00:00:00Z'));
    expect(event).toMatchObject({ state: 'published', concludedAt: null, wishesClosedAt: before });
  });

  it('keeps the numbers of its tables when some are lost', () => {
    const event = opened();
    event.loseTable(2);
    event.loseTable(2);
    expect(usableTables(event)).toEqual([1, 3, 4, 5]);
    expect(() => {
      event.loseTable(6);
    }).toThrow('docking.table_unknown');
    event.correct({ ...facts, tables: 1 });
    expect(event.lostTables).toEqual([]);
  });

  it('gives seats between the close of wishes and its end', () => {
    const event = opened();
    expect(() => {
      event.requireSeating();
    }).toThrow('docking.no_seats_now');
    event.closeWishes(before);
    event.requireSeating();
    event.publish(before);
    event.requireSeating();
    event.conclude(before);
    expect(() => {
      event.requireSeating();
    }).toThrow('docking.no_seats_now');
  });
});

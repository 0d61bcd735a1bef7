import { jest } from '@jest/globals';
import { plan, type TimetablePlan, type TimetableProblem } from '#timetabling';
import { eventually } from '#test-support';
import { type DockingDesk, startDockingDesk } from '../../test/docking-desk.js';
import { codeOf, Gathering } from '../../test/gathering.js';
import { TimetablePlanner } from '../application/timetable-planner.js';
import type { PlanningView } from './planning.dto.js';

/** An event that takes the engine a while: 60 buyers, 120 suppliers, more wishes than seats. */
const LARGE: TimetableProblem = {
  slots: 12,
  tables: 40,
  participants: Array.from({ length: 180 }, (_, at) => ({
    id: `P${at}`,
    side: at < 60 ? ('buyer' as const) : ('supplier' as const),
    unavailable: [(at % 12) + 1, ((at * 5) % 12) + 1],
  })),
  meetings: Array.from({ length: 1200 }, (_, at) => ({
    id: `M${at}`,
    a: `P${at % 60}`,
    b: `P${60 + ((at * 7 + Math.floor(at / 60)) % 120)}`,
    value: 1 + ((at * 31) % 50),
  })),
};

describe('A plan in the making', () => {
  let desk: DockingDesk;

  beforeAll(async () => {
    desk = await startDockingDesk();
  }, 120_000);

  /** A plan that is still waited for would keep the desk open. */
  let letGo = (): void => undefined;

  afterEach(() => {
    letGo();
    jest.restoreAllMocks();
  });
  afterAll(() => desk.stop());

  const ready = async () => {
    const event = await Gathering.of(desk, { buyers: ['甲'], suppliers: ['丙', '丁'] });
    await event.wish({ 甲: { 丙: 3, 丁: 1 } });
    await event.goes('close-wishes');
    return event;
  };

  it('can be watched against its bound, and ended with the best so far', async () => {
    const event = await ready();
    const at = `/api/docking-events/${event.id}/planning`;
    const watched = async () => (await event.staff.get(at).expect(200)).body as PlanningView;
    jest
      .spyOn(desk.app.get(TimetablePlanner), 'plan')
      .mockImplementation(async (problem, options, { stop, onBetter }) => {
        const draft = { ...plan(problem, options), valueBound: 99 };
        onBetter(draft);
        await new Promise<void>((ended) => {
          letGo = ended;
          stop.addEventListener('abort', letGo);
        });
        return draft;
      });
    expect(await watched()).toEqual({ since: null, stopping: false, best: null });
    const planned = event.plan();
    await eventually('a draft is there', async () => (await watched()).best !== null);
    expect(await watched()).toEqual({
      since: '2026-11-20T00:00:00.000Z',
      stopping: false,
      best: { placed: 2, value: 4, valueBound: 99, breaks: 0 },
    });
    const stop = async () => event.staff.post(`${at}/stop`).set('if-match', await event.version());
    const stranger = desk
      .department('130200')
      .post(`${at}/stop`)
      .set('if-match', await event.version());
    expect(codeOf(await stranger)).toBe('docking.event_not_found');
    expect((await stop()).body).toMatchObject({ stopping: true });
    expect(await planned).toMatchObject({ placed: 2, value: 4, valueBound: 99 });
    expect(await watched()).toEqual({ since: null, stopping: false, best: null });
    expect(codeOf(await stop())).toBe('docking.no_planning');
  });

  it('leaves the process to others, since the engine works in a thread of its own', async () => {
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const turnsBefore: number[] = [];
    const answers: TimetablePlan[] = [];
    const onBetter = (planned: TimetablePlan) => {
      turnsBefore.push(turns);
      answers.push(planned);
    };
    await new TimetablePlanner().plan(LARGE, { seed: 1 }, { stop: new AbortController().signal, onBetter });
    clearInterval(turn);
    // Were it here, nothing would have had its turn before the first answer, nor between two.
    expect(turnsBefore[0]).toBeGreaterThan(0);
    expect(new Set(turnsBefore).size).toBe(turnsBefore.length);
    expect(answers.length).toBeGreaterThan(1);
    answers.forEach(({ value }, at) => expect(value).toBeGreaterThanOrEqual(answers[at - 1]?.value ?? 0));
  });

  it('ends with the first draft where it is stopped before there is any', async () => {
    const stop = new AbortController();
    stop.abort();
    const answers: TimetablePlan[] = [];
    const planned = await new TimetablePlanner().plan(
      LARGE,
      { seed: 1 },
      { stop: stop.signal, onBetter: (better) => answers.push(better) },
    );
    expect(answers).toEqual([planned]);
  });
});

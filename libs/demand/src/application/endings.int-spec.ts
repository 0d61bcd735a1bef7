import type { Actor } from '#kernel';
import { type DemandContext, startDemand } from '../../test/demand-context.js';
import type { ShortageCommand, ShortageState } from '../domain/shortage.lifecycle.js';
import type { ShortageLineDto } from '../http/demand.dto.js';
import { DemandFacade } from './demand.facade.js';
import { ExpireShortages } from './expire-shortages.js';
import { ShortageLists } from './shortage-lists.query.js';

describe('A shortage ends', () => {
  let demand: DemandContext;
  let firmId: string;
  let buyer: Actor;

  beforeAll(async () => {
    demand = await startDemand();
    firmId = await demand.firm('试用重型车辆有限公司', '130503');
    buyer = demand.actor({ permission: 'shortages.raise', enterpriseId: firmId });
  }, 120_000);

  beforeEach(() => demand.clock.set(new Date('2026-11-23T08:00:00+08:00')));

  afterAll(() => demand.stop());

  const facade = () => demand.app.get(DemandFacade);
  const raise = async (...days: (string | null)[]) => {
    const line: Omit<ShortageLineDto, 'neededBy'> = {
      part: '制动盘',
      specification: '',
      quantity: '20',
      unit: '件',
      placeCode: null,
      severity: 'normal',
      stopCostPerDay: null,
      note: '',
    };
    const lines = days.map((neededBy) => ({ ...line, neededBy }));
    const listId = await facade().raise(buyer, { enterpriseId: firmId, title: '缺件', lines });
    return { listId, ids: (await facade().shortagesOfList(buyer, listId)).map(({ id }) => id) };
  };
  const follow = (id: string, ...commands: ShortageCommand[]) =>
    demand.transactions.run(async (tx) => {
      const shortage = await facade().hold(tx, id);
      if (shortage) await facade().follow(tx, shortage, commands);
    });
  const states = async (ids: readonly string[]): Promise<(ShortageState | undefined)[]> => {
    const found = await facade().shortages(ids);
    return ids.map((id) => found.get(id)?.state);
  };
  const expire = () => demand.transactions.run((tx) => demand.app.get(ExpireShortages).expireDue(tx));
  const told = async (name: string, id: string) =>
    (
      await demand.database.query(`SELECT 1 FROM platform.event WHERE name = $1 AND payload ->> 'shortageId' = $2`, [
        name,
        id,
      ])
    ).length;

  it('when its day has passed in Shanghai, wherever it stood without a promise', async () => {
    const { ids, listId } = await raise(...Array.from({ length: 5 }, () => '2026-11-30'), '2026-12-01', null);
    const [open, asked, gap, promised, covered, later, undated] = ids as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    await follow(asked, 'introduce');
    await follow(gap, 'find_nobody');
    await follow(promised, 'introduce', 'promise');
    await follow(covered, 'cover');
    // 15:59 in London is the last minute of the day in Shanghai.
    demand.clock.set(new Date('2026-11-30T15:59:59Z'));
    await expire();
    expect(await states([open, asked, gap])).toEqual(['raised', 'introduced', 'gap']);
    demand.clock.set(new Date('2026-11-30T16:00:00Z'));
    await Promise.all([expire(), expire(), expire()]);
    expect(await states([open, asked, gap])).toEqual(['expired', 'expired', 'expired']);
    expect(await states([promised, covered, later, undated])).toEqual(['promised', 'covered', 'raised', 'raised']);
    for (const id of [open, asked, gap]) expect(await told('demand.shortage_expired', id)).toBe(1);
    expect((await demand.app.get(ShortageLists).one(buyer, listId)).coverage).toEqual({
      total: 7,
      covered: 1,
      promised: 1,
      introduced: 0,
      open: 2,
      gap: 0,
      expired: 3,
      submitted: 0,
      refused: 0,
    });
  });

  it('in batches, until none is left', async () => {
    const { ids } = await raise(...Array.from({ length: 201 }, () => '2026-12-24'));
    demand.clock.set(new Date('2026-12-25T00:00:00+08:00'));
    expect((await expire()).more).toBe(true);
    expect((await states(ids)).filter((state) => state === 'expired').length).toBeGreaterThanOrEqual(198);
    await expire();
    expect(new Set(await states(ids))).toEqual(new Set(['expired']));
  });

  it('and a yes that was said before the day passed is kept', async () => {
    const { ids } = await raise('2026-11-24');
    const [id] = ids as [string];
    await follow(id, 'introduce');
    demand.clock.set(new Date('2026-11-25T00:00:00+08:00'));
    await expire();
    // The yes is followed late.
    await follow(id, 'introduce', 'promise');
    expect(await states([id])).toEqual(['promised']);
  });

  it('when an order covers it, once, and is promised again when the order is cancelled', async () => {
    const { ids } = await raise(null);
    const [id] = ids as [string];
    await follow(id, 'introduce', 'promise');
    await follow(id, 'cover');
    await follow(id, 'cover');
    expect(await states([id])).toEqual(['covered']);
    expect(await told('demand.shortage_covered', id)).toBe(1);
    await follow(id, 'introduce', 'promise', 'lapse', 'find_nobody', 'withdraw');
    expect(await states([id])).toEqual(['covered']);
    await follow(id, 'uncover');
    await follow(id, 'uncover');
    expect(await states([id])).toEqual(['promised']);
  });
});

import { Logger } from '@nestjs/common';
import { Retrieval, type RetrievalRequest } from './retrieval.js';
import { SteadyRetrieval } from './steady-retrieval.js';

class Store extends Retrieval {
  asked = 0;
  broken = false;

  get catchingUp(): boolean {
    return false;
  }

  retrieve() {
    this.asked++;
    return this.broken ? Promise.reject(new Error('away')) : Promise.resolve([]);
  }

  count(): never {
    throw new Error('not asked here');
  }
}

const REQUEST: RetrievalRequest = { terms: [], places: 'made', regionPrefixes: [''], limit: 1 };

describe('Steady retrieval', () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['log', 'warn', 'error']));

  const start = () => {
    const world = { at: 0, behind: false, looks: 0, store: new Store(), standIn: new Store() };
    const lag = { isBehind: () => (world.looks++, Promise.resolve(world.behind)) };
    return { world, steady: new SteadyRetrieval(world.store, world.standIn, lag, () => world.at) };
  };

  it('asks the store, and the other one for a while after the store has failed', async () => {
    const { world, steady } = start();
    await steady.retrieve(REQUEST);
    expect([world.store.asked, world.standIn.asked, steady.catchingUp]).toEqual([1, 0, false]);
    world.store.broken = true;
    await steady.retrieve(REQUEST);
    await steady.retrieve(REQUEST);
    expect([world.store.asked, world.standIn.asked, steady.catchingUp]).toEqual([2, 2, true]);
    world.store.broken = false;
    world.at = 5_000;
    await steady.retrieve(REQUEST);
    expect([world.store.asked, world.standIn.asked, steady.catchingUp]).toEqual([3, 2, false]);
  });

  it('asks the other one while the store lacks changes, and looks now and then whether it does', async () => {
    const { world, steady } = start();
    world.behind = true;
    for (let search = 0; search < 5; search++) await steady.retrieve(REQUEST);
    expect([world.store.asked, world.standIn.asked, world.looks, steady.catchingUp]).toEqual([0, 5, 1, true]);
    world.behind = false;
    world.at = 500;
    await steady.retrieve(REQUEST);
    expect([world.store.asked, world.looks, steady.catchingUp]).toEqual([1, 2, false]);
  });
});

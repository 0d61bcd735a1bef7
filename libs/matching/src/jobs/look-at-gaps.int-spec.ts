import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JobContext, Transactions } from '#platform';
import { type Marketplace, openMarketplace } from '../../test/marketplace.js';
import { LookAtGapsHandler } from './matching.handlers.js';

describe('The gap list', () => {
  let market: Marketplace;

  beforeAll(async () => {
    market = await openMarketplace();
  }, 120_000);

  afterAll(() => market.stop());

  const lookAgain = () => {
    const transactions = market.app.get(Transactions, { strict: false });
    const job: JobContext = {
      jobId: 'look',
      attempt: 1,
      signal: new AbortController().signal,
      step: (work) => transactions.run(work),
    };
    return market.app.get(LookAtGapsHandler, { strict: false }).handle({}, job);
  };

  it('keeps a line for which there is still nobody, and lets one go when its maker comes into the register', async () => {
    const stays = await market.line('光刻机物镜');
    const goes = await market.line('潜望镜棱镜');
    await market.enterprise({ regionCode: '130506', businessScope: '潜望镜棱镜制造。' });
    await market.quiet();
    expect(await market.lineState(goes)).toBe('gap');
    await lookAgain();
    expect(await market.lineState(goes)).toBe('raised');
    expect(await market.lineState(stays)).toBe('gap');
  });
});

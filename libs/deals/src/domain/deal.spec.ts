import fc from 'fast-check';
import { FixedClock, newId, Quantity } from '#kernel';
import { type DealCommand, dealLifecycle, type DealState } from './deal.lifecycle.js';
import { contractKey, Deal } from './deal.js';
import { exceeds, sumOf } from './money.js';
import { OrderLine } from './order-line.js';
import { Trial } from './trial.js';

const clock = new FixedClock(new Date('2026-11-28T09:00:00+08:00'));

function open(): Deal {
  return Deal.open(
    {
      originKind: 'introduction',
      originId: newId(),
      buyerId: newId(),
      sellerId: newId(),
      buyerRegionCode: '130503',
      sellerRegionCode: '130506',
      subject: '制动盘',
      shortageId: null,
      productId: null,
      eventId: null,
      eventTitle: null,
      eventRegionCode: null,
    },
    clock,
  );
}

const order = { contractNumber: 'A-1', signedOn: '2026-11-27', amount: '5.00' };

describe('The lifecycle of a deal', () => {
  it('leads from each state where the table says, and nowhere else', () => {
    const expected: Record<DealState, Partial<Record<DealCommand, DealState>>> = {
      negotiating: { begin_trial: 'in_trial', sign: 'signed', end: 'ended' },
      in_trial: { conclude_trial: 'negotiating', sign: 'signed', end: 'ended' },
      signed: { correct_order: 'signed', conclude_trial: 'signed', deliver: 'delivering', cancel: 'cancelled' },
      delivering: {
        deliver: 'delivering',
        strike_lot: 'delivering',
        strike_last_lot: 'signed',
        conclude_trial: 'delivering',
        complete: 'delivered',
        cancel: 'cancelled',
      },
      delivered: { strike_lot: 'delivering', strike_last_lot: 'signed', conclude_trial: 'delivered' },
      ended: { resume: 'negotiating', resume_trial: 'in_trial' },
      cancelled: {},
    };
    for (const [state, leads] of Object.entries(expected) as [DealState, Partial<Record<DealCommand, DealState>>][]) {
      for (const command of dealLifecycle.table.commands) {
        expect([state, command, dealLifecycle.allows(state, command)]).toEqual([state, command, command in leads]);
        if (leads[command]) expect(dealLifecycle.next(state, command)).toBe(leads[command]);
      }
    }
  });
});

describe('A deal', () => {
  it('has an order from its signing on, and knows since when it is where it is', () => {
    const deal = open();
    clock.advance(1000);
    deal.sign(order, clock);
    expect(deal).toMatchObject({ state: 'signed', ...order, contractKey: 'A-1', signedAt: clock.now() });
    expect(deal.stateSince).toEqual(clock.now());
    expect(deal.openedAt).not.toEqual(clock.now());
    const since = deal.stateSince;
    clock.advance(1000);
    deal.correctOrder({ ...order, amount: null }, clock);
    expect(deal.stateSince).toEqual(since);
    expect(() => open().sign({ ...order, signedOn: '2026-11-29' }, clock)).toThrow('deals.day_ahead');
  });

  it('that is closed waits for no next step', () => {
    const deal = open();
    deal.plan({ what: '报价', due: '2026-12-01', side: 'seller', owner: '某' }, clock);
    deal.end('price', '', clock);
    expect(deal).toMatchObject({ state: 'ended', nextStep: null, nextStepDue: null, closeReason: 'price' });
    deal.resume(false, clock);
    expect(deal).toMatchObject({ state: 'negotiating', closedAt: null, closeReason: null, closeRemark: '' });
  });

  it('stands on one side for each of its firms and on none for others', () => {
    const deal = open();
    expect(deal.sideOf([newId(), deal.sellerId])).toBe('seller');
    expect(deal.sideOf([deal.buyerId])).toBe('buyer');
    expect(deal.sideOf([newId()])).toBeUndefined();
  });

  it('knows a contract number however it is typed', () => {
    expect(new Set(['ht－2026 001', 'HT-2026001', ' Ht-2026００1 '].map(contractKey))).toEqual(new Set(['HT-2026001']));
  });
});

describe('A trial', () => {
  it('keeps when it was concluded, also where the verdict is given anew', () => {
    const trial = Trial.begin(newId(), { place: '矿区', from: '2026-11-01', to: '2026-11-30', what: '满载' }, clock);
    trial.record({ results: [], verdict: 'open', remark: '' }, clock);
    expect(trial.concludedAt).toBeNull();
    trial.record({ results: [], verdict: 'failed', remark: '' }, clock);
    const at = clock.now();
    clock.advance(1000);
    trial.record({ results: [], verdict: 'passed', remark: '复测' }, clock);
    expect(trial).toMatchObject({ verdict: 'passed', concludedAt: at });
  });
});

describe('An order line', () => {
  it('never has more accepted than ordered, whatever arrives, is rejected or struck out', () => {
    const amount = fc.integer({ min: 0, max: 40_000_000 }).map((n) => (n / 1e6).toFixed(6));
    const lots = fc.array(fc.record({ accepted: amount, rejected: amount, strike: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(lots, (arrivals) => {
        const line = OrderLine.of(newId(), 1, {
          item: '制动盘',
          specification: '',
          quantity: Quantity.of('100', '件'),
          unitPrice: null,
          due: null,
          shortageId: null,
        });
        const kept: (readonly [accepted: string, rejected: string])[] = [];
        for (const { accepted, rejected, strike } of arrivals) {
          const fits = !exceeds(accepted, line.left);
          if (fits) line.take(accepted, rejected);
          else expect(() => line.take(accepted, rejected)).toThrow('deals.more_accepted_than_ordered');
          if (fits) kept.push([accepted, rejected]);
          const struck = strike ? kept.shift() : undefined;
          if (struck) line.giveBack(...struck);
          expect(line.accepted).toBe(sumOf(kept.map(([one]) => one)));
          expect(line.rejected).toBe(sumOf(kept.map(([, other]) => other)));
          expect(exceeds(line.accepted, '100')).toBe(false);
        }
      }),
      { seed: 20261128 },
    );
  });
});

import { type DealRoom, dealIn, openDealRoom, refusal } from '../../test/deal-room.js';

describe('Lots entered at once', () => {
  let room: DealRoom;

  beforeAll(async () => {
    room = await openDealRoom();
  }, 120_000);

  afterAll(() => room.stop());

  const lot = (number: string, accepted = '1') => ({
    number,
    day: room.day(),
    lines: [{ line: 1, accepted, rejected: '1' }],
  });

  it('are accepted up to what was ordered and no further, by both sides together', async () => {
    const deal = await room.signed([{ item: '制动盘', quantity: '12', unit: '件' }]);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? room.buyer : room.seller).post(`/api/deals/${deal.id}/lots`).send(lot(`并-${n}`)),
      ),
    );
    const entered = answers.filter(({ status }) => status === 201);
    expect(entered).toHaveLength(12);
    const refusals = new Set(answers.filter(({ status }) => status !== 201).map((answer) => refusal(answer).join(' ')));
    // The last accepted piece completes the order; whoever comes after it finds it delivered.
    expect([...refusals]).toEqual(['409 lifecycle.command_not_possible']);
    const now = await room.current(deal.id);
    expect(now).toMatchObject({ state: 'delivered', lines: [{ accepted: '12', rejected: '12', left: '0' }] });
    expect(now.lots).toHaveLength(12);
  });

  it('leave room for no lot that is larger than what is left', async () => {
    const deal = await room.signed([{ item: '制动盘', quantity: '10', unit: '件' }]);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => room.buyer.post(`/api/deals/${deal.id}/lots`).send(lot(`大-${n}`, '3'))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(new Set(answers.filter(({ status }) => status !== 201).map((answer) => refusal(answer)[1]))).toEqual(
      new Set(['deals.more_accepted_than_ordered']),
    );
    expect(await room.current(deal.id)).toMatchObject({ state: 'delivering', lines: [{ accepted: '9', left: '1' }] });
  });

  it('are one lot where all of them bear one number', async () => {
    const deal = await room.signed([{ item: '制动盘', quantity: '10', unit: '件' }]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => room.buyer.post(`/api/deals/${deal.id}/lots`).send(lot('同号'))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => dealIn(answer).version))).toEqual(new Set([deal.version + 1]));
    expect((await room.current(deal.id)).lots).toHaveLength(1);
  });

  it('add up to what the lines say, in the database as well', async () => {
    const rows = await room.database.query(
      `SELECT o.id FROM deals.order_line o
       LEFT JOIN (SELECT x.order_line_id, sum(x.accepted) AS accepted, sum(x.rejected) AS rejected
                  FROM deals.lot_line x JOIN deals.lot l ON l.id = x.lot_id WHERE l.struck_at IS NULL
                  GROUP BY x.order_line_id) s ON s.order_line_id = o.id
       WHERE o.accepted <> coalesce(s.accepted, 0) OR o.rejected <> coalesce(s.rejected, 0)`,
    );
    expect(rows).toEqual([]);
  });
});

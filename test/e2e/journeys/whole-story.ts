import { expect } from '@jest/globals';
import { tellStory } from '#demo';

type Query = (sql: string, values?: unknown[]) => Promise<unknown[]>;

/** Plays the whole story and compares its end with what the stores hold. */
export async function wholeStory(url: string, query: Query): Promise<void> {
  const steps: string[] = [];
  const end = await tellStory(url, {
    chapter: ({ zh }) => steps.push(zh),
    step: ({ zh }) => steps.push(zh),
  });
  expect(steps.length).toBeGreaterThan(20);
  const figures = Object.fromEntries(end.figures.map(({ code, value }) => [code, value]));
  expect(figures).toMatchObject({
    lines_covered: 2,
    trials_begun: 2,
    quantity_signed: 80,
    deals_signed: 1,
    deals_negotiating: 2,
    lots_delivered: 5,
  });
  const states = (await query(
    'SELECT state, count(*)::int AS lines FROM demand.shortage WHERE list_id = $1 GROUP BY state',
    [end.listId],
  )) as { state: string; lines: number }[];
  const lines = Object.fromEntries(states.map(({ state, lines: count }) => [state, count]));
  expect(lines).toMatchObject({ covered: 2, gap: figures['lines_gap'] });
  expect(states.reduce((sum, { lines: count }) => sum + count, 0)).toBe(figures['lines_asked']);
  expect(
    await query(`SELECT count(*)::int AS held FROM docking.meeting WHERE event_id = ANY ($1) AND state = 'held'`, [
      [end.componentEventId, end.truckEventId],
    ]),
  ).toEqual([{ held: figures['meetings_held'] }]);
  // Counted once: one order of eighty trucks, whoever looks.
  expect(
    await query(
      `SELECT l.quantity::int AS trucks FROM deals.order_line l JOIN deals.deal d ON d.id = l.deal_id
                 WHERE d.event_id = $1`,
      [end.truckEventId],
    ),
  ).toEqual([{ trucks: 80 }]);
  expect(await query(`SELECT handler, last_error FROM platform.job WHERE state = 'dead'`)).toEqual([]);
}

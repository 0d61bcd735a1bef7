import { describe, expect, it } from '@jest/globals';
import { means, score } from './score.js';

const grades = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 0],
]);

describe('score', () => {
  it('is 1 for the best order there is', () => {
    expect(score(['a', 'b', 'c'], grades)).toMatchObject({ ndcg10: 1, success10: 1, recall50: 1, judged10: 1 });
  });

  it('discounts by place and counts the unjudged as nothing, except where they are taken out', () => {
    const { ndcg10, ndcg_judged10, judged10, p10 } = score(['x', 'a', 'b'], grades);
    const ideal = 2 + 1 / Math.log2(3);
    expect(ndcg10).toBeCloseTo((2 / Math.log2(3) + 1 / 2) / ideal, 12);
    expect(ndcg_judged10).toBe(1);
    expect(judged10).toBeCloseTo(2 / 3, 12);
    expect(p10).toBeCloseTo(0.2, 12);
  });

  it('asks for success only where somebody makes it, and scores no answer as 0', () => {
    expect(score(['b'], new Map([['b', 1]])).success10).toBeNull();
    expect(score([], grades)).toMatchObject({ ndcg10: 0, p10: 0, success10: 0, recall50: 0, judged10: null });
    expect(means([score([], grades), score(['a', 'b'], grades)]).ndcg10).toBe(0.5);
  });
});

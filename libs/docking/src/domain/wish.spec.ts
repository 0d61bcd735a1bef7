import { valueOfMeeting, type Wish } from './wish.js';

const wish = (weight: number): Wish => ({ weight, veto: false });
const veto: Wish = { weight: null, veto: true };

describe('The value of a meeting', () => {
  it('is the sum of both sides’ wishes, twice that where both wish for it', () => {
    expect(valueOfMeeting(wish(3), undefined)).toBe(3);
    expect(valueOfMeeting(undefined, wish(1))).toBe(1);
    expect(valueOfMeeting(wish(1), wish(1))).toBe(4);
    expect(valueOfMeeting(wish(3), wish(2))).toBe(10);
  });

  it('puts any mutual wish above any that is not returned', () => {
    const alone = [1, 2, 3].map((weight) => valueOfMeeting(wish(weight), undefined) ?? 0);
    const mutual = [1, 2, 3].flatMap((a) => [1, 2, 3].map((b) => valueOfMeeting(wish(a), wish(b)) ?? 0));
    expect(Math.min(...mutual)).toBeGreaterThan(Math.max(...alone));
  });

  it('is nothing where somebody refuses, or nobody wishes', () => {
    expect(valueOfMeeting(wish(3), veto)).toBeUndefined();
    expect(valueOfMeeting(veto, undefined)).toBeUndefined();
    expect(valueOfMeeting(undefined, undefined)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { nearness, score, standing, WEIGHTS } from './score.js';

const known = fc.double({ min: 0, max: 1, noNaN: true });
const perhaps = fc.option(known);
const features = fc.record({ partFit: known, nearness: perhaps, standing: perhaps, freeCapacity: perhaps });

describe('The score of a candidate', () => {
  it('has weights that sum to one', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
  });

  it('lies between the least and the greatest of what is known', () => {
    fc.assert(
      fc.property(features, (given) => {
        const values = Object.values(given).filter((value) => value !== null);
        expect(score(given)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(score(given)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('rises with each feature', () => {
    fc.assert(
      fc.property(features, known, (given, better) => {
        for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
          const value = given[name];
          if (value === null || better < value) continue;
          expect(score({ ...given, [name]: better })).toBeGreaterThanOrEqual(score(given) - 1e-12);
        }
      }),
    );
  });

  it('is the fit alone where nothing else is known', () => {
    expect(score({ partFit: 0.4, nearness: null, standing: null, freeCapacity: null })).toBeCloseTo(0.4, 12);
  });

  it('counts nearness from next door to the far end of the province', () => {
    expect([nearness(0), nearness(250), nearness(500), nearness(900), nearness(undefined)]).toEqual([
      1,
      0.5,
      0,
      0,
      null,
    ]);
  });

  it('begins a record from an even guess, and puts a no above silence', () => {
    expect(standing({ yes: 0, no: 0, silent: 0 })).toBeNull();
    expect(standing({ yes: 1, no: 0, silent: 0 })).toBeCloseTo(2 / 3, 12);
    const [no, silent] = [standing({ yes: 0, no: 1, silent: 0 }), standing({ yes: 0, no: 0, silent: 1 })];
    expect(no).toBe(0.5);
    expect(silent).toBeLessThan(no as number);
    expect(standing({ yes: 100, no: 0, silent: 0 })).toBeLessThan(1);
  });
});

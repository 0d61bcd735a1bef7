import fc from 'fast-check';
import { coverage, freeUntil, type FreeWeek } from './free-capacity.js';

const window = { weeks: 3, lastWeek: '2026-12-07' };
const TRUSTED_FROM = '2026-11-01';
const week = (monday: string, free: string, confirmedOn = '2026-11-20'): FreeWeek => ({
  week: monday,
  free,
  confirmedOn,
});

describe('What is free until a need falls due', () => {
  it('is the sum of the known weeks of all lines, with its oldest confirmation', () => {
    const told = [
      week('2026-11-23', '100'),
      week('2026-11-30', '0.5', '2026-11-18'),
      week('2026-11-23', '20'),
      week('2026-12-14', '999', '2026-11-02'),
    ];
    expect(freeUntil(told, window, TRUSTED_FROM)).toEqual({
      known: 'fresh',
      free: { ...window, amount: '120.5', weeksKnown: 2, confirmedOn: '2026-11-18' },
    });
  });

  it('counts nothing that was said too long ago, and says when that was', () => {
    const old = week('2026-11-23', '100', '2026-10-31');
    expect(freeUntil([old], window, TRUSTED_FROM)).toEqual({ known: 'stale', confirmedOn: '2026-10-31' });
    const both = [old, week('2026-11-30', '7', TRUSTED_FROM)];
    expect(freeUntil(both, window, TRUSTED_FROM)).toMatchObject({ free: { amount: '7', weeksKnown: 1 } });
  });

  it('is not known where nothing is told of these weeks', () => {
    expect(freeUntil([], window, TRUSTED_FROM)).toEqual({ known: 'never' });
    expect(freeUntil([week('2026-12-14', '5')], window, TRUSTED_FROM)).toEqual({ known: 'never' });
  });

  it('covers a share of the need, never more than all of it', () => {
    const rest = [week('2026-11-30', '0'), week('2026-12-07', '0')];
    const free = (amount: string) => freeUntil([week('2026-11-23', amount), ...rest], window, TRUSTED_FROM);
    expect(coverage(free('0'), '600')).toBe(0);
    expect(coverage(free('150'), '600')).toBe(0.25);
    const oneWeek = freeUntil([week('2026-11-23', '150')], window, TRUSTED_FROM);
    expect([coverage(oneWeek, '600'), coverage(oneWeek, '150')]).toEqual([null, 1]);
    expect(coverage({ known: 'never' }, '600')).toBeNull();
    expect(coverage({ known: 'stale', confirmedOn: '2026-01-01' }, '600')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1 }), (amount, needed) => {
        const share = coverage(free(String(amount)), String(needed)) as number;
        expect(share >= 0 && share <= 1).toBe(true);
        expect(share === 1).toBe(amount >= needed);
      }),
    );
  });
});

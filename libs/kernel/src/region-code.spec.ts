import { describe, expect, it } from '@jest/globals';
import { RegionCode } from './region-code.js';

const region = (code: string) => RegionCode.parse(code);

describe('RegionCode', () => {
  it.each([
    ['130000', 'province', '13'],
    ['130500', 'city', '1305'],
    ['130528', 'county', '130528'],
  ])('%s is a %s whose divisions begin with %s', (code, level, prefix) => {
    expect(region(code).level).toBe(level);
    expect(region(code).prefix).toBe(prefix);
  });

  it('contains itself and what lies inside, and nothing else', () => {
    expect(region('130000').contains(region('130528'))).toBe(true);
    expect(region('130500').contains(region('130528'))).toBe(true);
    expect(region('130500').contains(region('130500'))).toBe(true);
    expect(region('130528').contains(region('130500'))).toBe(false);
    expect(region('130500').contains(region('130684'))).toBe(false);
    expect(region('130000').contains(region('410100'))).toBe(false);
  });

  it('names its province and its city', () => {
    expect(region('130528').city.value).toBe('130500');
    expect(region('130528').province.value).toBe('130000');
  });

  it.each(['', '13', '030000', '13052a', '1305281', ' 130528'])('refuses %j', (code) => {
    expect(() => region(code)).toThrow('region.code_malformed');
  });
});

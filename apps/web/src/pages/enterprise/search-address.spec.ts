import { describe, expect, it } from '@jest/globals';
import { isWorthKeeping, readSearch } from './search-address.js';

const READER = { today: '2026-11-28', mayAskFreeCapacity: true };
const read = (address: string) => {
  const said = new URLSearchParams(address);
  return readSearch((name) => said.get(name) ?? undefined, 1, READER);
};

describe('The address of a search', () => {
  it.each([
    ['', false],
    ['q=%20%20', false],
    ['freeBy=2026-12-01', false],
    ['sort=name&within=20', false],
    ['q=轮毂', true],
    ['region=130500', true],
    ['near=130500&freeBy=2026-12-01', true],
  ])('“%s” says something that can be kept: %s', (address, kept) => {
    expect(isWorthKeeping(read(address))).toBe(kept);
  });
});

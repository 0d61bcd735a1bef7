import { describe, expect, it } from '@jest/globals';
import { Actor } from './actor.js';

const actor = new Actor('a', '某人', [
  { permission: 'shortages.raise', enterpriseId: 'e1' },
  { permission: 'introductions.telephone', region: '130500' },
  { permission: 'introductions.telephone', region: '130684' },
]);

describe('Actor', () => {
  it('knows where each permission holds', () => {
    expect(actor.enterprisesWith('shortages.raise')).toEqual(['e1']);
    expect(actor.enterprisesWith('introductions.put')).toEqual([]);
    expect(actor.regionPrefixesWith('introductions.telephone')).toEqual(['1305', '130684']);
    expect(actor.regionPrefixesWith('shortages.raise')).toEqual([]);
    expect(actor.can('introductions.telephone')).toBe(true);
    expect(actor.can('audit.read')).toBe(false);
  });

  it('refuses other enterprises and other regions', () => {
    expect(() => actor.requireEnterprise('shortages.raise', 'e2')).toThrow('access.other_enterprise');
    expect(() => actor.requireEnterprise('introductions.put', 'e1')).toThrow('access.other_enterprise');
    expect(() => actor.requireRegion('introductions.telephone', '130600')).toThrow('access.other_region');
    expect(() => actor.requireRegion('introductions.telephone', '130528')).not.toThrow();
  });
});

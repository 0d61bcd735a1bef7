import { describe, expect, it } from '@jest/globals';
import type { PreviewRow } from '../../api/views.js';
import { DICTIONARIES } from '../../language/dictionary.js';
import { changed, draftOf, faultsOf, hasFaults } from './list-draft.js';

const t = DICTIONARIES.zh;

describe('A line while it is corrected', () => {
  it('can be raised once the cells that were found wrong have been touched', () => {
    const row: PreviewRow = {
      line: 2,
      raw: '油封\t5,件',
      part: '油封',
      specification: '',
      quantity: '',
      unit: '',
      neededBy: null,
      place: null,
      severity: 'normal',
      stopCostPerDay: null,
      note: '',
      leftovers: [],
      problems: [
        { field: 'part', message: '本行的引号有误。' },
        { field: 'quantity', message: '没有数量。' },
      ],
    };
    const typed = changed(draftOf(row, 1), { quantity: '5', unit: '件' });
    expect(Object.keys(faultsOf(typed, t))).toEqual(['part']);
    expect(hasFaults(faultsOf(changed(typed, { part: '油封' }), t))).toBe(false);
  });
});

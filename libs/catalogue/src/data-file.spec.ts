import { z } from 'zod';
import { listCell, readDataFile } from './data-file.js';

describe('data files', () => {
  it('are refused with file, record and column where a row is not as it should be', () => {
    const row = z.object({ code: z.string(), zh: z.string(), en: z.string().max(3), scope_words: listCell });
    expect(() => readDataFile('processes.csv', row)).toThrow(/processes\.csv, record 1: [\s\S]*en/);
  });

  it('hold lists split by |', () => {
    expect(listCell.parse('a| b |')).toEqual(['a', 'b']);
    expect(listCell.parse('')).toEqual([]);
  });
});

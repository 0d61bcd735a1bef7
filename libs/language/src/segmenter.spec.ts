import fc from 'fast-check';
import { Segmenter } from './segmenter.js';

const segmenter = new Segmenter(['液冷板', 'Q355B', '', '有 空格']);

describe('Segmenter', () => {
  it('cuts domain words as units and still finds the words inside them', () => {
    expect(segmenter.words('电池液冷板')).toEqual(['电池', '液冷板']);
    expect(segmenter.tokens('电池液冷板')).toEqual(expect.arrayContaining(['电池', '液冷', '液冷板']));
  });

  it('finds a word of two characters where the text was cut between them', () => {
    expect(segmenter.words('桥壳')).toEqual(['桥', '壳']);
    expect(segmenter.tokens('驱动桥壳')).toContain('桥壳');
    expect(segmenter.queryTokens('桥壳')).toEqual(['桥壳']);
    expect(segmenter.tokens('左新能源')).toContain('左新');
    expect(segmenter.tokens('左新能源')).not.toContain('左能');
  });

  it('does not join neighbours that are words of their own', () => {
    expect(segmenter.words('风扇油箱')).toEqual(['风扇', '油箱']);
    expect(segmenter.tokens('风扇油箱')).not.toContain('扇油');
  });

  it('keeps sizes and grades whole and in parts', () => {
    expect(segmenter.tokens('Ｍ12×1.5 螺栓 q355b GB/T')).toEqual(
      expect.arrayContaining(['m12x1.5', '螺栓', 'q355b', 'gb/t', 'gb']),
    );
  });

  it('asks with a single character only where there is nothing else', () => {
    expect(segmenter.queryTokens('板')).toEqual(['板']);
    expect(segmenter.queryTokens('钢板、板')).not.toContain('板');
  });

  it('finds every text by its own query', () => {
    const word = fc.constantFrom(
      '法兰',
      '螺栓',
      '泵',
      '制动',
      '鼓',
      '臂',
      'M12',
      '、',
      ' ',
      '油',
      '热处理',
      '液冷板',
      '3.5',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join('');
        const indexed = new Set(segmenter.tokens(text));
        expect(segmenter.queryTokens(text).filter((token) => !indexed.has(token))).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { foldInPlace, normalise } from './normalise.js';

describe('normalise', () => {
  it.each([
    ['Ｍ１２×１．５　六角螺栓', 'm12x1.5 六角螺栓'],
    ['ＰＶＣ管，　Φ２０ｍｍ', 'pvc管, φ20mm'],
    ['“橡胶”、塑料；', '"橡胶",塑料;'],
    ['  a\t\n b  ', 'a b'],
  ])('%s becomes %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('leaves what is normalised as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('Ａ', '×', '，', ' ', '　', '螺', 'a', '1', '²', '【', 'Φ') }),
        (text) => {
          const once = normalise(text);
          expect(normalise(once)).toBe(once);
        },
      ),
    );
  });
});

describe('foldInPlace', () => {
  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldInPlace(text).length === text.length));
  });

  it('folds width but not superscripts', () => {
    expect(foldInPlace('２．５ｍｍ²')).toBe('2.5mm²');
  });
});

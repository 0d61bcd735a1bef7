import fc from 'fast-check';
import { WordFinder } from './word-finder.js';
import { WordPlaces } from './word-places.js';

// Few characters, so that words begin alike, overlap and hold each other; 车 and 学 share the bits by which places are passed over.
const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('车', '学', '汽', 'a', '\n'), maxLength });
const words = fc.array(text(3), { maxLength: 6 });

describe('Looking for many words at once', () => {
  it('finds each where it stands, from left to right', () => {
    fc.assert(
      fc.property(
        words.map((all) => all.filter((word) => word !== '')),
        text(20),
        (all, where) => {
          const found = new WordPlaces();
          // What was found before is not there any more.
          found.add(7, 7);
          new WordFinder(all).find(where, found);
          const expected = [...where].flatMap((_, at) =>
            all.flatMap((word, number) => (where.startsWith(word, at) ? [[at, number]] : [])),
          );
          expect(found.ats.slice(0, found.count).map((at, place) => [at, found.words[place]])).toEqual(expected);
        },
      ),
    );
  });

  it('says whether one of them stands between two offsets', () => {
    fc.assert(
      fc.property(words, text(20), fc.nat(20), fc.nat(20), (all, where, one, other) => {
        const [from, to] = [Math.min(one, other, where.length), Math.min(Math.max(one, other), where.length)];
        const isThere = all.some((word) => where.slice(from, to).includes(word));
        expect(new WordFinder(all).standsIn(where, from, to)).toBe(isThere);
      }),
    );
  });
});

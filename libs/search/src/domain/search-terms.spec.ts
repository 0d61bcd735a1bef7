import fc from 'fast-check';
import { PartCatalogue, wordsOf } from '#catalogue';
import { Segmenter } from '#language';
import { leastTerms } from './search-terms.js';

describe('The least to look for', () => {
  const names = [...wordsOf(PartCatalogue.load())].filter((name) => name.length > 2);
  const segmenter = new Segmenter(names);
  const holds = (tokens: ReadonlySet<string>, terms: readonly (readonly string[])[]) =>
    terms.some((term) => term.length > 0 && term.every((token) => tokens.has(token)));

  it('finds the texts that all of it finds, and no others', () => {
    const name = fc.constantFrom(...names);
    // Names beside each other, in each other, and cut off: what makers write.
    const text = fc
      .tuple(name, name, fc.nat(4))
      .map(([one, other, cut]) => `${one}${other.slice(cut)}、${other}`.slice(0, 24));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.array(text, { minLength: 5, maxLength: 20 }),
        (asked, texts) => {
          const terms = asked.map((one) => segmenter.queryTokens(one));
          const least = leastTerms(terms);
          for (const written of texts) {
            const tokens = new Set(segmenter.tokens(written));
            expect([written, asked, holds(tokens, least)]).toEqual([written, asked, holds(tokens, terms)]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves out what another term finds already, and words inside a word', () => {
    expect(
      leastTerms([['座椅'], ['座椅', '骨架', '座椅骨架'], ['汽车', '零件', '汽车零件'], [], ['m12', '12']]),
    ).toEqual([['座椅'], ['汽车零件'], ['m12', '12']]);
  });
});

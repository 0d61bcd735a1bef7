import { EnglishNames, PartCatalogue, type PartGraph } from '#catalogue';
import { FixedClock } from '#kernel';
import { Lexicon, Segmenter } from '#language';
import { RegisterWords } from './register-words.js';
import { likeliestReading, Vocabularies, type VocabularyTerm } from './vocabulary.js';

describe('Of several Chinese names for an English one', () => {
  const words = ['空气滤清器', '壳', '壳体', '谐振器', '减振器', '支座', '立柱'];
  const nothing: ReadonlyMap<string, VocabularyTerm> = new Map();
  let lexicon: Lexicon;

  beforeAll(async () => {
    lexicon = await Lexicon.build(
      words.map((word) => ({ word, weight: 10 })),
      () => Promise.resolve(),
    );
  });

  const likeliest = (readings: string[], parts: string[] = []) =>
    likeliestReading(readings, { lexicon, naming: lexicon, terms: nothing }, (text) => parts.includes(text));

  it('takes the first where nothing else tells', () => {
    expect(likeliest(['减振器支座', '立柱支座'])).toBe('减振器支座');
    expect(likeliest([])).toBeUndefined();
  });

  it('takes the first before what is named later, and before an equal word that nobody gave', () => {
    expect(likeliest(['减振器支座', '立柱支座'], ['减振器支座', '立柱支座'])).toBe('减振器支座');
    expect(likeliest(['空气滤清器壳'], ['空气滤清器壳', '空气滤清器壳体'])).toBe('空气滤清器壳');
  });

  it('takes the one that the catalogue knows as a part, be it by an equal word', () => {
    expect(likeliest(['减振器支座', '立柱支座'], ['立柱支座'])).toBe('立柱支座');
    expect(likeliest(['空气滤清器壳'], ['空气滤清器壳体'])).toBe('空气滤清器壳体');
  });
});

class WordsOfNobody extends RegisterWords {
  state() {
    return Promise.resolve({ hour: '', firms: 0 });
  }
  lines() {
    return Promise.resolve([]);
  }
}

describe('The words of the trade', () => {
  it('are read beside what else the process has to do', async () => {
    let cut = 0;
    let most = 0;
    class CountingSegmenter extends Segmenter {
      override words(text: string): string[] {
        most = Math.max(most, ++cut);
        return super.words(text);
      }
    }
    const graph = { revision: 0 } as PartGraph;
    const vocabularies = new Vocabularies(
      new WordsOfNobody(),
      PartCatalogue.load(),
      EnglishNames.load(),
      new CountingSegmenter(),
      new FixedClock(new Date('2026-11-28T00:00:00Z')),
      graph,
    );
    let isDone = false;
    const others = () => {
      cut = 0;
      if (!isDone) setImmediate(others);
    };
    others();
    const { terms } = await vocabularies.current();
    isDone = true;
    expect(terms.has('制动盘')).toBe(true);
    expect(most).toBeLessThan(1_500);
  });
});

describe('The words of the trade', () => {
  class EmptyRegister extends RegisterWords {
    lines() {
      return Promise.resolve([]);
    }

    state() {
      return Promise.resolve({ hour: '', firms: 0 });
    }
  }

  it('count a Chinese name once, however many English names lead to it', async () => {
    const english = new EnglishNames([
      { en: 'brake disc', zh: '制动盘' },
      { en: 'brake pad', zh: '制动片' },
      { en: 'disc brake pad', zh: '制动片' },
    ]);
    const clock = new FixedClock(new Date('2026-11-23T08:00:00+08:00'));
    const graph = { revision: 0 } as PartGraph;
    const catalogue = new PartCatalogue([], []);
    const words = new Vocabularies(new EmptyRegister(), catalogue, english, new Segmenter([]), clock, graph);
    const { lexicon, naming } = await words.current();
    for (const { get } of [lexicon, naming].map((one) => ({ get: (word: string) => one.get(word)?.weight }))) {
      expect(get('制动片')).toBeGreaterThan(0);
      expect(get('制动片')).toBe(get('制动盘'));
    }
  });
});

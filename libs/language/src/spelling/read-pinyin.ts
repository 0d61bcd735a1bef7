import type { Lexicon, LexiconWord } from './lexicon.js';

const LONGEST_LETTERS = 60;
const LONGEST_SYLLABLES = 40;
/** Each further word costs a little, so that long words win over strings of short ones. */
const EACH_WORD = -1;
/** A character by itself is seldom meant, except where a part sits. */
const ALONE = -3;
const PLACES = /^[前后左右上下内外中侧]$/;

interface Path {
  readonly chance: number;
  readonly words: readonly string[];
}

/**
 * Chinese written in pinyin without tones (`zhidongpan`, `zhi dong pan`), as the likeliest run of words of the lexicon.
 * Undefined where the letters are no pinyin of its words.
 */
export function readPinyin(text: string, lexicon: Lexicon): string | undefined {
  return paths(lettersOf(text), LONGEST_SYLLABLES, 1, (piece) => lexicon.sounding(piece))[0]?.words.join('');
}

/** What initials may stand for, likeliest first: `qzzdp` for 前左制动盘. */
export function readInitials(text: string, lexicon: Lexicon, most: number): string[] {
  const found = paths(lettersOf(text), 8, most, (piece) => lexicon.abbreviated(piece).slice(0, most));
  return found.map(({ words }) => words.join(''));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[\s'’-]/g, '');
}

/** The likeliest ways to cut letters into words, found from the left with the best few kept at every place. */
function paths(
  letters: string,
  longest: number,
  kept: number,
  wordsOf: (piece: string) => readonly LexiconWord[],
): readonly Path[] {
  if (letters === '' || letters.length > LONGEST_LETTERS || !/^[a-z]+$/.test(letters)) return [];
  const at: Path[][] = [[{ chance: 0, words: [] }]];
  for (let end = 1; end <= letters.length; end++) {
    const found = new Map<string, Path>();
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const before = at[from] ?? [];
      if (before.length === 0) continue;
      for (const { word, chance } of wordsOf(letters.slice(from, end))) {
        for (const path of before) {
          const next = { chance: path.chance + chance + wordCost(word), words: [...path.words, word] };
          const text = next.words.join('');
          if ((found.get(text)?.chance ?? -Infinity) < next.chance) found.set(text, next);
        }
      }
    }
    at.push([...found.values()].sort((a, b) => b.chance - a.chance).slice(0, kept));
  }
  return at[letters.length] ?? [];
}

function wordCost(word: string): number {
  return word.length > 1 || PLACES.test(word) ? EACH_WORD : EACH_WORD + ALONE;
}

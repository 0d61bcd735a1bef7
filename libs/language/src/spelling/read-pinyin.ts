import type { Lexicon, LexiconWord } from './lexicon.js';

const LONGEST_LETTERS = 60;
/** Every letter of initials may begin some hundreds of words, so they cost many times what pinyin costs; no part has more. */
const LONGEST_INITIALS = 12;
const LONGEST_SYLLABLES = 40;
/** Each further word costs a little, so that long words win over strings of short ones. */
const EACH_WORD = -1;
/** A character by itself is seldom meant, except where a part sits. */
const ALONE = -3;
const PLACES = /^[前后左右上下内外中侧]$/;

/** Ways that are followed up at one place. */
const KEPT = 40;
/** How much it tells that a word has been the last one, or not the last one, before. */
const AT_ITS_PLACE = 0.5;
/** Words that letters stand for at one place. */
const ALIKE = 30;

interface Path {
  readonly chance: number;
  /** The words so far as they are written, and the last of them. */
  readonly text: string;
  readonly last: string | undefined;
}

/**
 * Chinese written in pinyin without tones (`zhidongpan`, `zhi dong pan`), as the likeliest run of words of the lexicon.
 * Undefined where the letters are no pinyin of its words.
 */
export function readPinyin(text: string, lexicon: Lexicon): string | undefined {
  return paths(
    lettersOf(text),
    LONGEST_SYLLABLES,
    1,
    (piece) => lexicon.sounding(piece),
    (_, { word, chance }) => chance + wordCost(word),
  )[0]?.text;
}

/** What initials may stand for, likeliest first: `qzzdp` for 前左制动盘. Nothing for more than twelve letters. */
export function readInitials(text: string, lexicon: Lexicon, most: number): string[] {
  const letters = lettersOf(text);
  if (letters.length > LONGEST_INITIALS) return [];
  const chanceOf = (before: string | undefined, word: LexiconWord, isLast: boolean) =>
    lexicon.chanceBehind(before, word) + AT_ITS_PLACE * lexicon.chanceAt(word.word, isLast) + wordCost(word.word);
  const found = paths(letters, 8, KEPT, (piece) => lexicon.abbreviated(piece).slice(0, ALIKE), chanceOf);
  return found.slice(0, most).map((path) => path.text);
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
  chanceOf: (before: string | undefined, word: LexiconWord, isLast: boolean) => number,
): readonly Path[] {
  if (letters === '' || letters.length > LONGEST_LETTERS || !/^[a-z]+$/.test(letters)) return [];
  const at: Path[][] = [[{ chance: 0, text: '', last: undefined }]];
  for (let end = 1; end <= letters.length; end++) {
    const found = new Map<string, Path>();
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const before = at[from] ?? [];
      if (before.length === 0) continue;
      for (const word of wordsOf(letters.slice(from, end))) {
        for (const path of before) {
          const likely = path.chance + chanceOf(path.last, word, end === letters.length);
          const text = path.text + word.word;
          if ((found.get(text)?.chance ?? -Infinity) < likely)
            found.set(text, { chance: likely, text, last: word.word });
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

import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { normalise } from './normalise.js';

/** Enough to outweigh any way of putting the word together from shorter ones, too little to pull neighbours into it. */
const DOMAIN_FREQUENCY = 1000;
const HAN = /^[\u3400-\u9fff]+$/;
/** Terms whose tokens are kept: a part's words are asked for again and again. */
const KEPT = { many: 20_000, longest: 20 };
const LATIN_RUN = /[a-z0-9φ]+(?:[.\-/][a-z0-9]+)*/g;

/**
 * Cuts Chinese text into words for indexing and for asking. Holds the general dictionary of jieba and the domain words it
 * is given (part names, materials); building one takes about half a second, so build one and keep it.
 */
export class Segmenter {
  private readonly jieba = Jieba.withDict(dict);
  private readonly asked = new Map<string, readonly string[]>();

  /** @param words domain words to be cut as units; blank ones and ones with spaces are passed over */
  constructor(words: Iterable<string> = []) {
    const entries: string[] = [];
    for (const word of words) {
      const plain = normalise(word);
      if (plain !== '' && !/\s/.test(plain)) entries.push(`${plain} ${DOMAIN_FREQUENCY} n`);
    }
    if (entries.length > 0) this.jieba.loadDict(Buffer.from(`${entries.join('\n')}\n`));
  }

  /** The words of a text one after the other, as a reader would separate them; blanks and punctuation left out. */
  words(text: string): string[] {
    return this.jieba.cut(normalise(text), false).filter(isWord);
  }

  /**
   * Everything a text can be found by: its words, the words inside its words, and where the dictionary knows only a
   * single character, that character joined with each neighbour (`油泵` is found in `机油泵`). Latin and numeric runs
   * (`m12x1.5`, `q235b`) come whole and in parts. May repeat; order follows the text.
   */
  tokens(text: string): string[] {
    const plain = normalise(text);
    return [...latinTokens(plain), ...this.jieba.cutForSearch(plain, false).filter(isHan), ...this.bridges(plain)];
  }

  /**
   * What to look for when a text is asked: its words of two characters or more; a single character only joined with its
   * neighbours, as `tokens` indexes it; alone only if it is all there is. Without repetition.
   */
  queryTokens(text: string): readonly string[] {
    const known = this.asked.get(text);
    if (known) return known;
    const tokens = this.tokens(text);
    const telling = tokens.filter((token) => token.length > 1);
    const asked = [...new Set(telling.length > 0 ? telling : tokens)];
    if (text.length <= KEPT.longest) {
      if (this.asked.size >= KEPT.many) this.asked.clear();
      this.asked.set(text, asked);
    }
    return asked;
  }

  /** Pairs across the cuts beside single characters, where the dictionary knew no word. Both sides known: no pair. */
  private bridges(plain: string): string[] {
    const found: string[] = [];
    let before = '';
    for (const word of this.jieba.cut(plain, false)) {
      const here = isHan(word) ? word : '';
      if (before !== '' && here !== '' && (before.length === 1 || here.length === 1)) {
        found.push(before.charAt(before.length - 1) + here.charAt(0));
      }
      before = here;
    }
    return found;
  }
}

function isHan(piece: string): boolean {
  return HAN.test(piece);
}

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

function latinTokens(plain: string): string[] {
  const found: string[] = [];
  for (const [run] of plain.matchAll(LATIN_RUN)) {
    found.push(run);
    const parts = run.split(/[.\-/]/);
    if (parts.length > 1) found.push(...parts);
  }
  return found;
}

import { dict } from '@node-rs/jieba/dict.js';
import type { LexiconEntry } from './lexicon.js';

/** Rarer ones are names of persons, places and plants: they would read pinyin as what nobody makes. */
const LEAST_FREQUENCY = 300;
const TWO_TO_FOUR = /^[\u3400-\u9fff]{2,4}$/;
/** Nouns, verbs, adjectives and the like; no names. */
const KINDS = /^(?:n|v|a|b|d|f|vn|an|vd|s|t|m|q)$/;
/** What such a character takes in UTF-8. */
const CHARACTER_BYTES = 3;
const [NEW_LINE, SPACE, ZERO] = [0x0a, 0x20, 0x30] as const;

let kept: readonly LexiconEntry[] | undefined;

/** Common words of the language, each met once: so that 夏季轮胎 is no slip of the pen. Read at the first question. */
export function generalWords(): readonly LexiconEntry[] {
  return (kept ??= read(dict));
}

/** Of a third of a million lines (`word frequency kind`) few are wanted: only those are made into text. */
function read(bytes: Uint8Array): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  const decoder = new TextDecoder();
  for (let begin = 0; begin < bytes.length;) {
    let space = begin;
    while (bytes[space] !== SPACE && space < bytes.length) space++;
    let end = space + 1;
    let frequency = 0;
    for (; bytes[end] !== SPACE && end < bytes.length; end++)
      frequency = frequency * 10 + (bytes[end] as number) - ZERO;
    while (bytes[end] !== NEW_LINE && end < bytes.length) end++;
    const length = space - begin;
    if (frequency >= LEAST_FREQUENCY && length >= 2 * CHARACTER_BYTES && length <= 4 * CHARACTER_BYTES) {
      const [word = '', , kind = ''] = decoder.decode(bytes.subarray(begin, end)).split(' ');
      if (TWO_TO_FOUR.test(word) && KINDS.test(kind.trim())) found.push({ word, weight: 1 });
    }
    begin = end + 1;
  }
  return found;
}

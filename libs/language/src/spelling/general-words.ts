import { dict } from '@node-rs/jieba/dict.js';
import type { LexiconEntry } from './lexicon.js';

/** Rarer ones are names of persons, places and plants: they would read pinyin as what nobody makes. */
const LEAST_FREQUENCY = 300;
const TWO_TO_FOUR = /^[\u3400-\u9fff]{2,4}$/;
/** Nouns, verbs, adjectives and the like; no names. */
const KINDS = /^(?:n|v|a|b|d|f|vn|an|vd|s|t|m|q)$/;

/** Common words of the language, each met once: so that 夏季轮胎 is no slip of the pen. */
export function generalWords(): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', frequency = '', kind = ''] = line.split(' ');
    if (Number(frequency) >= LEAST_FREQUENCY && TWO_TO_FOUR.test(word) && KINDS.test(kind.trim())) {
      found.push({ word, weight: 1 });
    }
  }
  return found;
}

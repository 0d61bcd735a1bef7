import { blurred, syllablesOf } from './syllables.js';

/** A word and how often it is met; what is set down as a term by people counts for many meetings. */
export interface LexiconEntry {
  readonly word: string;
  readonly weight: number;
}

/** Words in a row. */
export interface Phrase {
  readonly words: readonly string[];
  /** For how many meetings it counts. */
  readonly weight: number;
}

export interface LexiconWord extends LexiconEntry {
  /** Natural logarithm of its share among all words. */
  readonly chance: number;
  readonly syllables: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
}

const HAN = /^[\u3400-\u9fff]+$/;
const LONGEST = 8;
/** A character that no word has: rarer than the rarest by so much. */
const UNKNOWN = 4;
/** So many meetings of a word are believed by half before what is met at all; more for each word that was met behind it. */
const DOUBT = 5;
const DOUBT_FOLLOWER = 5;
const DOUBT_PLACE = 1;
/** Kept of the words that sound alike. */
const ALIKE = 8;

/** Words read before others get their turn. */
const BATCH = 500;

/**
 * The Chinese words of a trade with their frequencies, to be found by how they sound and by how they are nearly written.
 * Building one from 13,000 words takes half a second to a second; keep it.
 */
export class Lexicon {
  private readonly words = new Map<string, LexiconWord>();
  private readonly byPinyin = new Map<string, LexiconWord[]>();
  private readonly byInitials = new Map<string, LexiconWord[]>();
  private readonly byGap = new Map<string, LexiconWord[]>();
  private readonly pairs = new Map<string, number>();
  private readonly begun = new Map<string, number>();
  private readonly followers = new Map<string, number>();
  private readonly ended = new Map<string, number>();
  readonly unknownChance: number;

  private constructor(private readonly total: number) {
    this.unknownChance = -Math.log(total) - UNKNOWN;
  }

  /**
   * @param entries words that are met more than once add up; what is no Chinese word of at most eight characters is
   *   passed over
   * @param phrases words in a row, as they are written, and for how many meetings each counts
   * @param breathe waited for between batches, so that a server answers meanwhile
   */
  static async build(
    entries: Iterable<LexiconEntry>,
    breathe: () => Promise<void>,
    phrases: Iterable<Phrase> = [],
  ): Promise<Lexicon> {
    const weights = new Map<string, number>();
    let taken = 0;
    for (const { word, weight } of entries) {
      if (taken++ % BATCH === BATCH - 1) await breathe();
      if (HAN.test(word) && word.length <= LONGEST) weights.set(word, (weights.get(word) ?? 0) + weight);
    }
    const lexicon = new Lexicon([...weights.values()].reduce((sum, weight) => sum + weight, 1));
    // The most frequent first: what sounds alike stands in that order everywhere.
    const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [index, [word, weight]] of sorted.entries()) {
      if (index % BATCH === BATCH - 1) await breathe();
      lexicon.add(word, weight);
    }
    let learnt = 0;
    for (const phrase of phrases) {
      if (learnt++ % BATCH === BATCH - 1) await breathe();
      lexicon.learn(phrase);
    }
    return lexicon;
  }

  private add(word: string, weight: number): void {
    const syllables = pronounced(word);
    if (syllables === undefined) return;
    const chance = Math.log(weight / this.total);
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    const entry = { word, weight, chance, syllables, pinyin: syllables.join(''), initials };
    this.words.set(word, entry);
    push(this.byPinyin, entry.pinyin, entry);
    push(this.byInitials, entry.initials, entry);
    if (word.length > 1) for (let at = 0; at < word.length; at++) push(this.byGap, gapped(word, at), entry);
  }

  get(word: string): LexiconWord | undefined {
    return this.words.get(word);
  }

  private learn({ words, weight }: Phrase): void {
    const last = words.at(-1);
    if (last === undefined) return;
    count(this.ended, last, weight);
    for (const [at, word] of words.slice(0, -1).entries()) {
      count(this.begun, word, weight);
      const pair = `${word} ${words[at + 1] ?? ''}`;
      if (!this.pairs.has(pair)) count(this.followers, word, 1);
      count(this.pairs, pair, weight);
    }
  }

  /**
   * How likely a word is behind another (or as the first one), as a natural logarithm: by how often it was met there, and
   * where that was seldom, by how often it is met at all.
   */
  chanceBehind(before: string | undefined, { word, chance }: LexiconWord): number {
    const begun = before === undefined ? 0 : (this.begun.get(before) ?? 0);
    const together = before === undefined ? 0 : (this.pairs.get(`${before} ${word}`) ?? 0);
    // Where the same few always stood behind a word, another one is hardly meant; where many did, one more may be.
    const doubt = DOUBT + DOUBT_FOLLOWER * (before === undefined ? 0 : (this.followers.get(before) ?? 0));
    return Math.log((together + doubt * Math.exp(chance)) / (begun + doubt));
  }

  /** How likely words are in a row, as a natural logarithm. */
  chanceInRow(words: readonly string[]): number {
    return words.reduce((sum, word, at) => {
      const known = this.words.get(word);
      return sum + (known === undefined ? this.unknownChance : this.chanceBehind(words[at - 1], known));
    }, 0);
  }

  /** Whether two words stood in a row. */
  wereMet(before: string, word: string): boolean {
    return this.pairs.has(`${before} ${word}`);
  }

  /** How likely a word is the last one of a name, or is not, as a natural logarithm. */
  chanceAt(word: string, isLast: boolean): number {
    const last = (this.ended.get(word) ?? 0) + DOUBT_PLACE;
    const before = (this.begun.get(word) ?? 0) + DOUBT_PLACE;
    return Math.log((isLast ? last : before) / (last + before));
  }

  all(): Iterable<LexiconWord> {
    return this.words.values();
  }

  /** Words of this pinyin, the most frequent first. */
  sounding(pinyin: string): readonly LexiconWord[] {
    return (this.byPinyin.get(pinyin) ?? []).slice(0, ALIKE);
  }

  /** Words of these initials, the most frequent first. */
  abbreviated(letters: string): readonly LexiconWord[] {
    return this.byInitials.get(letters) ?? [];
  }

  /** Words that differ from a text in the character at `at` alone. */
  differingAt(text: string, at: number): readonly LexiconWord[] {
    return (this.byGap.get(gapped(text, at)) ?? []).filter(({ word }) => word !== text);
  }

  /** How likely a text is, cut into words in the best way; and which characters stand alone in it. */
  reading(text: string): { readonly chance: number; readonly words: readonly string[] } {
    const best: { chance: number; from: number }[] = [{ chance: 0, from: 0 }];
    for (let end = 1; end <= text.length; end++) {
      let found = { chance: -Infinity, from: end - 1 };
      for (let from = Math.max(0, end - LONGEST); from < end; from++) {
        const before = best[from];
        const word = this.words.get(text.slice(from, end));
        if (before === undefined || (word === undefined && end - from > 1)) continue;
        const chance = before.chance + (word?.chance ?? this.unknownChance);
        if (chance > found.chance) found = { chance, from };
      }
      best.push(found);
    }
    const words: string[] = [];
    for (let end = text.length; end > 0; end = best[end]?.from ?? 0)
      words.unshift(text.slice(best[end]?.from ?? 0, end));
    return { chance: best[text.length]?.chance ?? 0, words };
  }
}

/** What was pronounced once: of a lexicon's words most stand in the next one as well, and to pronounce them is most of the work. */
const sounds = new Map<string, readonly string[] | undefined>();
/** Many times the words of a trade; beyond it all is forgotten. */
const SOUNDS_KEPT = 100_000;

function pronounced(word: string): readonly string[] | undefined {
  if (sounds.has(word)) return sounds.get(word);
  if (sounds.size >= SOUNDS_KEPT) sounds.clear();
  const syllables = syllablesOf(word);
  sounds.set(word, syllables);
  return syllables;
}

/** Whether two characters sound the same, or as good as the same; undefined for others. */
export function likeness(a: string, b: string): 'same' | 'near' | undefined {
  const [one] = syllablesOf(a) ?? [];
  const [other] = syllablesOf(b) ?? [];
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return 'same';
  return blurred(one) === blurred(other) ? 'near' : undefined;
}

function gapped(word: string, at: number): string {
  return `${word.slice(0, at)}*${word.slice(at + 1)}`;
}

function count(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

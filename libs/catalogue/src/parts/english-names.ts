import { z } from 'zod';
import { listCell, readDataFile } from '../data-file.js';
import { englishWords } from './english-words.js';
import { readPartFamilies } from './part-family.js';

export interface EnglishName {
  readonly en: string;
  /** The commonest Chinese name. */
  readonly zh: string;
  /** Other Chinese names for it, the commoner first. */
  readonly besides?: readonly string[];
  /** Which of them mean one thing, where not all of them do. */
  readonly senses?: readonly (readonly string[])[];
}

const nameRow = z
  .object({ en: z.string().min(2), zh: z.string() })
  .transform(({ en, zh: cell }): EnglishName => {
    const senses = cell.split('||').map((sense) => listCell.parse(sense));
    const [zh = '', ...besides] = senses.flat();
    return { en, zh, besides, ...(senses.length > 1 && { senses }) };
  })
  .refine(({ zh }) => zh !== '', 'no Chinese name');
/** Words that have no part in a Chinese name unless an entry holds them. */
const EMPTY = new Set(['the', 'a', 'an', 'and', 'of', 'for', 'with', 'type']);
const MOST_WORDS = 6;
/** Ways to put a name together that are thought through. */
const MOST_READINGS = 24;
const SHORTEST_HALF = 3;

/** English part names in Chinese, put together from names and words that the catalogue knows. */
export class EnglishNames {
  /** By the words without the blanks between them, so that `air flow`, `air-flow` and `airflow` are one. */
  private readonly chinese = new Map<string, readonly string[]>();
  private names: readonly { readonly en: string; readonly zh: string }[] = [];
  /** By each Chinese name the others that an English one of several words gives in the same sense. */
  private readonly others = new Map<string, Set<string>>();

  constructor(names: readonly EnglishName[]) {
    this.become(names);
  }

  /** Puts other names in the place of these, at once for everybody who holds them. */
  become(names: readonly EnglishName[]): void {
    const kept: { en: string; zh: string }[] = [];
    this.chinese.clear();
    this.others.clear();
    for (const { en, zh, besides = [], senses } of names) {
      const words = englishWords(en);
      const key = words.join('');
      if (this.chinese.has(key)) continue;
      const all = [zh, ...besides];
      this.chinese.set(key, all);
      // A single word (`boot`, `guide`) has more senses than a list of names can keep apart.
      if (words.length > 1) for (const sense of senses ?? [all]) this.areOne(sense);
      kept.push(...all.map((name) => ({ en: en.toLowerCase(), zh: name })));
    }
    this.names = kept;
  }

  private areOne(names: readonly string[]): void {
    if (names.length < 2) return;
    for (const name of names) {
      const others = this.others.get(name) ?? new Set();
      for (const other of names) if (other !== name) others.add(other);
      this.others.set(name, others);
    }
  }

  /** Other Chinese names of one thing: those that an English name gives beside this one in the same sense. */
  alsoCalled(chinese: string): readonly string[] {
    return [...(this.others.get(chinese) ?? [])];
  }

  /** Reads `data/english-names.csv`; what it leaves out, the families' own English names say. */
  static load(): EnglishNames {
    const ofFamilies = readPartFamilies().map(({ name }) => ({ en: name.en, zh: name.zh }));
    return new EnglishNames([...readEnglishNames(), ...ofFamilies]);
  }

  /** All entries, once for each Chinese name, for whoever suggests names. */
  entries(): readonly { readonly en: string; readonly zh: string }[] {
    return this.names;
  }

  /** The Chinese of an English name in the commonest words; see {@link readings}. */
  toChinese(text: string): string | undefined {
    return this.readings(text)[0];
  }

  /**
   * The Chinese of an English name, the longest known names first (`front left brake disc` is 前左制动盘), in each of the
   * words that Chinese has for it, the commonest first. None unless the last word is known and at most a third are not:
   * then it may be a brand, a number or pinyin.
   */
  readings(text: string): string[] {
    const { found, words, unknown } = this.read(text);
    return unknown * 3 <= words ? found : [];
  }

  /**
   * The same where most words may be unknown, as long as the name ends in a known one (`Acme Mk7 fuel pump` is a 燃油泵): for
   * text that is nothing else, no pinyin above all.
   */
  endReadings(text: string): string[] {
    const { found, words, unknown } = this.read(text);
    return unknown < words ? found : [];
  }

  private read(text: string): { readonly found: string[]; readonly words: number; readonly unknown: number } {
    const words = englishWords(text).flatMap((word) => this.halves(word));
    let found: string[] = [''];
    let unknown = 0;
    let last = false;
    for (let at = 0; at < words.length;) {
      const { length, names } = this.longestAt(words, at);
      if (length > 0)
        found = names.flatMap((name) => found.map((before) => joined(before, name))).slice(0, MOST_READINGS);
      else if (!EMPTY.has(words[at] ?? '')) unknown++;
      last = length > 0;
      at += Math.max(1, length);
    }
    return { found: last ? [...new Set(found)] : [], words: words.length, unknown };
  }

  private longestAt(words: readonly string[], at: number): { length: number; names: readonly string[] } {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const names = this.chinese.get(words.slice(at, at + length).join(''));
      if (names !== undefined) return { length, names };
    }
    return { length: 0, names: [] };
  }

  /** `backplate` is a back plate: a word that nobody knows, put together from two that are known. */
  private halves(word: string): string[] {
    if (this.chinese.has(word)) return [word];
    const side = word.split('/').find((one) => this.chinese.has(one));
    if (side !== undefined) return [side];
    for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
      const halves = [word.slice(0, at), word.slice(at)];
      if (halves.every((half) => this.chinese.has(half))) return halves;
    }
    return [word];
  }
}

/** `data/english-names.csv`. */
export function readEnglishNames(): EnglishName[] {
  return readDataFile('english-names.csv', nameRow);
}

/** The form in which two spellings of one English name are equal. */
export function englishKey(en: string): string {
  return englishWords(en).join('');
}

/** 前 and 前大灯 are a 前大灯: what the next word says again is said once. */
function joined(before: string, name: string): string {
  for (let length = Math.min(before.length, name.length); length > 0; length--) {
    if (before.endsWith(name.slice(0, length)) && (length > 1 || /^[前后左右上下内外]/.test(name)))
      return before + name.slice(length);
  }
  return before + name;
}

import { z } from 'zod';
import { readDataFile } from '../data-file.js';
import { readPartFamilies } from './part-family.js';

export interface EnglishName {
  readonly en: string;
  readonly zh: string;
}

const nameRow = z.object({ en: z.string().min(2), zh: z.string().min(1) });
/** Words that have no part in a Chinese name. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'for', 'with', 'and', 'in', 'on', 'type']);
const MOST_WORDS = 5;

/** English part names in Chinese, put together from names and words that the catalogue knows. */
export class EnglishNames {
  private readonly chinese = new Map<string, string>();

  constructor(names: readonly EnglishName[]) {
    this.become(names);
  }

  /** Puts other names in the place of these, at once for everybody who holds them. */
  become(names: readonly EnglishName[]): void {
    this.chinese.clear();
    for (const { en, zh } of names) {
      const key = englishKey(en);
      if (!this.chinese.has(key)) this.chinese.set(key, zh);
    }
  }

  /** Reads `data/english-names.csv`; what it leaves out, the families' own English names say. */
  static load(): EnglishNames {
    const ofFamilies = readPartFamilies().map(({ name }) => ({ en: name.en, zh: name.zh }));
    return new EnglishNames([...readEnglishNames(), ...ofFamilies]);
  }

  /** All entries, for whoever suggests names. */
  entries(): EnglishName[] {
    return [...this.chinese].map(([en, zh]) => ({ en, zh }));
  }

  /**
   * The Chinese of an English name, the longest known names first (`front left brake disc` is 前左制动盘). Undefined unless
   * the last word is known and at most a third are not: then it may be a brand, a number or pinyin.
   */
  toChinese(text: string): string | undefined {
    const words = wordsOf(text);
    const found: string[] = [];
    let unknown = 0;
    let last = false;
    for (let at = 0; at < words.length;) {
      const length = this.longestAt(words, at);
      last = length > 0;
      if (length > 0) found.push(this.chinese.get(words.slice(at, at + length).join(' ')) ?? '');
      else unknown++;
      at += Math.max(1, length);
    }
    return last && unknown * 3 <= words.length ? found.join('') : undefined;
  }

  private longestAt(words: readonly string[], at: number): number {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      if (this.chinese.has(words.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }
}

/** `data/english-names.csv`. */
export function readEnglishNames(): EnglishName[] {
  return readDataFile('english-names.csv', nameRow);
}

/** The form in which two spellings of one English name are equal. */
export function englishKey(en: string): string {
  return wordsOf(en).join(' ');
}

/** Lower case, without plural endings and words that say nothing; remarks in brackets left out. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^a-z0-9/-]+/)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(singular);
}

function singular(word: string): string {
  if (/(?:ss|us|is|as|ns|abs|eps|bms|tpms)$/.test(word) || word.length < 4) return word;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

import type { WordPlaces } from './word-places.js';

/** First characters are told apart by their last bits: where nothing is marked no word begins, and most places of a text are such. */
const MARKS = 1 << 10;

/** Finds which of many words stand in a text, in one pass over it. */
export class WordFinder {
  private readonly marks = new Uint8Array(MARKS);
  private readonly byFirst = new Map<number, number[]>();
  private readonly hasEmpty: boolean;

  constructor(private readonly words: readonly string[]) {
    this.hasEmpty = words.includes('');
    for (const [number, word] of words.entries()) {
      if (word === '') continue;
      const first = word.charCodeAt(0);
      this.marks[first & (MARKS - 1)] = 1;
      const here = this.byFirst.get(first);
      if (here) here.push(number);
      else this.byFirst.set(first, [number]);
    }
  }

  /** Puts into the list, in place of what it has, each place where a word begins, from left to right. */
  find(text: string, found: WordPlaces): void {
    found.count = 0;
    for (let at = 0; at < text.length; at++) {
      const here = this.beginning(text, at);
      for (let i = 0; i < here.length; i++) {
        const number = here[i] as number;
        if (text.startsWith(this.words[number] as string, at)) found.add(number, at);
      }
    }
  }

  /** Whether one of them stands wholly between two offsets of a text. */
  standsIn(text: string, from = 0, to = text.length): boolean {
    if (this.hasEmpty) return true;
    for (let at = from; at < to; at++) {
      for (const number of this.beginning(text, at)) {
        const word = this.words[number] as string;
        if (at + word.length <= to && text.startsWith(word, at)) return true;
      }
    }
    return false;
  }

  private beginning(text: string, at: number): readonly number[] {
    const first = text.charCodeAt(at);
    return this.marks[first & (MARKS - 1)] === 0 ? NONE : (this.byFirst.get(first) ?? NONE);
  }
}

const NONE: readonly number[] = [];

/**
 * Words that stand in a text, by their numbers, and where. Filled anew for each of thousands of texts: only the count goes
 * back to nothing, for a list that is made empty would have to find room again.
 */
export class WordPlaces {
  /** As far as {@link count}; what lies behind is of an earlier text. */
  readonly words: number[] = [];
  readonly ats: number[] = [];
  count = 0;

  add(word: number, at: number): void {
    this.words[this.count] = word;
    this.ats[this.count] = at;
    this.count++;
  }

  /** Keeps words in order, and of each one place: the first that was put in, or the last. */
  putInOrder(word: number, at: number, last: boolean): void {
    const { words, ats } = this;
    let before = this.count;
    while (before > 0 && (words[before - 1] as number) > word) before--;
    if (before > 0 && words[before - 1] === word) {
      if (last) ats[before - 1] = at;
      return;
    }
    for (let i = this.count; i > before; i--) {
      words[i] = words[i - 1] as number;
      ats[i] = ats[i - 1] as number;
    }
    words[before] = word;
    ats[before] = at;
    this.count++;
  }
}

import { Injectable } from '@nestjs/common';
import { EnglishNames, PartCatalogue } from '#catalogue';
import type { Localised } from '#kernel';
import { mendCharacters, readPinyin, Segmenter, simplify } from '#language';
import { PartQueryReader } from './part-query-reader.js';
import { Retrieval } from './retrieval.js';
import { likeliestReading, Vocabularies } from './vocabulary.js';

export interface ReadText {
  /** What to look for. */
  readonly text: string;
  /** What was made of what was typed; null where it stands as it was. */
  readonly understood: Localised | null;
}

const HAN = /[\u3400-\u9fff]/;
const HAN_RUN = /[\u3400-\u9fff]{2,}/g;
const QUOTED = /^\s*["“「『](.+)["”」』]\s*$/;
const LOOKED_AT = 20;
const LETTERS = /^[a-zü\s'’-]{2,}$/i;

/**
 * Reads what people type into the search: traditional characters, English names, pinyin, a character for another that
 * sounds or looks like it. What stands in quotation marks is left as it is.
 */
@Injectable()
export class TypedText {
  constructor(
    private readonly reader: PartQueryReader,
    private readonly catalogue: PartCatalogue,
    private readonly english: EnglishNames,
    private readonly vocabularies: Vocabularies,
    private readonly retrieval: Retrieval,
    private readonly segmenter: Segmenter,
  ) {}

  async read(typed: string): Promise<ReadText> {
    const quoted = QUOTED.exec(typed)?.[1];
    if (quoted !== undefined) return { text: quoted, understood: null };
    this.vocabularies.prepare();
    const text = await this.simplified(typed);
    return HAN.test(text) ? this.mended(text) : this.fromLetters(text);
  }

  /** Traditional characters as simplified ones, but for runs that the register writes so: 乾 is 干, and a firm's own name. */
  private async simplified(typed: string): Promise<string> {
    let text = typed;
    for (const [run] of typed.matchAll(HAN_RUN)) {
      const simple = simplify(run);
      if (simple !== run && !(await this.isWritten(run))) text = text.replace(run, simple);
    }
    return text;
  }

  private async fromLetters(text: string): Promise<ReadText> {
    const chinese = await this.likeliest(this.english.readings(text));
    if (chinese !== undefined) return { text: chinese, understood: fromEnglish(chinese) };
    if (this.catalogue.understand(text).families.length > 0) return { text, understood: null };
    const { lexicon } = await this.vocabularies.current();
    const read = LETTERS.test(text) ? readPinyin(text, lexicon) : undefined;
    if (read !== undefined && read.length > 1) return { text: read, understood: fromPinyin(read) };
    // A brand, a type, a word that nobody here has met: what the part is stands behind it.
    const end = await this.likeliest(this.english.endReadings(text).filter((reading) => this.isPart(reading)));
    return end === undefined ? { text, understood: null } : { text: end, understood: fromEnglish(end) };
  }

  /** Of several Chinese words for it those that makers write. */
  private async likeliest(readings: readonly string[]): Promise<string | undefined> {
    const chinese = readings.filter((reading) => HAN.test(reading));
    if (chinese.length === 0) return undefined;
    return likeliestReading(chinese, await this.vocabularies.current(), (reading) => this.isPart(reading));
  }

  private isPart(text: string): boolean {
    return this.nounOf(text) !== undefined;
  }

  /**
   * Whether a character stands in the noun that the catalogue knows a part by (乘客门泵), or behind it, in what says how the
   * part comes (支架焊合): by its looks alone it is no slip.
   */
  private isOfKnownNoun(part: string, at: number): boolean {
    const noun = this.nounOf(part);
    const start = noun === undefined ? -1 : part.lastIndexOf(noun);
    return start >= 0 && at >= start;
  }

  /** What the catalogue knows a part by; undefined where it does not. */
  private nounOf(text: string): string | undefined {
    return this.catalogue.understand(text).families[0]?.matched;
  }

  private async mended(text: string): Promise<ReadText> {
    // Sizes, places and days of a line are not names of things and are left alone.
    for (const [run] of this.reader.partIn(text).matchAll(HAN_RUN)) {
      // What the catalogue knows is no slip, and need not wait for the register's words to be read.
      if (!text.includes(run) || this.catalogue.knows(run)) continue;
      const { lexicon } = await this.vocabularies.current();
      const mended = mendCharacters(run, lexicon, (text) => this.segmenter.words(text));
      if (mended === undefined) continue;
      if (!mended.soundsAlike && this.isOfKnownNoun(run, firstDifference(run, mended.text))) continue;
      if (await this.isWritten(run)) continue;
      return { text: text.replace(run, mended.text), understood: fromSlip(mended.text, mended.wrong, mended.right) };
    }
    return { text, understood: null };
  }

  /** What stands in the register, as a firm's name or among its lines, is no slip. */
  private async isWritten(words: string): Promise<boolean> {
    const terms = [this.segmenter.queryTokens(words)];
    const found = await this.retrieval.retrieve({ terms, places: 'anywhere', regionPrefixes: [''], limit: LOOKED_AT });
    return found.some(({ name, makes, sells, serves }) =>
      [name, ...makes, ...sells, ...serves].some((text) => text.includes(words)),
    );
  }
}

/** Where one of two texts of the same length has another character. */
function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

const LITERALLY: Localised = {
  zh: '要按原文查找，请加上引号。',
  en: 'Put it in quotation marks to look for what you typed.',
};

function fromSlip(text: string, wrong: string, right: string): Localised {
  return {
    zh: `按“${text}”查找（“${wrong}”当作“${right}”）。${LITERALLY.zh}`,
    en: `Looking for “${text}” (“${wrong}” read as “${right}”). ${LITERALLY.en}`,
  };
}

function fromPinyin(text: string): Localised {
  return {
    zh: `按拼音理解为“${text}”。${LITERALLY.zh}`,
    en: `Read as pinyin: “${text}”. ${LITERALLY.en}`,
  };
}

function fromEnglish(text: string): Localised {
  return {
    zh: `按英文理解为“${text}”。${LITERALLY.zh}`,
    en: `Looking for “${text}”, as this is called in Chinese. ${LITERALLY.en}`,
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { EnglishNames, otherWordings, PartCatalogue, PartGraph, wordsOf } from '#catalogue';
import { Clock } from '#kernel';
import { generalWords, Lexicon, type LexiconEntry, type Phrase, Segmenter } from '#language';
import { WORDS_IN_PART_NAMES } from '../domain/words-in-part-names.js';
import { isWorthReading, type RegisterState, RegisterWords } from './register-words.js';

/** A term that can be suggested: the catalogue's, or what so many makers write. */
export interface VocabularyTerm {
  readonly text: string;
  readonly from: 'catalogue' | 'register';
  readonly weight: number;
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Words that names of parts are put together from, and which of them were met in a row. */
  readonly naming: Lexicon;
  readonly terms: ReadonlyMap<string, VocabularyTerm>;
}

/** What people set down by hand counts for as many meetings. */
const CURATED = 30;
const ENGLISH = 20;
/** Words inside such a term. */
const INSIDE_A_TERM = 2;
/** The same, when names are put together. */
const INSIDE_CURATED = 10;
const INSIDE_ENGLISH = 20;
/** The same with an equal word of the trade in it. */
const OTHER_WORDING = 3;
const PLACE = 3_000;
const PLACES = '前后左右上下内外侧';
const PLACES_OF_TWO = [
  '左前',
  '右前',
  '左后',
  '右后',
  '前左',
  '前右',
  '后左',
  '后右',
  '左侧',
  '右侧',
  '后排',
  '前排',
  '前置',
  '后置',
];
const PLACE_OF_TWO = 300;
/** Lines that fewer makers write are sentences, slips and trade names. */
const WRITTEN_BY = 3;
const LONGEST_LINE = 6;
const LOOK_AFTER_SECONDS = 60;
const BATCH = 200;

/**
 * The words of the trade: the catalogue's, and those the register's makers write, with how often. Read from the search
 * documents at the first question and again when they have changed, beside the questions that come meanwhile.
 */
@Injectable()
export class Vocabularies {
  private readonly logger = new Logger('Vocabulary');
  private kept?: { readonly vocabulary: Vocabulary; readonly state: RegisterState; readonly revision: number };
  private building?: Promise<Vocabulary>;
  private lookedAt = 0;

  constructor(
    private readonly registerWords: RegisterWords,
    private readonly catalogue: PartCatalogue,
    private readonly english: EnglishNames,
    private readonly segmenter: Segmenter,
    private readonly clock: Clock,
    private readonly graph: PartGraph,
  ) {}

  /** Begins to read the words, unless they are there, for whoever will ask for them next. */
  prepare(): void {
    if (this.kept !== undefined || this.building !== undefined) return;
    this.building = this.build();
    this.building.catch((error: unknown) => this.logger.error(error));
  }

  /** As of at most a minute ago, or of the time when the last building began. */
  async current(): Promise<Vocabulary> {
    if (this.kept === undefined) return (this.building ??= this.build());
    const now = this.clock.now().getTime();
    const corrected = this.kept.revision !== this.graph.revision;
    if (this.building === undefined && (corrected || now - this.lookedAt > LOOK_AFTER_SECONDS * 1_000)) {
      this.lookedAt = now;
      if (corrected || isWorthReading(await this.registerWords.state(), this.kept.state)) {
        this.building = this.build();
        this.building.catch((error: unknown) => this.logger.error(error));
      }
    }
    return this.kept.vocabulary;
  }

  private async build(): Promise<Vocabulary> {
    try {
      const { revision } = this.graph;
      const state = await this.registerWords.state();
      const written = await this.registerWords.lines();
      const terms = new Map<string, VocabularyTerm>();
      const phrases: Phrase[] = [];
      const entries: LexiconEntry[] = [
        ...generalWords(),
        ...[...PLACES].map((word) => ({ word, weight: PLACE })),
        ...PLACES_OF_TWO.map((word) => ({ word, weight: PLACE_OF_TWO })),
        ...WORDS_IN_PART_NAMES.map((word) => ({ word, weight: INSIDE_A_TERM })),
      ];
      const takeParts = (text: string, weight: number) => {
        const words = this.segmenter.words(text);
        entries.push(...words.map((word) => ({ word, weight })));
        phrases.push({ words, weight });
      };
      for await (const text of unhurried(this.namedInEnglish())) {
        entries.push({ word: text, weight: ENGLISH });
        takeParts(text, INSIDE_A_TERM);
        // Of the words that English names are put together from, those that are no part by themselves are left out.
        if (this.catalogue.understand(text).families.length === 0) continue;
        terms.set(text, { text, from: 'catalogue', weight: ENGLISH });
      }
      for await (const text of unhurried(wordsOf(this.catalogue))) {
        terms.set(text, { text, from: 'catalogue', weight: CURATED });
        entries.push({ word: text, weight: CURATED });
        takeParts(text, INSIDE_A_TERM);
      }
      for await (const { text, makers } of unhurried(written)) {
        takeParts(text, makers);
        if (makers < WRITTEN_BY || text.length > LONGEST_LINE) continue;
        entries.push({ word: text, weight: makers });
        const known = terms.get(text);
        terms.set(text, { text, from: known?.from ?? 'register', weight: (known?.weight ?? 0) + makers });
      }
      const lexicon = await Lexicon.build(entries, () => nextTurn(), phrases);
      const naming = await this.naming(written);
      this.kept = { vocabulary: { lexicon, naming, terms }, state, revision };
      this.lookedAt = this.clock.now().getTime();
      return this.kept.vocabulary;
    } finally {
      this.building = undefined;
    }
  }

  /** Each once: that English has five names for a 制动片 does not make it commoner than a 制动盘. */
  private namedInEnglish(): ReadonlySet<string> {
    return new Set(this.english.entries().map(({ zh }) => zh));
  }

  /** Frequencies of the register would put food before brakes: here each line that names a part counts once, and what was set down by hand more. */
  private async naming(written: readonly { text: string; makers: number }[]): Promise<Lexicon> {
    const entries: LexiconEntry[] = PLACES_OF_TWO.map((word) => ({ word, weight: PLACE_OF_TWO }));
    const phrases: Phrase[] = [];
    const take = (text: string, whole: number, inside: number) => {
      const parts = this.segmenter.words(text);
      phrases.push({ words: parts, weight: inside });
      if (whole > 0) entries.push({ word: text, weight: whole });
      entries.push(...parts.map((word) => ({ word, weight: inside })));
    };
    const named = [
      ...wordsOf(this.catalogue).map((text) => ({ text, whole: CURATED, inside: INSIDE_CURATED })),
      ...[...this.namedInEnglish()].map((text) => ({ text, whole: ENGLISH, inside: INSIDE_ENGLISH })),
    ];
    for await (const { text, whole, inside } of unhurried(named)) {
      take(text, whole, inside);
      for (const wording of otherWordings(text)) take(wording, OTHER_WORDING, 1);
    }
    for await (const { text, makers } of unhurried(written)) {
      if (makers >= WRITTEN_BY && this.catalogue.understand(text).families.length > 0) take(text, 0, 1);
    }
    return Lexicon.build(entries, () => nextTurn(), phrases);
  }
}

/** One after the other, and after so many of them whoever else waits for the process has a turn. */
async function* unhurried<T>(items: Iterable<T>): AsyncGenerator<T> {
  let taken = 0;
  for (const item of items) {
    yield item;
    if (++taken % BATCH === 0) await nextTurn();
  }
}

/** A term as a whole is believed before words put together, and a part before what is none that the catalogue knows. */
const WHOLE = 3;
const KNOWN = 4;
/** What is named later among equal words is believed less. */
const LATER = 1.5;
/** So is an equal word that the name's dictionary does not give. */
const REWORDED = 1.5;

/** Of names for one thing, the commonest first, the one in whose words it is written. */
export function likeliestReading(
  readings: readonly string[],
  { lexicon, terms }: Vocabulary,
  isPart: (text: string) => boolean,
): string | undefined {
  const wordings = new Map<string, number>();
  readings.forEach((reading, at) => {
    for (const text of [reading, ...otherWordings(reading)]) if (!wordings.has(text)) wordings.set(text, at);
  });
  const scored = [...wordings].map(([text, at]) => ({
    text,
    score:
      lexicon.reading(text).chance +
      (terms.has(text) ? WHOLE : 0) +
      (isPart(text) ? KNOWN : 0) -
      at * LATER -
      (readings.includes(text) ? 0 : REWORDED),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.text;
}

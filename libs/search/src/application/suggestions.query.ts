import { Injectable } from '@nestjs/common';
import { EnglishNames, PartCatalogue, PartGraph } from '#catalogue';
import { nameKey } from '#enterprises';
import { type LexiconWord, readInitials, readPinyin, Segmenter, simplify } from '#language';
import { RequestContext } from '#platform';
import type { Suggestion, SuggestionsDto, SuggestionsView } from '../http/suggestions.dto.js';
import { Retrieval } from './retrieval.js';
import { Vocabularies, type Vocabulary, type VocabularyTerm } from './vocabulary.js';

const SHOWN = 10;
/** Firms of a name, where parts leave room for them, and among how many that share its words they are looked for. */
const FIRMS = 5;
const LOOKED_AT = 50;
const LEAST_NAME = 2;
/** Composed names come after exact ones; of the few letters before that everything begins with them. */
const LEAST_COMPOSED = 3;
const COMPOSED = 5;
const WORD_BEGUN = 5;

interface Found {
  readonly text: string;
  readonly from: Suggestion['from'];
  /** The smaller, the earlier. */
  readonly nearness: number;
  readonly weight: number;
}

/** Names that somebody may be about to type: parts in characters, pinyin, its initials or English; then firms. */
@Injectable()
export class Suggestions {
  constructor(
    private readonly vocabularies: Vocabularies,
    private readonly catalogue: PartCatalogue,
    private readonly english: EnglishNames,
    private readonly graph: PartGraph,
    private readonly retrieval: Retrieval,
    private readonly segmenter: Segmenter,
  ) {}

  async run({ q }: SuggestionsDto): Promise<SuggestionsView> {
    const typed = simplify(q).toLowerCase().trim();
    if (typed === '') return { items: [] };
    await this.graph.follow();
    const vocabulary = await this.vocabularies.current();
    const found = /[\u3400-\u9fff]/.test(typed)
      ? byCharacters(vocabulary, typed)
      : [...this.byEnglish(typed), ...byLetters(vocabulary, typed)];
    const locale = RequestContext.current()?.locale ?? 'zh';
    const parts = nearest(found).map(({ text, from }) => {
      const [match] = this.catalogue.understand(text).families;
      return { text, from, family: match ? match.family.name[locale] : null };
    });
    const firms = parts.length < SHOWN ? await this.firms(q) : [];
    return { items: [...parts, ...firms].slice(0, SHOWN) };
  }

  private async firms(typed: string): Promise<Suggestion[]> {
    const [key, tokens] = [nameKey(typed), this.segmenter.queryTokens(typed)];
    if (key.length < LEAST_NAME || tokens.length === 0) return [];
    const request = { terms: [tokens], places: 'anywhere', regionPrefixes: [''], limit: LOOKED_AT } as const;
    const sharing = await this.retrieval.retrieve(request);
    return sharing
      .filter(({ name }) => nameKey(name).includes(key))
      .slice(0, FIRMS)
      .map(({ name }) => ({ text: name, from: 'firm', family: null }));
  }

  private byEnglish(typed: string): Found[] {
    if (typed.length < 2) return [];
    // Of so many letters that begin an English name nobody means a syllable by each.
    const beginning = typed.length < WORD_BEGUN ? 5 : 1.5;
    return this.english
      .entries()
      .filter(({ en, zh }) => en.startsWith(typed) && /[\u3400-\u9fff]{2}/.test(zh))
      .map(({ en, zh }) => ({
        text: zh,
        from: 'catalogue',
        nearness: en === typed ? 0 : beginning,
        weight: -en.length,
      }));
  }
}

function byCharacters({ terms }: Vocabulary, typed: string): Found[] {
  const found: Found[] = [];
  for (const { text, from, weight } of terms.values()) {
    const at = text.indexOf(typed);
    if (at >= 0) found.push({ text, from, weight, nearness: text === typed ? 0 : at === 0 ? 1 : 2 });
  }
  return found;
}

function byLetters({ terms, lexicon, naming }: Vocabulary, typed: string): Found[] {
  const letters = typed.replace(/[\s'’-]/g, '');
  if (!/^[a-z]+$/.test(letters)) return [];
  const found: Found[] = [];
  for (const word of lexicon.all()) {
    const term = terms.get(word.word);
    const nearness = term && nearnessOf(word, term, letters);
    if (term && nearness !== undefined) found.push({ ...term, nearness });
  }
  const read = readPinyin(letters, lexicon);
  if (read !== undefined && read.length > 1) found.push({ text: read, from: 'composed', nearness: 0.5, weight: 0 });
  // Initials are typed in a row: `brake d` is English that goes on.
  if (letters.length >= LEAST_COMPOSED && !/\s/.test(typed)) {
    readInitials(letters, naming, COMPOSED).forEach((text, at) =>
      found.push({ text, from: 'composed', nearness: 2, weight: -at }),
    );
  }
  return found;
}

/** Whole initials or pinyin before beginnings of them; the catalogue's terms before what makers write. */
function nearnessOf({ initials, pinyin }: LexiconWord, { from }: VocabularyTerm, letters: string): number | undefined {
  const curated = from === 'catalogue' ? 0 : 0.25;
  if (initials === letters || pinyin === letters) return 1 + curated;
  if (initials.startsWith(letters)) return 3 + curated;
  return letters.length > 1 && pinyin.startsWith(letters) ? 3.5 + curated : undefined;
}

function nearest(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.nearness - b.nearness || b.weight - a.weight || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  const seen = new Set<string>();
  return sorted.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, SHOWN);
}

import { DomainError } from '#kernel';
import type { IndustryDirectory } from '../industries/industry-directory.js';
import { englishKey, type EnglishName } from '../parts/english-names.js';
import { englishWords } from '../parts/english-words.js';
import { type PartFamily, type Trade, TRADES } from '../parts/part-family.js';
import { cleanPartName } from '../parts/part-name.js';
import type { Process } from '../parts/process.js';
import type { CatalogueErrorCode } from './catalogue.errors.js';
import type { FamilyChange } from './family-correction.js';
import { type FamilyField, fieldName, type ListField, LIST_FIELD_NAMES, NEVER_EMPTY } from './family-field.js';

/** The could-make graph: families of parts, ways of making them, and what they are called in English. */
export interface PartGraphState {
  readonly families: readonly PartFamily[];
  readonly processes: readonly Process[];
  /** The first of several with one English name holds. */
  readonly english: readonly EnglishName[];
}

/** Why a change cannot be made; undefined where it was made. */
export type Refusal = DomainError<CatalogueErrorCode> | undefined;

const TERM = /^[^|\r\n]{1,40}$/;
const ENGLISH = /^[a-z][a-z0-9/ -]*$/i;
/** Longer ones are never looked up. */
const ENGLISH_WORDS = 6;
const TERMS: readonly FamilyField[] = ['headNouns', 'synonyms'];

/** A graph that is being changed by the rules that its files are held to: what breaks one is refused and changes nothing. */
export class GraphDraft {
  private readonly families: Map<string, PartFamily>;
  private readonly english: Map<string, EnglishName>;
  /** Which family each term belongs to. */
  private readonly owners = new Map<string, string>();
  private readonly processCodes: ReadonlySet<string>;

  constructor(
    private readonly base: PartGraphState,
    private readonly industries: IndustryDirectory,
  ) {
    this.families = new Map(base.families.map((family) => [family.code, family]));
    this.processCodes = new Set(base.processes.map(({ code }) => code));
    this.english = new Map();
    // The first holds, as where the files are read.
    for (const name of [...base.english, ...base.families.map((family) => family.name)]) {
      const key = englishKey(name.en);
      if (key !== '' && !this.english.has(key)) this.english.set(key, name);
    }
    for (const family of base.families) {
      for (const term of termsOf(family)) this.owners.set(cleanPartName(term), family.code);
    }
  }

  state(): PartGraphState {
    return { ...this.base, families: [...this.families.values()], english: [...this.english.values()] };
  }

  family(code: string): PartFamily | undefined {
    return this.families.get(code);
  }

  /** English names of a family besides the one that heads it; of each at least one of the Chinese words is the family's. */
  englishNamesOf(family: PartFamily): string[] {
    const own = new Set(termsOf(family));
    const heading = englishKey(family.name.en);
    return [...this.english].flatMap(([key, name]) =>
      key !== heading && chineseOf(name).some((zh) => own.has(zh)) ? [name.en] : [],
    );
  }

  apply(code: string, change: FamilyChange): Refusal {
    if (change.kind === 'new') return this.found(change.family);
    const family = this.families.get(code);
    if (!family) return new DomainError('catalogue.family_unknown', { code });
    if (change.kind === 'set') return this.set(family, change.field, change.value);
    return change.kind === 'add'
      ? this.add(family, change.field, change.value)
      : this.remove(family, change.field, change.value);
  }

  private found(written: PartFamily): Refusal {
    const known = this.families.get(written.code);
    if (known) return new DomainError('catalogue.family_exists', { code: known.code, name: known.name.zh });
    // As if it were written down value by value.
    const trial = new GraphDraft(this.state(), this.industries);
    if (!isTrade(written.trade)) return new DomainError('catalogue.trade_unknown', { value: written.trade });
    trial.families.set(written.code, bare(written));
    for (const [field, value] of [
      ['nameZh', written.name.zh],
      ['nameEn', written.name.en],
    ] as const) {
      const refusal = trial.set(trial.families.get(written.code) as PartFamily, field, value);
      if (refusal) return refusal;
    }
    for (const field of LIST_FIELD_NAMES) {
      if (field === 'englishNames') continue;
      if (NEVER_EMPTY.has(field) && written[field].length === 0) return malformed(field, '');
      for (const value of written[field]) {
        const refusal = trial.add(trial.families.get(written.code) as PartFamily, field, value);
        if (refusal) return refusal;
      }
    }
    this.put(trial.families.get(written.code) as PartFamily);
    return undefined;
  }

  private set(family: PartFamily, field: 'nameZh' | 'nameEn' | 'trade', value: string): Refusal {
    if (field === 'trade') {
      if (!isTrade(value)) return new DomainError('catalogue.trade_unknown', { value });
      if (family.trade === value) return standsAlready(field, value);
      this.put({ ...family, trade: value });
      return undefined;
    }
    const language = field === 'nameZh' ? 'zh' : 'en';
    if (family.name[language] === value) return standsAlready(field, value);
    if (!TERM.test(value) || (field === 'nameEn' && !isEnglish(value))) return malformed(field, value);
    // A synonym may become the name: it is the family's own already.
    const owner = this.owners.get(cleanPartName(value));
    if (owner !== undefined && owner !== family.code) return this.taken(field, value, owner);
    const refusal = field === 'nameEn' ? this.englishTaken(family, field, value) : undefined;
    if (refusal) return refusal;
    this.put({ ...family, name: { ...family.name, [language]: value } });
    return undefined;
  }

  private add(family: PartFamily, field: ListField, value: string): Refusal {
    if (field === 'englishNames') {
      if (!isEnglish(value)) return malformed(field, value);
      const refusal = this.englishTaken(family, field, value);
      if (refusal) return refusal;
      const learned = this.learnEnglish(family, value.toLowerCase());
      return learned ? undefined : standsAlready(field, value);
    }
    if (!TERM.test(value)) return malformed(field, value);
    if (TERMS.includes(field)) {
      const owner = this.owners.get(cleanPartName(value));
      if (owner !== undefined && owner !== family.code) return this.taken(field, value, owner);
    }
    if (family[field].includes(value)) return standsAlready(field, value);
    if (field === 'processes' && !this.processCodes.has(value)) {
      return new DomainError('catalogue.process_unknown', { value });
    }
    if (field === 'industries' && this.industries.byCode(value)?.code !== value) {
      return new DomainError('catalogue.industry_unknown', { value });
    }
    const other = field === 'scopeWords' ? 'couldMakeWords' : field === 'couldMakeWords' ? 'scopeWords' : undefined;
    if (other && family[other].includes(value)) {
      return new DomainError('catalogue.scope_word_twice', { value, ...inField(field) });
    }
    this.put({ ...family, [field]: [...family[field], value] });
    return undefined;
  }

  private remove(family: PartFamily, field: ListField, value: string): Refusal {
    if (field === 'englishNames') {
      const known = this.englishNamesOf(family).find((name) => englishKey(name) === englishKey(value));
      if (known === undefined) return new DomainError('catalogue.value_not_there', { value, ...inField(field) });
      this.forgetEnglish(family, known);
      return undefined;
    }
    if (!family[field].includes(value)) {
      return new DomainError('catalogue.value_not_there', { value, ...inField(field) });
    }
    if (NEVER_EMPTY.has(field) && family[field].length === 1) {
      return new DomainError('catalogue.value_last', { value, ...inField(field) });
    }
    this.put({ ...family, [field]: family[field].filter((one) => one !== value) });
    return undefined;
  }

  /** The family in its new form, with the terms that are its own now. */
  private put(family: PartFamily): void {
    const before = this.families.get(family.code);
    for (const term of before ? termsOf(before) : []) this.owners.delete(cleanPartName(term));
    for (const term of termsOf(family)) this.owners.set(cleanPartName(term), family.code);
    if (before) this.carryEnglish(before, family);
    if (englishKey(before?.name.en ?? '') !== englishKey(family.name.en)) {
      if (before) this.forgetEnglish(before, before.name.en);
      this.learnEnglish(family, family.name.en);
    }
    this.families.set(family.code, family);
  }

  /** What was put into the family's old name is put into its new one; where the old one stays a term, it still leads here. */
  private carryEnglish({ name: { zh: old } }: PartFamily, family: PartFamily): void {
    if (old === '' || termsOf(family).includes(old)) return;
    for (const [key, name] of this.english) {
      const chinese = chineseOf(name);
      if (!chinese.includes(old)) continue;
      const carried = chinese.map((zh) => (zh === old ? family.name.zh : zh));
      this.english.set(key, named(name.en, carried));
    }
  }

  /** Behind the words of other families, which the English name goes on to mean. Whether it was new. */
  private learnEnglish(family: PartFamily, en: string): boolean {
    const key = englishKey(en);
    const known = this.english.get(key);
    const chinese = known === undefined ? [] : chineseOf(known);
    const own = termsOf(family);
    if (key === '' || chinese.some((zh) => own.includes(zh))) return false;
    this.english.set(key, named(known?.en ?? en, [...chinese, family.name.zh]));
    return true;
  }

  /** It means none of the family's words any longer, and goes on to mean those of others. */
  private forgetEnglish(family: PartFamily, en: string): void {
    const key = englishKey(en);
    const known = this.english.get(key);
    const own = termsOf(family);
    const others = known === undefined ? [] : chineseOf(known).filter((zh) => !own.includes(zh));
    if (known === undefined || others.length === 0) this.english.delete(key);
    else this.english.set(key, named(known.en, others));
  }

  private taken(field: FamilyField, value: string, owner: string): Refusal {
    const family = this.families.get(owner)?.name.zh ?? owner;
    return new DomainError('catalogue.term_taken', { value, family, ...inField(field) });
  }

  /** What heads one family means nothing else; any other English name may mean words of several. */
  private englishTaken({ code }: PartFamily, field: FamilyField, value: string): Refusal {
    const key = englishKey(value);
    const other = [...this.families.values()].find((one) => one.code !== code && englishKey(one.name.en) === key);
    return other && new DomainError('catalogue.english_taken', { value, family: other.name.zh, ...inField(field) });
  }
}

function chineseOf({ zh, besides = [] }: EnglishName): string[] {
  return [zh, ...besides];
}

function named(en: string, chinese: readonly string[]): EnglishName {
  const [zh = '', ...besides] = new Set(chinese);
  return { en, zh, besides };
}

/** Everything by which a part's name is known to be of the family. */
export function termsOf(family: PartFamily): string[] {
  return [family.name.zh, family.name.en, ...family.synonyms, ...family.headNouns].filter((term) => term !== '');
}

export function inField(field: FamilyField): { readonly fieldZh: string; readonly fieldEn: string } {
  const { zh, en } = fieldName(field);
  return { fieldZh: zh, fieldEn: en };
}

function standsAlready(field: FamilyField, value: string): Refusal {
  return new DomainError('catalogue.value_there_already', { value, ...inField(field) });
}

function malformed(field: FamilyField, value: string): Refusal {
  return new DomainError('catalogue.value_malformed', { value, ...inField(field) });
}

function isTrade(value: string): value is Trade {
  return Object.hasOwn(TRADES, value);
}

function isEnglish(value: string): boolean {
  return TERM.test(value) && ENGLISH.test(value) && englishWords(value).length <= ENGLISH_WORDS;
}

function bare({ code, trade }: PartFamily): PartFamily {
  return {
    code,
    name: { zh: '', en: '' },
    trade,
    headNouns: [],
    synonyms: [],
    scopeWords: [],
    processes: [],
    couldMakeWords: [],
    materials: [],
    industries: [],
    notWords: [],
  };
}

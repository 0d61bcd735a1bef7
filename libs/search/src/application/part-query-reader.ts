import { Injectable } from '@nestjs/common';
import {
  EnglishNames,
  equalWordings,
  type FamilyMatch,
  otherWordings,
  PartCatalogue,
  TRADES,
  type Trade,
} from '#catalogue';
import {
  headNoun,
  modifiersOf,
  namesMaterial,
  normalise,
  type PartAsked,
  partAskedIn,
  saysAssembled,
  Segmenter,
} from '#language';
import { Clock } from '#kernel';
import type { PartQuery, PartTerm } from '../domain/part-query.js';
import { areOneNoun, asAlternative, isEndOf, strongestOf, term } from '../domain/part-terms.js';
import { castingAsked } from '../domain/materials.js';
import { bracketed, pairIn, sidesOf, withoutSide } from '../domain/typed-name.js';
import { materialsIn, remarksIn } from './beside-the-name.js';
import { areKin, byKnowledge, type Understood } from './understood-wording.js';

const FAMILIES_USED = 3;
const PARTS_KEPT = 100;
/** A list that says how a part is made is to be believed before the catalogue. */
const ASKED_PROCESS = 0.56;
const OF_MATERIAL = 0.95;
/** Words of who makes parts of sheet. */
const OF_SHEET = /冲压|拉[伸深]|钣金|薄板|焊/;
const MENTIONS_USED = 2;
/** How much less a word tells that mostly means the same. */
const NEARLY_EQUAL = 0.03;
/** Trades that a part of every trade takes from what it belongs to: 轮毂轴承 is for vehicles; the 法兰 of a 法兰螺栓 is a shape. */
const LENT_TRADES: readonly Trade[] = ['automotive', 'metallurgy'];
const LENT_WEIGHT = 0.35;
/** A 储气罐 may be a vehicle's or a plant's: where the last noun alone belongs to another trade, the trade decides less. */
const DOUBTED_WEIGHT = 0.5;
/** How much a process tells that is only guessed from the shape of a name, and each further one less. */
const GUESSED = { first: 0.46, further: 0.03 };
/** Characters of a name that is told by itself; shorter ones are words of many things. */
const SHORTEST_NAME = 3;
const ALSO_CALLED = 6;
/** How much less each broader family of a part tells than the one before. */
const BROADER = 0.3;

/**
 * Understands a part's name: what it is called, which family it belongs to, and by which processes it is made. The
 * name as asked is the strongest sign; where the catalogue does not know the part, its head noun has to do.
 */
@Injectable()
export class PartQueryReader {
  /** What is typed is looked at for slips first, and then read. */
  private readonly parts = new Map<string, PartAsked & { readonly today: string }>();

  constructor(
    private readonly catalogue: PartCatalogue,
    private readonly english: EnglishNames,
    private readonly segmenter: Segmenter,
    private readonly clock: Clock,
  ) {}

  read(text: string): PartQuery {
    const [pair, other] = this.pairIn(text);
    const sides = sidesOf(pair);
    const [first, ...others] = [...sides, ...this.abbreviations(pair, sides)].map((one) => this.readOne(one));
    if (first === undefined) return this.readOne(text);
    const known = [first, ...others].find(({ trade }) => trade !== null) ?? first;
    const also = others.filter(({ trade }) => trade === null || known.trade === null || trade === known.trade);
    // Both parts of a pair are asked for, whoever makes each.
    if (other !== undefined) also.push(this.readOne(other));
    return {
      ...known,
      part: first.part,
      terms: strongestOf([...first.terms, ...also.flatMap(({ terms }) => terms.map(asAlternative))]),
      notWords: [...new Set([first, ...also].flatMap(({ notWords }) => notWords))].filter(
        (word) => !text.includes(word),
      ),
    };
  }

  /** Two parts of one thing, where the catalogue knows each; else the text as it is. */
  private pairIn(text: string): readonly [string, string?] {
    const pair = pairIn(text);
    const isKnown = (one: string) => this.catalogue.understand(this.partIn(one)).families.length > 0;
    return pair?.every(isKnown) ? pair : [text];
  }

  /**
   * What stands in brackets behind a name is another name of the part (`电子控制单元 (ECU)`), or what it is made of (`保险杠(ABS)`)
   * or belongs to (`支架(BMS)`): another name only where both name one family, or it alone is known and no material.
   */
  private abbreviations(text: string, sides: readonly string[]): string[] {
    const familiesOf = (name: string) => this.catalogue.understand(name).families.map(({ family }) => family.code);
    const named = sides.flatMap((side) => familiesOf(this.partIn(side)));
    return bracketed(text).filter((inside) => {
      const meant = familiesOf(inside);
      if (named.length > 0) return meant.some((code) => named.includes(code));
      return meant.length > 0 && !namesMaterial(inside);
    });
  }

  private readOne(text: string): PartQuery {
    const { name, beside } = this.askedIn(text);
    const part = withoutSide(name);
    const equal = [part, ...equalWordings(part)];
    const also = this.alsoCalled(part);
    const wordings = [...new Set([...equal, ...also, ...otherWordings(part)])];
    const same = new Set([...equal, ...also]);
    const { wording, families, broader, mentions, processes } = this.bestKnown(equal, also, otherWordings(part));
    const used = [...families, ...broader].slice(0, FAMILIES_USED);
    const noun = headNoun(wording, this.segmenter);
    // 热处理外协: no thing is asked for, but work on one.
    const work = used.length === 0 ? this.catalogue.processesAsked(part) : [];
    const shape = used.length === 0 && work.length === 0 ? this.catalogue.shapeOf(wording) : undefined;
    const terms: PartTerm[] = [
      ...wordings.flatMap((word) => term(word, 'names_it', same.has(word) ? 1 : 1 - NEARLY_EQUAL)),
      ...this.nounTerms(wording, noun, used[0]),
      ...used.flatMap((match, index) => this.familyTerms(match, index, processes)),
      ...this.materialTerms(part, beside, noun),
      ...this.processesAsked(beside).flatMap((code) => this.processTerms(code, ASKED_PROCESS)),
      ...(used.length === 0 ? mentions.slice(0, MENTIONS_USED).flatMap((match) => this.ownerTerms(match)) : []),
      ...work.flatMap((code) => this.workTerms(code)),
      ...(shape?.processes ?? []).flatMap((code, at) => this.processTerms(code, GUESSED.first - at * GUESSED.further)),
    ];
    const isCast = castingAsked(beside) !== undefined;
    const own = used[0]?.family.trade ?? mentions[0]?.family.trade ?? null;
    const lent = own === 'general' ? mentions.find(({ family }) => LENT_TRADES.includes(family.trade)) : undefined;
    return {
      part,
      terms: strongestOf(terms).filter(({ text, fit }) => !isCast || fit === 'names_it' || !OF_SHEET.test(text)),
      trade: lent?.family.trade ?? own,
      tradeWeight: lent ? LENT_WEIGHT : broader.some(({ family }) => family.trade !== own) ? DOUBTED_WEIGHT : 1,
      ...(shape && { shape: shape.noun }),
      modifiers: [...new Set([...this.modifiersOf(wording, used[0]), ...remarksIn(beside, this.segmenter)])],
      beside,
      // A word that stands in the part's own name cannot show another meaning of it.
      notWords: families.flatMap(({ family }) => family.notWords).filter((word) => !part.includes(word)),
    };
  }

  /**
   * Names of the same thing, as far as English has one name for both: of a part, or of what its name ends in (后门把手).
   */
  private alsoCalled(part: string): string[] {
    for (let at = 0; at <= part.length - SHORTEST_NAME; at++) {
      const name = part.slice(at);
      const others = this.english.alsoCalled(name).filter((other) => other.length >= SHORTEST_NAME);
      if (others.length > 0) return others.slice(0, ALSO_CALLED).map((other) => part.slice(0, at) + other);
    }
    return [];
  }

  /**
   * Of wordings for one thing the one of which the catalogue knows most. Equal words of one family are read in the same of
   * them whichever was typed, so that they ask for the same; another name is, where what was typed leads elsewhere or nowhere.
   */
  private bestKnown(equal: readonly string[], also: readonly string[], nearly: readonly string[]): Understood {
    const understood = (wordings: readonly string[]) => wordings.map((wording) => this.understood(wording));
    const [typed = this.understood(''), ...reworded] = understood(equal);
    const [best = typed] = [typed, ...reworded.filter((one) => one.unknown < typed.unknown || areKin(one, typed))].sort(
      byKnowledge,
    );
    const others = understood(also).filter((one) => !areKin(one, best));
    return [...understood(nearly), ...others].reduce((one, other) => (other.unknown < one.unknown ? other : one), best);
  }

  private understood(wording: string): Understood {
    const understanding = this.catalogue.understand(wording);
    const matched = understanding.families[0]?.matched.length;
    return { ...understanding, wording, unknown: matched === undefined ? Infinity : wording.length - matched };
  }

  /** The part's name in a line, without sizes, quantities and the like, in one form. */
  partIn(text: string): string {
    return this.askedIn(text).name;
  }

  private askedIn(text: string): PartAsked {
    const today = this.clock.today();
    const known = this.parts.get(text);
    if (known?.today === today) return known;
    const asked = { ...partAskedIn(text, { today, segmenter: this.segmenter }), today };
    if (this.parts.size >= PARTS_KEPT) this.parts.clear();
    this.parts.set(text, asked);
    return asked;
  }

  private modifiersOf(part: string, match: FamilyMatch | undefined): string[] {
    const around = match === undefined ? part : part.replace(normalise(match.matched), ' ');
    const words = match === undefined ? modifiersOf(part, this.segmenter) : this.segmenter.words(around);
    return [...new Set(words.filter((word) => word.length > 1 && !saysAssembled(word)))];
  }

  /** 玻璃钢储罐 for a 盐酸储罐 of 玻璃钢, whoever makes what is called so, and who makes other things of it. */
  private materialTerms(part: string, beside: string, noun: string | undefined): PartTerm[] {
    return materialsIn(beside, part).flatMap((material) => {
      const other = term(`${material}制品`, 'could_make', ASKED_PROCESS);
      // A 胶管 is of rubber, and nobody writes 橡胶胶管.
      if (noun === undefined || [...material].some((one) => '胶钢铁铝铜'.includes(one) && noun.includes(one)))
        return other;
      const [match] = this.catalogue.understand(material + noun).families;
      const isOfIt = match !== undefined && normalise(match.matched).startsWith(material);
      return [
        ...term(material + noun, 'names_it', OF_MATERIAL),
        ...(isOfIt ? this.familyTerms(match, 0, []).map(asAlternative) : []),
        ...other,
      ];
    });
  }

  private nounTerms(part: string, noun: string | undefined, known: FamilyMatch | undefined): PartTerm[] {
    if (noun === undefined || noun.length < 2) return [];
    const modifiers = modifiersOf(part, this.segmenter).filter((word) => !saysAssembled(word));
    // Of a 电池箱体 the catalogue knows more than that it is a 箱体: the bare noun is a last resort then.
    const bare = known !== undefined && normalise(known.matched).length > noun.length;
    // A 侧防护栏 that it knows is more than some 防护栏.
    const piece = (word: string) => word !== noun && known !== undefined && isEndOf(word, normalise(known.matched));
    return [
      // 座椅骨架 for 前排座椅骨架总成: the head noun with the modifier nearest to it.
      ...modifiers
        .slice(-1)
        .flatMap((modifier) => (piece(modifier + noun) ? [] : term(modifier + noun, 'names_it', 0.95))),
      ...(bare ? term(noun, 'could_make', 0.42) : term(noun, 'family', known ? 0.55 : 0.6)),
      ...(known ? [] : this.shortNouns(part, noun)),
    ];
  }

  /** 玻璃毡 for a 玻璃短切毡 that nobody knows: a last character that is a noun by itself, behind each other word. */
  private shortNouns(part: string, noun: string): PartTerm[] {
    const last = noun.slice(-1);
    if (!/[\u4e00-\u9fff]/.test(last)) return [];
    const words = this.segmenter
      .words(part)
      .filter((word) => !saysAssembled(word) && /^[\u4e00-\u9fff]{2,}$/.test(word) && !word.endsWith(last));
    return words.flatMap((word) => term(word + last, 'family', 0.55));
  }

  private familyTerms({ family, via, matched }: FamilyMatch, index: number, asked: readonly string[]): PartTerm[] {
    // A broader family (a 罐, of a 储气罐) has the same noun and mostly another trade.
    const s = (via === 'head_noun' ? 0.85 : 0.95) - index * BROADER;
    const names = index === 0 ? 'names_it' : 'family';
    const siblings = [family.name.zh, ...family.synonyms, ...family.headNouns];
    const own = normalise(matched);
    const same = otherWordings(own);
    const equal = new Set(equalWordings(own));
    return [
      ...term(matched, names, s),
      ...same.flatMap((word) => term(word, names, equal.has(word) ? s : s - NEARLY_EQUAL)),
      // Other names of the family: the same with other words around it (前制动盘), next of kin (调整臂), its noun (耐火砖).
      ...siblings.flatMap((word) =>
        isEndOf(normalise(word), own)
          ? term(word, names, s - 0.1)
          : term(word, 'family', areOneNoun(own, normalise(word)) ? s - 0.1 : s - 0.3),
      ),
      // How makers of the part word it: as good as its name, the first best.
      ...family.scopeWords.flatMap((word, at) => term(word, 'family', s - 0.12 - at * 0.01)),
      ...asked.flatMap((code, at) => this.processTerms(code, s - 0.35 - at * 0.05)),
      ...family.couldMakeWords.flatMap((word, at) => term(word, 'could_make', s - 0.4 - at * 0.01)),
      ...family.processes.flatMap((code, at) => this.processTerms(code, s - 0.46 - at * 0.02)),
      // 汽车配件 says for whom a firm works, not what it makes: the weakest sign of all.
      ...TRADES[family.trade].scopeWords.flatMap((word) => term(word, 'could_make', s - 0.6)),
    ];
  }

  /** Of a 雨刮器片 nobody knows what it is, but whoever makes 雨刮器 is the one to ask. */
  private ownerTerms({ family, matched }: FamilyMatch): PartTerm[] {
    return [
      ...term(matched, 'could_make', 0.5),
      ...family.scopeWords.flatMap((word, at) => term(word, 'could_make', 0.48 - at * 0.01)),
      ...TRADES[family.trade].scopeWords.flatMap((word) => term(word, 'could_make', 0.3)),
    ];
  }

  /** Ways of making that stand beside the name, in words or by a grade: QT450-10 is cast. */
  private processesAsked(beside: string): string[] {
    const told = this.catalogue.processesIn(beside);
    const cast = castingAsked(beside);
    return told.length === 0 && cast !== undefined ? [cast] : told;
  }

  private workTerms(code: string): PartTerm[] {
    return this.catalogue.processWords(code).flatMap((word, at) => term(word, 'names_it', 0.9 - at * 0.02));
  }

  private processTerms(code: string, strength: number): PartTerm[] {
    return this.catalogue.processWords(code).flatMap((word) => term(word, 'could_make', strength));
  }
}

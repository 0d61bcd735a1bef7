import { Injectable } from '@nestjs/common';
import { type FamilyMatch, PartCatalogue, TRADES } from '#catalogue';
import { headNoun, modifiersOf, normalise, readRequestLine, Segmenter, stripSizes } from '#language';
import { Clock } from '#kernel';
import type { Fit, PartQuery, PartTerm } from '../domain/part-query.js';

const FAMILIES_USED = 3;

/**
 * Understands a part's name: what it is called, which family it belongs to, and by which processes it is made. The
 * name as asked is the strongest sign; where the catalogue does not know the part, its head noun has to do.
 */
@Injectable()
export class PartQueryReader {
  constructor(
    private readonly catalogue: PartCatalogue,
    private readonly segmenter: Segmenter,
    private readonly clock: Clock,
  ) {}

  read(text: string): PartQuery {
    const part = this.nameIn(text);
    const { families, broader } = this.catalogue.understand(part);
    const used = [...families, ...broader].slice(0, FAMILIES_USED);
    const noun = headNoun(part, this.segmenter);
    const terms: PartTerm[] = [
      ...term(part, 'names_it', 1),
      ...this.nounTerms(part, noun, used.length > 0),
      ...used.flatMap((match, index) => this.familyTerms(match, index)),
    ];
    return {
      part,
      terms: strongestOf(terms),
      trade: used[0]?.family.trade ?? null,
      // A word that stands in the part's own name cannot show another meaning of it.
      notWords: used.flatMap(({ family }) => family.notWords).filter((word) => !part.includes(word)),
    };
  }

  private nameIn(text: string): string {
    const read = readRequestLine(text.slice(0, 300), {
      today: this.clock.today(),
      findPlace: () => undefined,
      segmenter: this.segmenter,
    });
    const name = normalise(stripSizes(read.partName?.text ?? text)).trim();
    return name === '' ? normalise(text).trim() : name;
  }

  private nounTerms(part: string, noun: string | undefined, known: boolean): PartTerm[] {
    if (noun === undefined || noun.length < 2) return [];
    const modifiers = modifiersOf(part, this.segmenter);
    return [
      // 座椅骨架 for 前排座椅骨架总成: the head noun with the modifier nearest to it.
      ...modifiers.slice(-1).flatMap((modifier) => term(modifier + noun, 'names_it', 0.95)),
      ...term(noun, 'family', known ? 0.55 : 0.6),
    ];
  }

  private familyTerms({ family, via, matched }: FamilyMatch, index: number): PartTerm[] {
    const s = (via === 'head_noun' ? 0.85 : 0.95) - index * 0.1;
    const siblings = [family.name.zh, ...family.synonyms, ...family.headNouns];
    return [
      ...term(matched, 'names_it', s),
      // Other names of the family: the same thing (刹车盘) or its next of kin (制动鼓); the catalogue does not say which.
      ...siblings.flatMap((word) => term(word, 'family', s - 0.12)),
      ...family.scopeWords.flatMap((word) => term(word, 'family', s - 0.12)),
      ...family.couldMakeWords.flatMap((word) => term(word, 'could_make', s - 0.4)),
      ...this.catalogue.couldMakeWords(family).flatMap((word) => term(word, 'could_make', s - 0.5)),
      // 汽车配件 says for whom a firm works, not what it makes: the weakest sign of all.
      ...TRADES[family.trade].scopeWords.flatMap((word) => term(word, 'could_make', s - 0.6)),
    ];
  }
}

/** Single characters say nothing by themselves. */
function term(text: string, fit: Fit, strength: number): PartTerm[] {
  const plain = normalise(text);
  return plain.length < 2 ? [] : [{ text: plain, fit, strength }];
}

function strongestOf(terms: readonly PartTerm[]): PartTerm[] {
  const best = new Map<string, PartTerm>();
  for (const t of terms) if ((best.get(t.text)?.strength ?? -1) < t.strength) best.set(t.text, t);
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

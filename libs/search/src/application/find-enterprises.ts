import { Injectable } from '@nestjs/common';
import type { Region } from '#catalogue';
import { type Localised, RegionCode } from '#kernel';
import type { RankedMaker } from '../domain/rank-makers.js';
import { FindMakers } from './find-makers.js';
import { FirmsByName, type NamedFirm } from './firms-by-name.js';
import { PlaceInText, type PlacedText } from './place-in-text.js';
import type { DocumentFilters, RetrievalRequest } from './retrieval.js';

export interface EnterprisesFound {
  /** Who bears the words as a name; nobody of them stands among the makers. */
  readonly named: readonly NamedFirm[];
  /** In the ranker's order. */
  readonly makers: readonly RankedMaker[];
  readonly searched: RetrievalRequest | null;
  readonly relaxation: Localised | null;
  readonly understood: Localised | null;
  /** The place that stood among the words, and which only counts where no other one is asked for. */
  readonly place: PlacedText | null;
}

/** Whom words find: firms of that name, whatever they make, and who could make a part that is called so. */
@Injectable()
export class FindEnterprises {
  constructor(
    private readonly findMakers: FindMakers,
    private readonly firmsByName: FirmsByName,
    private readonly placeInText: PlaceInText,
  ) {}

  async run(text: string, filters: DocumentFilters): Promise<EnterprisesFound> {
    const place = await this.placeInText.read(text);
    const isAskedFor = place !== undefined && filters.regionPrefixes.includes('');
    const there = isAskedFor ? { ...filters, regionPrefixes: [RegionCode.parse(place.region.code).prefix] } : filters;
    const [{ makers, searched, relaxation, understood }, { firms: named, instead }] = await Promise.all([
      this.findMakers.run({ text: place?.words ?? text, ...there }),
      // A name may begin with a place.
      this.firmsByName.find(text, filters),
    ]);
    const ids = new Set(named.map(({ document }) => document.enterpriseId));
    return {
      named,
      makers: makers.filter(({ document }) => !ids.has(document.enterpriseId)),
      searched,
      relaxation: instead ?? (named.length > 0 ? null : relaxation),
      understood: isAskedFor ? joined(within(place.region, place.words), understood) : understood,
      place: place ?? null,
    };
  }
}

function within({ name }: Region, words: string): Localised {
  return {
    zh: `在“${name}”内查找“${words}”。要按原文查找，请加上引号。`,
    en: `Looking for “${words}” in “${name}”. Put it in quotation marks to look for what you typed.`,
  };
}

function joined(one: Localised, other: Localised | null): Localised {
  return other === null ? one : { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
}

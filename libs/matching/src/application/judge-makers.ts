import { Inject, Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import type { Shortage } from '#demand';
import { type EnterpriseCard, EnterprisesFacade } from '#enterprises';
import { RegionCode } from '#kernel';
import { CONFIG, type Config } from '#platform';
import { FindMakers, type MakersFound, type RankedMaker } from '#search';
import { type CapacityKnown, coverage } from '../domain/free-capacity.js';
import { type Features, nearness, score, standing } from '../domain/score.js';
import { MakerCapacities } from './maker-capacity.query.js';
import { type AskedAbout, askedKey, type MakerRecord, MakerRecords } from './maker-records.query.js';

/** A maker that can be asked about a line, with what it is judged by. */
export interface Candidate {
  readonly maker: RankedMaker;
  readonly card: EnterpriseCard;
  readonly record: MakerRecord | undefined;
  readonly asked: AskedAbout | undefined;
  readonly km: number | undefined;
  readonly capacity: CapacityKnown;
  readonly features: Features;
  readonly score: number;
}

export interface Judged {
  readonly found: MakersFound;
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

const BY_PINYIN = new Intl.Collator('zh');

/** Finds makers for missing parts and judges how well each would do. */
@Injectable()
export class JudgeMakers {
  constructor(
    private readonly findMakers: FindMakers,
    private readonly enterprises: EnterprisesFacade,
    private readonly records: MakerRecords,
    private readonly capacities: MakerCapacities,
    private readonly regions: RegionDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One search a line; everything else is looked up for all of them together. Answers in the order of the lines. */
  async run(shortages: readonly Shortage[], region: string = this.config.province): Promise<Judged[]> {
    const regionPrefixes = [RegionCode.parse(region).prefix];
    const searched: MakersFound[] = [];
    for (const { part } of shortages) searched.push(await this.findMakers.run({ text: part, regionPrefixes }));
    const ids = new Set(searched.flatMap(({ makers }) => makers.map(({ document }) => document.enterpriseId)));
    // One after the other: inside a transaction there is one connection for all of them.
    const cards = await this.enterprises.cards([...ids]);
    const records = await this.records.of([...ids]);
    const asked = await this.records.askedAbout(shortages.map(({ id }) => id));
    const askers = await this.enterprises.sameFirms(shortages.map(({ enterpriseId }) => enterpriseId));
    const capacities = await this.capacities.of([...ids], shortages);
    return shortages.map((shortage, at) => {
      const found = searched[at] as MakersFound;
      const asker = askers.get(shortage.enterpriseId);
      const candidates = found.makers.flatMap((maker) => {
        const card = cards.get(maker.document.enterpriseId);
        const before = card && asked.get(askedKey(shortage.id, card.id));
        // Hard exclusions: itself, suspended ones, and whoever already said no to this line.
        if (card?.status !== 'registered' || card.id === asker) return [];
        if (before?.state === 'declined') return [];
        const capacity = capacities.of(card.id, shortage, found.query);
        return [this.weigh(shortage, maker, card, { record: records.get(card.id), asked: before, capacity })];
      });
      return { found, candidates: candidates.sort(better) };
    });
  }

  private weigh(
    shortage: Shortage,
    maker: RankedMaker,
    card: EnterpriseCard,
    known: Pick<Candidate, 'record' | 'asked' | 'capacity'>,
  ): Candidate {
    const { record, capacity } = known;
    const km = this.regions.distanceKm(destinationOf(shortage), card.regionCode);
    const features: Features = {
      partFit: maker.partFit,
      nearness: nearness(km),
      standing: record ? standing(record) : null,
      freeCapacity: coverage(capacity, shortage.amount),
    };
    return { maker, card, ...known, km, features, score: score(features) };
  }
}

/** Where it is to be delivered: GB/T 2260. */
export function destinationOf(shortage: Shortage): string {
  return shortage.placeCode ?? shortage.regionCode;
}

function better(a: Candidate, b: Candidate): number {
  return b.score - a.score || BY_PINYIN.compare(a.card.name, b.card.name) || (a.card.id < b.card.id ? -1 : 1);
}

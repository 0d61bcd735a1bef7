import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { PartGraph } from '#catalogue';
import { Clock } from '#kernel';
import type { PartQuery } from '../domain/part-query.js';
import { rankMakers, type RankedMaker } from '../domain/rank-makers.js';
import { PartQueryReader } from './part-query-reader.js';
import { Retrieval } from './retrieval.js';
import { TypedText } from './typed-text.js';

/** Parts whose reading is kept: it is the same for every maker, and takes longer than comparing. */
const KEPT = 5_000;
/** The register's words, by which slips are mended, change slowly. */
const KEPT_MILLISECONDS = 10 * 60 * 1_000;
const AT_A_TURN = 50;

/** The search turned round: of many parts, how well one maker fits each. */
@Injectable()
export class PartsForMaker {
  private readonly kept = new Map<string, { readonly query: PartQuery; readonly until: number }>();
  private revision?: number;

  constructor(
    private readonly typed: TypedText,
    private readonly reader: PartQueryReader,
    private readonly retrieval: Retrieval,
    private readonly clock: Clock,
    private readonly graph: PartGraph,
  ) {}

  /** In the order of the texts; undefined where the maker does not fit, or is not to be found. */
  async rank(enterpriseId: string, texts: readonly string[]): Promise<(RankedMaker | undefined)[]> {
    await this.followGraph();
    const one = { enterpriseIds: [enterpriseId], regionPrefixes: [''], terms: [], places: 'made', limit: 1 } as const;
    const [document] = await this.retrieval.retrieve(one);
    const ranked: (RankedMaker | undefined)[] = [];
    for (const [at, text] of texts.entries()) {
      if (at % AT_A_TURN === AT_A_TURN - 1) await nextTurn();
      ranked.push(document && rankMakers(await this.understood(text), [document])[0]);
    }
    return ranked;
  }

  /** What was read by the catalogue as it was before a correction is read anew. */
  private async followGraph(): Promise<void> {
    await this.graph.follow();
    if (this.revision !== this.graph.revision) this.kept.clear();
    this.revision = this.graph.revision;
  }

  private async understood(text: string): Promise<PartQuery> {
    const now = this.clock.now().getTime();
    const known = this.kept.get(text);
    if (known !== undefined && now < known.until) return known.query;
    const query = this.reader.read((await this.typed.read(text)).text);
    this.kept.delete(text);
    this.kept.set(text, { query, until: now + KEPT_MILLISECONDS });
    // The longest kept goes first.
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
    return query;
  }
}

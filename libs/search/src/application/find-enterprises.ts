import { Injectable } from '@nestjs/common';
import type { Localised } from '#kernel';
import type { RankedMaker } from '../domain/rank-makers.js';
import { FindMakers } from './find-makers.js';
import { FirmsByName, type NamedFirm } from './firms-by-name.js';
import type { DocumentFilters, RetrievalRequest } from './retrieval.js';

export interface EnterprisesFound {
  /** Who bears the words as a name; nobody of them stands among the makers. */
  readonly named: readonly NamedFirm[];
  /** In the ranker's order. */
  readonly makers: readonly RankedMaker[];
  readonly searched: RetrievalRequest | null;
  readonly relaxation: Localised | null;
  readonly understood: Localised | null;
}

/** Whom words find: firms of that name, whatever they make, and who could make a part that is called so. */
@Injectable()
export class FindEnterprises {
  constructor(
    private readonly findMakers: FindMakers,
    private readonly firmsByName: FirmsByName,
  ) {}

  async run(text: string, filters: DocumentFilters): Promise<EnterprisesFound> {
    const [{ makers, searched, relaxation, understood }, { firms: named, alike }] = await Promise.all([
      this.findMakers.run({ text, ...filters }),
      this.firmsByName.find(text, filters),
    ]);
    const ids = new Set(named.map(({ document }) => document.enterpriseId));
    return {
      named,
      makers: makers.filter(({ document }) => !ids.has(document.enterpriseId)),
      searched,
      relaxation: named.length > 0 ? alike : relaxation,
      understood,
    };
  }
}

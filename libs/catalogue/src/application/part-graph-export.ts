import { Injectable } from '@nestjs/common';
import { csvRow, defused } from '#platform';
import { PartCatalogue } from '../parts/part-catalogue.js';
import type { PartFamily } from '../parts/part-family.js';
import { PartGraph } from './part-graph.js';

type Column = readonly [heading: string, of: (family: PartFamily, englishNames: readonly string[]) => string];

const listed = (values: readonly string[]) => values.join('|');

/** Those of `data/part-families.csv` in its order, and the English names that the other file holds. */
const COLUMNS: readonly Column[] = [
  ['code', ({ code }) => code],
  ['zh', ({ name }) => name.zh],
  ['en', ({ name }) => name.en],
  ['trade', ({ trade }) => trade],
  ['head_nouns', ({ headNouns }) => listed(headNouns)],
  ['synonyms', ({ synonyms }) => listed(synonyms)],
  ['scope_words', ({ scopeWords }) => listed(scopeWords)],
  ['processes', ({ processes }) => listed(processes)],
  ['could_make_words', ({ couldMakeWords }) => listed(couldMakeWords)],
  ['materials', ({ materials }) => listed(materials)],
  ['industries', ({ industries }) => listed(industries)],
  ['not_words', ({ notWords }) => listed(notWords)],
  ['english_names', (_, englishNames) => listed(englishNames)],
];

/** The whole graph with its corrections, written like the file of families: what is in force can become the next file. */
@Injectable()
export class PartGraphExport {
  constructor(
    private readonly graph: PartGraph,
    private readonly parts: PartCatalogue,
  ) {}

  async csv(): Promise<AsyncGenerator<string>> {
    await this.graph.follow();
    return rows(this.parts.families, this.graph);
  }
}

async function* rows(families: readonly PartFamily[], { draft }: PartGraph): AsyncGenerator<string> {
  yield csvRow(COLUMNS.map(([heading]) => heading));
  for (const family of families) {
    const english = draft.englishNamesOf(family);
    yield csvRow(COLUMNS.map(([, of]) => defused(of(family, english))));
  }
}

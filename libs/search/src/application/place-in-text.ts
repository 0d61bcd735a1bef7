import { Injectable } from '@nestjs/common';
import { PartCatalogue, type Region, RegionDirectory } from '#catalogue';
import { Segmenter } from '#language';
import { endsLikeAFirm } from '../domain/firm-name.js';
import { Retrieval } from './retrieval.js';

export interface PlacedText {
  readonly region: Region;
  /** The text without the place. */
  readonly words: string;
}

const QUOTED = /^\s*["“「『]/;
const LEAST_WORDS = 2;
const LOOKED_AT = 20;

/**
 * A division of the own province that is typed with a part: `邢台 螺栓`, `螺栓 邢台市`, `宁晋电缆`. Without a blank it is one
 * only where a part follows, and nobody makes what the whole is called: a 无极绳绞车 has nothing to do with 无极县.
 */
@Injectable()
export class PlaceInText {
  private readonly province: string;

  constructor(
    private readonly regions: RegionDirectory,
    private readonly catalogue: PartCatalogue,
    private readonly retrieval: Retrieval,
    private readonly segmenter: Segmenter,
  ) {
    this.province = regions.home.slice(0, 2);
  }

  async read(text: string): Promise<PlacedText | undefined> {
    if (QUOTED.test(text)) return undefined;
    const words = text.trim().split(/\s+/);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length === 1) return this.before(first);
    const ahead = this.named(first);
    if (ahead) return { region: ahead, words: words.slice(1).join(' ') };
    const behind = this.named(last);
    return behind && { region: behind, words: words.slice(0, -1).join(' ') };
  }

  private async before(text: string): Promise<PlacedText | undefined> {
    // A registered name begins with a place, and means no other firms there.
    if (endsLikeAFirm(text)) return undefined;
    const found = this.regions.find(text);
    if (found === undefined || found.start !== 0) return undefined;
    const region = this.ours(found.code);
    const words = text.slice(found.matched.length);
    if (region === undefined || words.length < LEAST_WORDS) return undefined;
    if (this.catalogue.understand(words).families.length === 0 || (await this.isMade(text))) return undefined;
    return { region, words };
  }

  /** What is a place's name and nothing else. */
  private named(word: string): Region | undefined {
    const found = this.regions.find(word);
    return found?.matched === word ? this.ours(found.code) : undefined;
  }

  private ours(code: string): Region | undefined {
    return code.startsWith(this.province) ? this.regions.byCode(code) : undefined;
  }

  private async isMade(text: string): Promise<boolean> {
    const terms = [this.segmenter.queryTokens(text)];
    const found = await this.retrieval.retrieve({ terms, places: 'made', regionPrefixes: [''], limit: LOOKED_AT });
    return found.some(({ makes }) => makes.some((line) => line.includes(text)));
  }
}

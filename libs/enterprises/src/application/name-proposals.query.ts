import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { Transactions } from '#platform';
import { plainShortName, tellingBy } from '../domain/names/name-likeness.js';
import type { PlaceLength } from '../domain/names/name-parts.js';
import { type NamedFirm, NameMatcher, type NameProposal } from '../domain/names/name-proposals.js';

const RANK = /(?:特别行政区|自治区|自治州|自治县|地区|新区|省|市|盟|县|区|旗)$/;
/** Firms looked at for one name: those that share most of its characters. */
const LOOKED_AT = 500;
/** Of a name's characters so many must stand in a firm's. */
const SHARED = 0.6;

/** Which registered firms a name may mean: a full one, a short one, one that it bore before. */
@Injectable()
export class NameProposals {
  private readonly placeLength: PlaceLength;

  constructor(
    private readonly transactions: Transactions,
    regions: RegionDirectory,
  ) {
    this.placeLength = placeLengthIn(regions);
  }

  /** Three at most, likeliest first; all that do not bear the name come with what to look at. */
  async of(name: string): Promise<NameProposal[]> {
    const characters = [...new Set(plainShortName(name))].filter((one) => one.trim() !== '');
    if (characters.length === 0) return [];
    const [firms, counts] = await Promise.all([this.near(name, characters), this.counted(characters)]);
    const total = counts.get('') ?? firms.length;
    return new NameMatcher(firms, this.placeLength, tellingBy(counts, total)).propose(name);
  }

  private async near(name: string, characters: readonly string[]): Promise<NamedFirm[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT firm.id, CASE WHEN firm.id = stands.id THEN firm.names ELSE stands.name || firm.names END AS names,
              stands.id AS standing FROM (
         SELECT id, coalesce(merged_into, id) AS standing, ARRAY[name] || short_names || former_names AS names,
                (SELECT count(*) FROM unnest($1::text[]) AS c
                 WHERE strpos(upper(name || array_to_string(short_names || former_names, ' ')), c) > 0) AS shared,
                $2 = ANY (ARRAY[name] || short_names || former_names) AS bears
         FROM enterprises.enterprise
       ) AS firm JOIN enterprises.enterprise stands ON stands.id = firm.standing
       WHERE shared >= $3 OR bears ORDER BY bears DESC, shared DESC, firm.id LIMIT $4`,
      [characters, name.trim(), Math.ceil(characters.length * SHARED), LOOKED_AT],
    )) as (NamedFirm & { readonly standing: string })[];
    // A merged firm's names are further names of the one that stands for it.
    const standing = new Map<string, NamedFirm>();
    for (const { standing: id, names } of rows) {
      standing.set(id, { id, names: [...new Set([...(standing.get(id)?.names ?? []), ...names])] });
    }
    return [...standing.values()];
  }

  /** How many registered names have each character; under the empty text how many names there are. */
  private async counted(characters: readonly string[]): Promise<Map<string, number>> {
    const rows = (await this.transactions.reader.query(
      `SELECT c, count(*)::int AS names FROM unnest($1::text[]) AS c
       JOIN enterprises.enterprise ON c = '' OR strpos(upper(name), c) > 0 GROUP BY c`,
      [['', ...characters]],
    )) as { c: string; names: number }[];
    return new Map(rows.map(({ c, names }) => [c, names]));
  }
}

/** Names of divisions with and without their rank. */
export function placeLengthIn(regions: RegionDirectory): PlaceLength {
  const names = new Set<string>();
  const walk = (code: string) => {
    for (const { code: below, name } of regions.children(code)) {
      names.add(name);
      const short = name.replace(RANK, '');
      if (short.length > 1) names.add(short);
      walk(below);
    }
  };
  walk('');
  const longest = Math.max(0, ...[...names].map((name) => name.length));
  return (text) => {
    for (let length = Math.min(longest, text.length); length > 1; length--) {
      if (names.has(text.slice(0, length))) return length;
    }
    return 0;
  };
}

import type { Actor } from '#kernel';

/**
 * Who sees a shortage, as a condition on its row: its firm; staff who review the region; once it is raised, staff who
 * read the region.
 * @param shortage the row's alias
 * @param mine placeholder of the firms, `reviewing` and `reading` those of region patterns; see {@link sightOf}
 */
export function seenBy(shortage: string, mine: string, reviewing: string, reading: string): string {
  const region = `${shortage}.region_code LIKE ANY`;
  return `(${shortage}.enterprise_id = ANY (${mine}) OR ${region} (${reviewing})
    OR (${shortage}.raised_at IS NOT NULL AND ${region} (${reading})))`;
}

export interface Sight {
  readonly mine: string[];
  readonly reviewing: string[];
  readonly reading: string[];
}

export function sightOf(actor: Actor): Sight {
  return {
    mine: actor.enterprisesWith('shortages.raise'),
    reviewing: actor.regionPrefixesWith('shortages.review').map((prefix) => `${prefix}%`),
    reading: actor.regionPrefixesWith('shortages.read_region').map((prefix) => `${prefix}%`),
  };
}

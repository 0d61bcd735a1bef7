import type { Tx } from '#platform';
import type { ComparedFirm } from '../../domain/duplicates/duplicate-signs.js';
import { plainDecimal } from '../../domain/registered-capital.js';

/**
 * All names of a firm as an SQL array: its own, the registered one first, then those of the firms that it stands for.
 * @param firm the table's alias
 * @param but an SQL condition on such a firm, `alias`
 */
export function namesIn(firm: string, but = 'true'): string {
  return `(ARRAY[${firm}.name] || ${firm}.short_names || ${firm}.former_names || ARRAY(
    SELECT known FROM enterprises.enterprise alias
    CROSS JOIN unnest(ARRAY[alias.name] || alias.short_names || alias.former_names) WITH ORDINALITY AS n (known, at)
    WHERE alias.merged_into = ${firm}.id AND ${but} ORDER BY alias.id, at
  ))`;
}

/**
 * Firms as they are compared, by id, each with the names of those that it stands for; those that another one stands for,
 * and unknown ones, are left out.
 */
export async function comparedFirms(reader: Tx, ids: readonly string[]): Promise<Map<string, ComparedFirm>> {
  const rows = (await reader.query(
    `SELECT id, ${namesIn('e')} AS names, region_code AS "regionCode", address,
            business_scope AS "businessScope", capital_amount::text AS amount, capital_currency AS currency,
            registered_on::text AS "registeredOn", claimed_by IS NOT NULL AS claimed
     FROM enterprises.enterprise e WHERE id = ANY ($1) AND stands`,
    [ids],
  )) as (ComparedFirm & { readonly amount: string | null; readonly currency: string | null })[];
  return new Map(
    rows.map(({ amount, currency, ...firm }) => [
      firm.id,
      { ...firm, capital: amount === null ? null : `${plainDecimal(amount)} ${currency}` },
    ]),
  );
}

import type { Tx } from '#platform';
import type { ComparedFirm } from '../../domain/duplicates/duplicate-signs.js';
import { plainDecimal } from '../../domain/registered-capital.js';

/** Firms as they are compared, by id; those that another one stands for, and unknown ones, are left out. */
export async function comparedFirms(reader: Tx, ids: readonly string[]): Promise<Map<string, ComparedFirm>> {
  const rows = (await reader.query(
    `SELECT id, ARRAY[name] || short_names || former_names AS names, region_code AS "regionCode", address,
            business_scope AS "businessScope", capital_amount::text AS amount, capital_currency AS currency,
            registered_on::text AS "registeredOn", claimed_by IS NOT NULL AS claimed
     FROM enterprises.enterprise WHERE id = ANY ($1) AND stands`,
    [ids],
  )) as (ComparedFirm & { readonly amount: string | null; readonly currency: string | null })[];
  return new Map(
    rows.map(({ amount, currency, ...firm }) => [
      firm.id,
      { ...firm, capital: amount === null ? null : `${plainDecimal(amount)} ${currency}` },
    ]),
  );
}

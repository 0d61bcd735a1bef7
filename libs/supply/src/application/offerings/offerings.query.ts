import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import type { Offering } from '../../domain/offerings/offering.js';

type OfferingRow = Omit<Offering, 'span'> & { readonly spanStart: number | null; readonly spanEnd: number | null };

/** What enterprises offer: what they declare and staff have listed, beside what their registered scopes say. */
@Injectable()
export class Offerings {
  constructor(private readonly transactions: Transactions) {}

  /** By enterprise: declared ones first, the newest of them first, then the others in the order of the scope. */
  async of(enterpriseIds: readonly string[]): Promise<Map<string, Offering[]>> {
    const rows = (await this.transactions.reader.query(
      `SELECT id, enterprise_id AS "enterpriseId", role, text, 'declared' AS source, NULL::int AS "spanStart",
              NULL::int AS "spanEnd", note, valid_until::text AS "validUntil", decided_at AS since
       FROM supply.declared_offering WHERE enterprise_id = ANY ($1) AND state = 'listed'
       UNION ALL
       SELECT id, enterprise_id, role, text, source, span_start, span_end, '', NULL, NULL
       FROM supply.offering WHERE enterprise_id = ANY ($1)
       ORDER BY "enterpriseId", since DESC NULLS LAST, "spanStart", id`,
      [enterpriseIds],
    )) as OfferingRow[];
    const byEnterprise = new Map<string, Offering[]>();
    for (const { spanStart, spanEnd, ...row } of rows) {
      const span = spanStart === null || spanEnd === null ? null : ([spanStart, spanEnd] as const);
      const { id, enterpriseId, role, text, source, note, validUntil } = row;
      const offering: Offering = { id, enterpriseId, role, text, source, span, note, validUntil };
      byEnterprise.set(enterpriseId, [...(byEnterprise.get(enterpriseId) ?? []), offering]);
    }
    return byEnterprise;
  }
}

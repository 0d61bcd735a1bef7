import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { newId } from '#kernel';
import { readScope } from '#language';
import { Outbox, Transactions } from '#platform';
import { OfferingsRead } from '../../domain/supply.events.js';

/** Any number, the same in every process. */
const READING_LOCK = 7_310_415;

/** Reads what enterprises offer from their registered scopes, in place of what was read before. */
@Injectable()
export class ReadScopes {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly outbox: Outbox,
  ) {}

  async run(enterpriseIds: readonly string[]): Promise<void> {
    if (enterpriseIds.length === 0) return;
    await this.transactions.run(async (tx) => {
      // One reading at a time: two that saw a scope at different moments could write in the other order.
      await tx.query('SELECT pg_advisory_xact_lock($1)', [READING_LOCK]);
      const profiles = await this.enterprises.profiles(enterpriseIds);
      const rows = [...profiles.values()].flatMap((profile) =>
        readScope(profile.businessScope).map((offering) => ({ enterpriseId: profile.id, ...offering })),
      );
      await tx.query('DELETE FROM supply.offering WHERE enterprise_id = ANY ($1)', [enterpriseIds]);
      await tx.query(
        `INSERT INTO supply.offering (id, enterprise_id, role, text, source, span_start, span_end)
         SELECT id, enterprise_id, role, text, 'registered_scope', span_start, span_end
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::int[])
           AS read (id, enterprise_id, role, text, span_start, span_end)`,
        [
          rows.map(() => newId()),
          rows.map((row) => row.enterpriseId),
          rows.map((row) => row.role),
          rows.map((row) => row.text),
          rows.map((row) => row.span[0]),
          rows.map((row) => row.span[1]),
        ],
      );
      await this.outbox.publish(tx, OfferingsRead, { enterpriseIds: [...enterpriseIds] });
    });
  }
}

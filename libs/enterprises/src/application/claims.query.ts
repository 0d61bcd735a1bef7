import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { offsetOf, Transactions } from '#platform';
import type { ClaimPage, ClaimsQuery, ClaimView } from '../http/claims.dto.js';
import { regionPatterns } from './requirements.js';

type ClaimRow = Omit<ClaimView, 'enterprise' | 'raisedAt' | 'decidedAt'> & {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly raisedAt: Date;
  readonly decidedAt: Date | null;
};

const LISTED = `FROM enterprises.claim c JOIN enterprises.enterprise e ON e.id = c.enterprise_id
  WHERE (c.account_id = $1 OR e.region_code LIKE ANY ($2)) AND ($3::text IS NULL OR c.state = $3)`;

/** Claims that the actor raised, and those of enterprises in regions where the actor decides claims; newest first. */
@Injectable()
export class ClaimsBoard {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, query: ClaimsQuery): Promise<ClaimPage> {
    const { reader } = this.transactions;
    const listed = [actor.accountId, regionPatterns(actor, 'claims.decide'), query.state ?? null];
    const rows = (await reader.query(
      `SELECT c.id, c.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.credit_code AS "creditCode",
              e.region_code AS "regionCode", c.account_name AS "claimantName", c.proof, c.contact, c.state, c.reason,
              c.decided_by AS "decidedBy", c.decided_at AS "decidedAt", c.raised_at AS "raisedAt", c.version
       ${LISTED} ORDER BY c.raised_at DESC, c.id LIMIT $4 OFFSET $5`,
      [...listed, query.size, offsetOf(query)],
    )) as ClaimRow[];
    const [counted] = (await reader.query(`SELECT count(*)::int AS total ${LISTED}`, listed)) as [{ total: number }];
    return {
      items: rows.map(({ enterpriseId, enterpriseName, creditCode, regionCode, ...row }) => ({
        ...row,
        enterprise: { id: enterpriseId, name: enterpriseName, creditCode, regionCode },
        raisedAt: row.raisedAt.toISOString(),
        decidedAt: row.decidedAt?.toISOString() ?? null,
      })),
      total: counted.total,
      page: query.page,
      size: query.size,
    };
  }
}

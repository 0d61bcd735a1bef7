import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '#platform';
import { type AccountSession, SEEN_LAG } from '../domain/account-session.js';
import type { DepartmentPost, EnterprisePost } from '../domain/roles.js';
import { accountSessionSchema } from './account-session.schema.js';

/** A session that is open, with whose it is and what they may do at this moment. */
export interface OpenSession {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly accountId: string;
  readonly name: string;
  readonly enterprises: EnterprisePost[];
  readonly departments: DepartmentPost[];
}

@Injectable()
export class SessionStore {
  constructor(private readonly transactions: Transactions) {}

  async add(tx: Tx, session: AccountSession): Promise<void> {
    await tx.insert(accountSessionSchema, session);
  }

  /** One query for every request; memberships are read each time, so that what is taken away is gone at once. */
  async findOpen(tokenHash: string, now: Date): Promise<OpenSession | undefined> {
    const [open] = await this.transactions.readPrepared<OpenSession>(
      `SELECT s.id, s.last_seen_at AS "lastSeenAt", a.id AS "accountId", a.name,
              (SELECT coalesce(json_agg(json_build_object('enterpriseId', m.enterprise_id, 'role', m.role)), '[]')
               FROM identity.enterprise_membership m WHERE m.account_id = a.id) AS enterprises,
              (SELECT coalesce(json_agg(json_build_object('region', m.region, 'role', m.role)), '[]')
               FROM identity.department_membership m WHERE m.account_id = a.id) AS departments
       FROM identity.session s JOIN identity.account a ON a.id = s.account_id
       WHERE s.token_hash = $1 AND s.expires_at > $2
         AND s.last_seen_at + make_interval(secs => s.idle_seconds) > $2`,
      [tokenHash, now],
    );
    return open;
  }

  /** Writes at most once in {@link SEEN_LAG} seconds, however many requests come at once. */
  async markSeen(id: string, now: Date): Promise<void> {
    await this.transactions.reader.query(
      `UPDATE identity.session SET last_seen_at = $2
       WHERE id = $1 AND last_seen_at <= $2::timestamptz - make_interval(secs => $3)`,
      [id, now, SEEN_LAG],
    );
  }

  /** @returns whether the account had such a session */
  async end(tx: Tx, accountId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(accountSessionSchema, { id, accountId });
    return affected === 1;
  }

  /** Ends every session of an account but the one to keep. */
  async endAll(tx: Tx, accountId: string, keep?: string): Promise<void> {
    await tx.query('DELETE FROM identity.session WHERE account_id = $1 AND ($2::uuid IS NULL OR id <> $2)', [
      accountId,
      keep ?? null,
    ]);
  }
}

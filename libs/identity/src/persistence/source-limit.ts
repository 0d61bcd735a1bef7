import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { sourceOf } from '../domain/source-address.js';

/**
 * Attempts from one address within the minutes. Log-ins that succeed are taken back, so that only wrong passwords and
 * log-ins under way count, and an office behind one address fits.
 */
const LIMITS = {
  log_in: { attempts: 100, minutes: 15 },
  sign_up: { attempts: 60, minutes: 60 },
  password_reset: { attempts: 20, minutes: 60 },
} as const;

export type LimitedPurpose = keyof typeof LIMITS;

/**
 * How much one address may try. Counted in the database, so that several processes count together; when the database is
 * away the query fails and with it the attempt: nobody gets in uncounted.
 */
@Injectable()
export class SourceLimit {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `identity.too_many_from_here` */
  async take(purpose: LimitedPurpose, address: string): Promise<void> {
    const { attempts, minutes } = LIMITS[purpose];
    const [row] = await this.query<{ attempts: number }>(
      `INSERT INTO identity.source_attempt AS s (source, purpose, since, attempts) VALUES ($1, $2, $3, 1)
       ON CONFLICT ON CONSTRAINT source_attempt_pkey DO UPDATE
       SET since = CASE WHEN s.since <= $3::timestamptz - make_interval(mins => $4) THEN $3 ELSE s.since END,
           attempts = CASE WHEN s.since <= $3::timestamptz - make_interval(mins => $4) THEN 1 ELSE s.attempts + 1 END
       RETURNING attempts`,
      [sourceOf(address), purpose, this.clock.now(), minutes],
    );
    if (!row || row.attempts > attempts) {
      throw new DomainError<IdentityErrorCode>('identity.too_many_from_here', { minutes });
    }
  }

  async giveBack(purpose: LimitedPurpose, address: string): Promise<void> {
    await this.query(
      'UPDATE identity.source_attempt SET attempts = attempts - 1 WHERE source = $1 AND purpose = $2 AND attempts > 0',
      [sourceOf(address), purpose],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.transactions.detached(() => this.transactions.reader.query(sql, values)) as Promise<Row[]>;
  }
}

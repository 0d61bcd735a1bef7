import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transactions, type Tx, updateVersioned } from '#platform';
import type { Account } from '../domain/account.js';
import { accountSchema } from './account.schema.js';

/** What a password is verified against. */
export interface StoredCredential {
  readonly accountId: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Accounts with their passwords' hashes, which only this class reads and writes. */
@Injectable()
export class AccountStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<Account | undefined> {
    return (await this.transactions.reader.findOneBy(accountSchema, { id })) ?? undefined;
  }

  async findByLogin(login: string): Promise<Account | undefined> {
    return (await this.transactions.reader.findOneBy(accountSchema, { login })) ?? undefined;
  }

  async add(tx: Tx, account: Account, passwordHash: string): Promise<void> {
    await tx.insert(accountSchema, account);
    await tx.query('INSERT INTO identity.credential (account_id, password_hash, changed_at) VALUES ($1, $2, $3)', [
      account.id,
      passwordHash,
      account.createdAt,
    ]);
  }

  update(tx: Tx, account: Account): Promise<void> {
    return updateVersioned(tx, accountSchema, account);
  }

  async credentialOf(login: string): Promise<StoredCredential | undefined> {
    const rows = (await this.transactions.reader.query(
      `SELECT a.id AS "accountId", a.name, c.password_hash AS "passwordHash"
       FROM identity.account a JOIN identity.credential c ON c.account_id = a.id WHERE a.login = $1`,
      [login],
    )) as StoredCredential[];
    return rows[0];
  }

  /**
   * Whether the hash that was verified is still the account's. Keeps it so until the transaction ends: a log-in that
   * began before a change of password either stands before the change, which ends it, or is refused.
   */
  async holdsCredential(tx: Tx, verified: StoredCredential): Promise<boolean> {
    const rows = (await tx.query(
      'SELECT 1 FROM identity.credential WHERE account_id = $1 AND password_hash = $2 FOR SHARE',
      [verified.accountId, verified.passwordHash],
    )) as unknown[];
    return rows.length === 1;
  }

  /** @returns false when the password was changed by somebody else since it was verified */
  async replacePassword(tx: Tx, accountId: string, passwordHash: string, verifiedHash?: string): Promise<boolean> {
    const [, changed] = (await tx.query(
      `UPDATE identity.credential SET password_hash = $2, changed_at = $3
       WHERE account_id = $1 AND ($4::text IS NULL OR password_hash = $4)`,
      [accountId, passwordHash, this.clock.now(), verifiedHash ?? null],
    )) as [unknown, number];
    return changed === 1;
  }
}

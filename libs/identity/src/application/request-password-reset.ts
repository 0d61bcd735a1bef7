import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob, Outbox, Transactions } from '#platform';
import { normaliseLogin } from '../domain/login.js';
import { SourceLimit } from '../persistence/source-limit.js';
import type { Caller } from './caller.js';

/** Looks up whom to write to, makes the link and sends the letter. */
export const SendResetLetter = defineJob('identity.send-reset-letter', z.object({ login: z.string() }));

/**
 * Answers before it is known whether there is such an account: the same row is written either way, so that neither the
 * answer nor the time it takes tells.
 */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly limit: SourceLimit,
  ) {}

  async execute(typedLogin: string, caller: Caller): Promise<void> {
    await this.limit.take('password_reset', caller.address);
    await this.transactions.run((tx) =>
      this.outbox.enqueue(tx, SendResetLetter, { login: normaliseLogin(typedLogin) }),
    );
  }
}

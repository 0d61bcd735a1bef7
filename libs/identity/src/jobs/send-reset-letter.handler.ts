import { Inject } from '@nestjs/common';
import { Clock, newId, newSecretToken } from '#kernel';
import { CONFIG, type Config, HandlesJob, type JobContext, type JobHandler, Outbox, SendLetter } from '#platform';
import { resetLetter } from '../application/letters.js';
import { SendResetLetter } from '../application/request-password-reset.js';
import { PasswordReset } from '../domain/password-reset.js';
import { AccountStore } from '../persistence/account.store.js';
import { LinkStore } from '../persistence/link.store.js';

@HandlesJob(SendResetLetter)
export class SendResetLetterHandler implements JobHandler<{ login: string }> {
  constructor(
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle({ login }: { login: string }, job: JobContext): Promise<void> {
    await job.step(async (tx) => {
      const account = await this.accounts.findByLogin(login);
      if (!account) return;
      const { token, hash } = newSecretToken();
      const reset = PasswordReset.ask({ id: newId(), accountId: account.id, tokenHash: hash, at: this.clock.now() });
      if (!(await this.links.addReset(tx, reset))) return;
      const letter = resetLetter(account, `${this.config.publicUrl}/reset/${token}`);
      await this.outbox.enqueue(tx, SendLetter, { to: account.email, ...letter });
    });
  }
}

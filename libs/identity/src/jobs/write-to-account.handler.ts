import type { Localised } from '#kernel';
import {
  forgetText,
  HandlesJob,
  type JobContext,
  type JobHandler,
  Outbox,
  SendLetter,
  WriteToAccount,
} from '#platform';
import { AccountStore } from '../persistence/account.store.js';

interface LetterToAccount {
  readonly accountId: string;
  readonly subject: Localised;
  readonly text: Localised;
}

/** Addresses a letter as its account says today, in the account's language. Who is gone is not written to. */
@HandlesJob(WriteToAccount)
export class WriteToAccountHandler implements JobHandler<LetterToAccount> {
  constructor(
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox,
  ) {}

  async handle({ accountId, subject, text }: LetterToAccount, job: JobContext): Promise<void> {
    await job.step(async (tx) => {
      const account = await this.accounts.find(accountId);
      if (account) {
        const { email: to, locale } = account;
        await this.outbox.enqueue(tx, SendLetter, { to, subject: subject[locale], text: text[locale] });
      }
      // Links stand in letters; this row keeps none of them.
      await forgetText(tx, job.jobId);
    });
  }
}

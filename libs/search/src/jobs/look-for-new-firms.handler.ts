import { HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { TellOfNewFirms } from '../application/saved/tell-of-new-firms.js';

/** Days begin in Greenwich at eight in the morning here, when people begin to read. */
const A_DAY = 24 * 3600;

/** Once a day; an account that was told already is not looked at again when the work is tried once more. */
@HandlesSchedule({
  name: 'search.look-for-new-firms',
  everySeconds: A_DAY,
  missed: 'latest',
  mode: 'stepwise',
  leaseSeconds: 120,
})
export class LookForNewFirmsHandler implements JobHandler<unknown> {
  constructor(private readonly newFirms: TellOfNewFirms) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    let accounts = await this.newFirms.accountsDue(null);
    while (accounts.length > 0) {
      for (const account of accounts) {
        job.signal.throwIfAborted();
        const looked = await this.newFirms.look(account);
        await job.step((tx) => this.newFirms.tell(tx, account, looked));
      }
      accounts = await this.newFirms.accountsDue(accounts.at(-1) ?? null);
    }
    await job.step((tx) => this.newFirms.forgetOldLetters(tx));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { Introduction } from '../domain/introduction.js';
import { IntroductionEnded } from '../domain/matching.events.js';
import { introductionOfAsker } from '../persistence/introduction.store.js';

const BATCH = 200;

/** Ends introductions without an answer: withdrawn by who asked, or because time ran out. */
@Injectable()
export class EndIntroductions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const introduction = await introductionOfAsker(tx, actor, id);
      requireVersion(introduction, version);
      introduction.withdraw();
      await this.store(tx, introduction, 'withdrawn');
      await this.audit.record(tx, actor, {
        action: 'introduction.withdrawn',
        subject: 'introduction',
        subjectId: id,
        region: introduction.askingRegionCode,
      });
    });
  }

  /** Withdraws what is open about a shortage that ended: withdrawn, covered, or its day passed. */
  async withdrawOfShortage(tx: Tx, shortageId: string): Promise<void> {
    const open = await tx.find(Introduction, {
      where: { shortageId, state: 'put' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const introduction of open) {
      introduction.withdraw();
      await this.store(tx, introduction, 'withdrawn');
    }
  }

  /** Expires what nobody answered in time. @returns how many; a full batch means that there may be more */
  async expireDue(tx: Tx): Promise<{ readonly expired: number; readonly more: boolean }> {
    const due = await tx
      .createQueryBuilder(Introduction, 'i')
      .where(`i.state = 'put' AND i.dueAt <= :now`, { now: this.clock.now() })
      .orderBy('i.dueAt')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    for (const introduction of due) {
      introduction.expire();
      await this.store(tx, introduction, 'expired');
    }
    return { expired: due.length, more: due.length === BATCH };
  }

  private async store(tx: Tx, introduction: Introduction, state: 'expired' | 'withdrawn'): Promise<void> {
    await updateVersioned(tx, Introduction, introduction);
    const { id: introductionId, shortageId, enterpriseId } = introduction;
    await this.outbox.publish(tx, IntroductionEnded, { introductionId, shortageId, enterpriseId, state });
  }
}

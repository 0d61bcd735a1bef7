import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { ShortageCorrected, ShortageWithdrawn } from '../domain/demand.events.js';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { Shortage } from '../domain/shortage.js';
import type { ShortageLineDto } from '../http/demand.dto.js';
import { ShortageLineReader } from './shortage-line-reader.js';

/** What a manufacturer does with a shortage it raised. */
@Injectable()
export class ChangeShortage {
  constructor(
    private readonly transactions: Transactions,
    private readonly lines: ShortageLineReader,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  correct(actor: Actor, id: string, version: number, dto: ShortageLineDto): Promise<void> {
    return this.change(actor, id, version, 'shortage.corrected', async (shortage, tx) => {
      shortage.correct(this.lines.read(dto, shortage.line), this.clock.now());
      if (shortage.seenByOthers) await this.outbox.publish(tx, ShortageCorrected, { shortageId: id });
    });
  }

  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.change(actor, id, version, 'shortage.withdrawn', async (shortage, tx) => {
      shortage.follow('withdraw');
      if (shortage.seenByOthers) await this.outbox.publish(tx, ShortageWithdrawn, { shortageId: id });
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    action: string,
    work: (shortage: Shortage, tx: Tx) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const shortage = await tx.findOneBy(Shortage, { id, enterpriseId: In(actor.enterprisesWith('shortages.raise')) });
      if (!shortage) throw new DomainError<DemandErrorCode>('demand.shortage_not_found', { id });
      requireVersion(shortage, version);
      await work(shortage, tx);
      await updateVersioned(tx, Shortage, shortage);
      await this.audit.record(tx, actor, {
        action,
        subject: 'shortage',
        subjectId: id,
        details: { part: shortage.part, quantity: shortage.quantity.toString() },
        region: shortage.regionCode,
      });
    });
  }
}

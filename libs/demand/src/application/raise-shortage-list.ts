import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, newId } from '#kernel';
import { Audit, Outbox, Transactions } from '#platform';
import { ShortagesRaised } from '../domain/demand.events.js';
import { Shortage } from '../domain/shortage.js';
import type { RaiseShortageListDto } from '../http/demand.dto.js';
import { ShortageListRow } from '../persistence/shortage.schema.js';
import { ReviewRules } from './review-rules.js';
import { ShortageLineReader } from './shortage-line-reader.js';

/** PostgreSQL takes 65,535 parameters a statement. */
const INSERTED_AT_ONCE = 500;

/**
 * Takes in a list of missing parts, whole or not at all. Where the region asks for a review its lines wait for staff,
 * and nobody is told of them; elsewhere they are raised at once.
 */
@Injectable()
export class RaiseShortageList {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly lines: ShortageLineReader,
    private readonly rules: ReviewRules,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the list */
  async run(actor: Actor, dto: RaiseShortageListDto): Promise<string> {
    actor.requireEnterprise('shortages.raise', dto.enterpriseId);
    const said = dto.lines.map((line, index) => this.lines.read(line, index + 1));
    return this.transactions.run(async (tx) => {
      const { regionCode } = await this.enterprises.requireStanding(dto.enterpriseId);
      const list = { id: newId(), enterpriseId: dto.enterpriseId, regionCode };
      const reviewed = await this.rules.asksForReview(regionCode);
      const now = this.clock.now();
      const shortages = said.map((line, index) => Shortage.submit(list, index + 1, line, now));
      if (!reviewed) for (const shortage of shortages) shortage.pass(now);
      await tx.insert(ShortageListRow, {
        id: list.id,
        enterpriseId: dto.enterpriseId,
        regionCode,
        title: dto.title,
        raisedBy: actor.accountId,
        raisedByName: actor.name,
        createdAt: now,
      });
      for (let at = 0; at < shortages.length; at += INSERTED_AT_ONCE) {
        await tx.insert(Shortage, shortages.slice(at, at + INSERTED_AT_ONCE));
      }
      if (!reviewed) {
        await this.outbox.publish(tx, ShortagesRaised, { listId: list.id, shortageIds: shortages.map((s) => s.id) });
      }
      await this.audit.record(tx, actor, {
        action: reviewed ? 'shortage_list.submitted' : 'shortage_list.raised',
        subject: 'shortage_list',
        subjectId: list.id,
        details: { lines: shortages.length },
        region: regionCode,
      });
      return list.id;
    });
  }
}

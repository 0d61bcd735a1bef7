import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { ShortagesRaised } from '../domain/demand.events.js';
import { type Review, Shortage } from '../domain/shortage.js';
import type { ReviewedLines, ReviewLinesDto } from '../http/review.dto.js';

export type Decision = 'approve' | 'refuse';

type Seen = ReviewLinesDto['lines'][number];

/** Staff of the region look at lines before others see them: they pass, or go back with a reason. */
@Injectable()
export class ReviewShortages {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  one(actor: Actor, decision: Decision, seen: Seen, reason: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [shortage] = (await this.hold(tx, actor, [seen.id])) as [Shortage];
      requireVersion(shortage, seen.version);
      await this.settle(tx, actor, decision, [shortage], reason);
    });
  }

  /**
   * Decides those lines that stand as they were seen. The others are left, each with why: a clerk who approves a page
   * should not lose it because one firm corrected one line meanwhile.
   * @throws DomainError `demand.shortage_not_found` where one is not the actor's to review
   */
  many(actor: Actor, { decision, lines, reason }: ReviewLinesDto): Promise<ReviewedLines> {
    return this.transactions.run(async (tx) => {
      const held = new Map(
        (
          await this.hold(
            tx,
            actor,
            lines.map(({ id }) => id),
          )
        ).map((s) => [s.id, s]),
      );
      const judged = lines.map((seen) => {
        const shortage = held.get(seen.id) as Shortage;
        return { shortage, because: this.reasonToLeave(shortage, decision, seen) };
      });
      const ready = judged.filter(({ because }) => because === undefined).map(({ shortage }) => shortage);
      await this.settle(tx, actor, decision, ready, reason);
      return {
        decided: ready.map(({ id }) => id),
        left: judged.flatMap(({ shortage: { id, line, part }, because }) =>
          because === undefined ? [] : [{ id, line, part, because }],
        ),
      };
    });
  }

  private reasonToLeave(shortage: Shortage, decision: Decision, { version }: Seen) {
    if (!shortage.allows(decision)) return 'not_awaiting_review' as const;
    if (shortage.version !== version) return 'changed' as const;
    const passed = shortage.neededBy !== null && shortage.neededBy < this.clock.today();
    return decision === 'approve' && passed ? ('day_passed' as const) : undefined;
  }

  private async settle(
    tx: Tx,
    actor: Actor,
    decision: Decision,
    shortages: readonly Shortage[],
    reason: string,
  ): Promise<void> {
    const review: Review = { by: actor.name, at: this.clock.now(), reason };
    for (const shortage of shortages) {
      if (decision === 'approve') shortage.approve(review, this.clock.today());
      else shortage.refuse(review);
      await updateVersioned(tx, Shortage, shortage);
      await this.audit.record(tx, actor, {
        action: decision === 'approve' ? 'shortage.approved' : 'shortage.refused',
        subject: 'shortage',
        subjectId: shortage.id,
        details: { part: shortage.part, quantity: shortage.quantity.toString(), reason },
        region: shortage.regionCode,
      });
    }
    if (decision === 'approve') await this.publish(tx, shortages);
  }

  /** For those lines and no others, list by list. */
  private async publish(tx: Tx, shortages: readonly Shortage[]): Promise<void> {
    for (const listId of new Set(shortages.map((shortage) => shortage.listId))) {
      const shortageIds = shortages.filter((shortage) => shortage.listId === listId).map(({ id }) => id);
      await this.outbox.publish(tx, ShortagesRaised, { listId, shortageIds });
    }
  }

  /** In the order of ids, so that two reviewers with the same lines wait for each other and do not deadlock. */
  private async hold(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Shortage[]> {
    const regions = actor.regionPrefixesWith('shortages.review').map((prefix) => `${prefix}%`);
    const held = await tx
      .createQueryBuilder(Shortage, 's')
      .where('s.id = ANY (:ids) AND s.regionCode LIKE ANY (:regions)', { ids, regions })
      .orderBy('s.id')
      .setLock('pessimistic_write')
      .getMany();
    const missing = ids.find((id) => !held.some((shortage) => shortage.id === id));
    if (missing !== undefined) throw new DomainError<DemandErrorCode>('demand.shortage_not_found', { id: missing });
    return held;
  }
}

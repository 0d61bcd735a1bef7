import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { Duplicate } from '../../domain/duplicates/duplicate.js';
import { Enterprise } from '../../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import { EnterprisesMerged, EnterprisesParted } from '../../domain/enterprises.events.js';
import { mergedAlready, regionPatterns } from '../requirements.js';

export interface SeenDuplicate {
  readonly id: string;
  /** As staff saw it. */
  readonly version: number;
}

interface Firms {
  readonly one: Enterprise;
  readonly other: Enterprise;
}

/**
 * Staff of both firms' regions decide whether two firms are one. The merged firm stays as it is and becomes another name
 * for the one that stays; taking that back makes it what it was.
 */
@Injectable()
export class DecideDuplicate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws DomainError `enterprises.survivor_not_of_pair`, `enterprises.merged_already`, `enterprises.stands_for_others`
   *   or `enterprises.survivor_suspended`
   */
  merge(actor: Actor, seen: SeenDuplicate, survivorId: string, reason: string | null): Promise<void> {
    return this.deciding(actor, seen, 'enterprise.merged', async (tx, duplicate, { one, other }) => {
      if (![one.id, other.id].includes(survivorId)) {
        throw new DomainError<EnterprisesErrorCode>('enterprises.survivor_not_of_pair');
      }
      const [stays, goes] = survivorId === one.id ? [one, other] : [other, one];
      const gone = [one, other].find(({ mergedInto }) => mergedInto !== null);
      if (gone) throw await mergedAlready(tx, gone);
      if (await tx.existsBy(Enterprise, { mergedInto: goes.id })) {
        throw new DomainError<EnterprisesErrorCode>('enterprises.stands_for_others', { name: goes.name });
      }
      // Whoever stands for a firm in business is in business: lists and searches would lose both otherwise.
      if (stays.status !== 'registered' && goes.status === 'registered') {
        throw new DomainError<EnterprisesErrorCode>('enterprises.survivor_suspended', {
          name: stays.name,
          other: goes.name,
        });
      }
      duplicate.merge(survivorId, { by: actor.name, at: this.clock.now(), reason });
      await lead(tx, goes.id, stays.id);
      await this.outbox.publish(tx, EnterprisesMerged, { survivorId: stays.id, mergedId: goes.id });
    });
  }

  dismiss(actor: Actor, seen: SeenDuplicate, reason: string | null): Promise<void> {
    return this.deciding(actor, seen, 'enterprise.duplicate_dismissed', (_, duplicate) => {
      duplicate.dismiss({ by: actor.name, at: this.clock.now(), reason });
      return Promise.resolve();
    });
  }

  /** Takes a decision back; a firm that was merged stands for itself again. */
  undo(actor: Actor, seen: SeenDuplicate): Promise<void> {
    return this.deciding(actor, seen, 'enterprise.duplicate_reopened', async (tx, duplicate) => {
      const { survivorId, mergedId } = duplicate;
      duplicate.undo();
      if (survivorId === null || mergedId === null) return;
      await lead(tx, mergedId, null);
      await this.outbox.publish(tx, EnterprisesParted, { survivorId, mergedId });
    });
  }

  private deciding(
    actor: Actor,
    { id, version }: SeenDuplicate,
    action: string,
    decide: (tx: Tx, duplicate: Duplicate, firms: Firms) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { duplicate, firms } = await this.requireInRegions(tx, actor, id);
      requireVersion(duplicate, version);
      const before = { state: duplicate.state, survivorId: duplicate.survivorId };
      await decide(tx, duplicate, firms);
      await updateVersioned(tx, Duplicate, duplicate);
      const { state, survivorId, reason } = duplicate;
      // Staff of either region read it in their trail.
      for (const firm of [firms.one, firms.other]) {
        await this.audit.record(tx, actor, {
          action,
          subject: 'enterprise',
          subjectId: firm.id,
          details: {
            duplicateId: id,
            firms: [firms.one, firms.other].map(({ creditCode, name }) => ({ creditCode, name })),
            before,
            after: { state, survivorId },
            reason,
          },
          region: firm.regionCode,
        });
      }
    });
  }

  /** Both firms are locked in the order of their ids: two decisions about one of them come one after the other. */
  private async requireInRegions(tx: Tx, actor: Actor, id: string) {
    const duplicate = await tx.findOneBy(Duplicate, { id });
    const firms =
      duplicate &&
      (await tx
        .createQueryBuilder(Enterprise, 'e')
        .where('e.id IN (:...ids) AND e.region_code LIKE ANY (:regions)', {
          ids: [duplicate.oneId, duplicate.otherId],
          regions: regionPatterns(actor, 'register.import'),
        })
        .orderBy('e.id')
        .setLock('pessimistic_write')
        .getMany());
    const [one, other] = firms ?? [];
    if (!duplicate || !one || !other) {
      throw new DomainError<EnterprisesErrorCode>('enterprises.duplicate_not_found', { id });
    }
    return { duplicate, firms: { one, other } };
  }
}

async function lead(tx: Tx, id: string, into: string | null): Promise<void> {
  await tx.query('UPDATE enterprises.enterprise SET merged_into = $2, version = version + 1 WHERE id = $1', [id, into]);
}

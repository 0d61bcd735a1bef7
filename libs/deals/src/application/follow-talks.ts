import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Transactions } from '#platform';
import { requirePast, type Side } from '../domain/deal.js';
import type { NextStepDto, NoteDto } from '../http/deals.dto.js';
import type { LogEntryRow } from '../persistence/deal-record.schema.js';
import { heldByParty } from '../persistence/deal.store.js';
import { ConductDeal } from './conduct-deal.js';
import { DealLog } from './deal-log.js';

/** Keeps what was said, and what comes next. */
@Injectable()
export class FollowTalks {
  constructor(
    private readonly transactions: Transactions,
    private readonly conduct: ConductDeal,
    private readonly log: DealLog,
    private readonly clock: Clock,
  ) {}

  /** Whatever state the deal is in: somebody may ring about one that ended. */
  note(actor: Actor, id: string, { day, text }: NoteDto): Promise<LogEntryRow> {
    return this.transactions.run(async (tx) => {
      const deal = await heldByParty(tx, actor, id);
      const side = deal.sideOf(actor.enterprisesWith('deals.conduct')) as Side;
      requirePast(day, this.clock);
      return this.log.write(tx, deal, { actor, side }, { kind: 'note', day, text });
    });
  }

  /** @param step null where nothing is to follow */
  plan(actor: Actor, id: string, version: number, step: NextStepDto | null): Promise<void> {
    return this.conduct.run(actor, id, version, (_tx, deal) => {
      deal.plan(step, this.clock);
      return Promise.resolve(
        step
          ? {
              kind: 'next_step_planned',
              text: step.what,
              details: { due: step.due, side: step.side, owner: step.owner },
            }
          : { kind: 'next_step_dropped' },
      );
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { Outbox, type Tx } from '#platform';
import { DealEnded } from '../domain/deals.events.js';
import { OrderLine } from '../domain/order-line.js';
import { Trial } from '../domain/trial.js';
import type { CancelOrderDto, EndDealDto } from '../http/deals.dto.js';
import { ConductDeal } from './conduct-deal.js';
import { ShortageCover } from './shortage-cover.js';

/** How deals come to nothing, and how talks are taken up again. */
@Injectable()
export class CloseDeal {
  constructor(
    private readonly conduct: ConductDeal,
    private readonly cover: ShortageCover,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  end(actor: Actor, id: string, version: number, { reason, remark }: EndDealDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      deal.end(reason, remark, this.clock);
      await this.tell(tx, id);
      return { kind: 'ended', text: remark, details: { reason } };
    });
  }

  cancel(actor: Actor, id: string, version: number, { reason, remark }: CancelOrderDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      deal.cancel(reason, remark, this.clock);
      await this.tell(tx, id);
      const afterwards = async () => this.cover.reckon(tx, await tx.findBy(OrderLine, { dealId: id }));
      return { kind: 'cancelled', text: remark, details: { reason, contractNumber: deal.contractNumber }, afterwards };
    });
  }

  resume(actor: Actor, id: string, version: number): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      deal.resume(await tx.existsBy(Trial, { dealId: id, verdict: 'open' }), this.clock);
      return { kind: 'resumed' };
    });
  }

  private tell(tx: Tx, dealId: string): Promise<void> {
    return this.outbox.publish(tx, DealEnded, { dealId });
  }
}

import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { type Actor, Clock, DomainError } from '#kernel';
import { Outbox, type Tx } from '#platform';
import { contractKey, Deal } from '../domain/deal.js';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import { DealSigned } from '../domain/deals.events.js';
import { orderTotal } from '../domain/money.js';
import { OrderLine } from '../domain/order-line.js';
import type { OrderDto } from '../http/deals.dto.js';
import { ConductDeal } from './conduct-deal.js';
import { OrderReader } from './order-reader.js';
import { ShortageCover } from './shortage-cover.js';

/** Takes in a signed contract, and states it anew where it was entered wrongly. */
@Injectable()
export class SignOrder {
  constructor(
    private readonly conduct: ConductDeal,
    private readonly reader: OrderReader,
    private readonly cover: ShortageCover,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  sign(actor: Actor, id: string, version: number, dto: OrderDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      const lines = await this.reader.read(deal, dto.lines);
      deal.sign(orderOf(dto, lines), this.clock);
      await this.countOnce(tx, deal, dto.contractNumber);
      await tx.insert(OrderLine, lines);
      const afterwards = () => this.tell(tx, deal, lines);
      return { kind: 'signed', day: dto.signedOn, details: detailsOf(deal, lines), afterwards };
    });
  }

  /** Lines keep their place: what a lot that was struck out said of line 2 is still said of line 2. */
  correct(actor: Actor, id: string, version: number, dto: OrderDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      const lines = await this.reader.read(deal, dto.lines);
      deal.correctOrder(orderOf(dto, lines), this.clock);
      await this.countOnce(tx, deal, dto.contractNumber);
      const before = await tx.findBy(OrderLine, { dealId: id });
      for (const line of lines) {
        const old = before.find((one) => one.line === line.line);
        if (!old) await tx.insert(OrderLine, line);
        else await tx.update(OrderLine, { id: old.id }, { ...line, id: old.id });
      }
      await tx.delete(OrderLine, { dealId: id, line: MoreThan(lines.length) });
      // Shortages that a line no longer covers are reckoned as well.
      const afterwards = () => this.tell(tx, deal, [...before, ...lines]);
      return { kind: 'order_corrected', day: dto.signedOn, details: detailsOf(deal, lines), afterwards };
    });
  }

  private async tell(tx: Tx, deal: Deal, lines: readonly OrderLine[]): Promise<void> {
    await this.cover.reckon(tx, lines);
    await this.outbox.publish(tx, DealSigned, { dealId: deal.id });
  }

  /**
   * Looked up for a sentence that says which deal has the contract; that nobody enters it at the same time elsewhere is seen to by
   * `deal_contract_key`.
   */
  private async countOnce(tx: Tx, deal: Deal, contract: string): Promise<void> {
    const other = await tx.findOneBy(Deal, {
      id: Not(deal.id),
      buyerId: deal.buyerId,
      sellerId: deal.sellerId,
      contractKey: contractKey(contract),
      state: Not('cancelled'),
    });
    if (!other) return;
    throw new DomainError<DealsErrorCode>('deals.contract_counted', {
      contract,
      dealId: other.id,
      subject: other.subject,
      signedOn: other.signedOn,
    });
  }
}

function orderOf({ contractNumber, signedOn }: OrderDto, lines: readonly OrderLine[]) {
  return { contractNumber, signedOn, amount: orderTotal(lines.map(({ amount }) => amount)) };
}

function detailsOf({ contractNumber, amount }: Deal, lines: readonly OrderLine[]) {
  return { contractNumber, amount, lines: lines.length };
}

import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Actor, Clock, DomainError, newId } from '#kernel';
import { Outbox, type Tx } from '#platform';
import { type Deal, requirePast } from '../domain/deal.js';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import { LotDelivered } from '../domain/deals.events.js';
import { exceeds } from '../domain/money.js';
import { OrderLine } from '../domain/order-line.js';
import type { CompleteDto, LotDto, StrikeLotDto } from '../http/deals.dto.js';
import { LotLineRow, LotRow } from '../persistence/deal-record.schema.js';
import { ConductDeal } from './conduct-deal.js';
import { type LotLine, readLot } from './lot-reader.js';
import { ShortageCover } from './shortage-cover.js';

/** What of an order arrived, lot by lot, until it is complete. */
@Injectable()
export class DeliverLot {
  constructor(
    private readonly conduct: ConductDeal,
    private readonly cover: ShortageCover,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** A lot that was entered before with the same contents changes nothing: whoever is not sure enters it again. */
  enter(actor: Actor, id: string, dto: LotDto): Promise<void> {
    return this.conduct.run(actor, id, null, async (tx, deal) => {
      const ordered = await tx.find(OrderLine, { where: { dealId: id }, order: { line: 'ASC' } });
      const lines = readLot(ordered, dto);
      if (await this.enteredBefore(tx, id, dto, lines)) return null;
      deal.follow('deliver', this.clock);
      requirePast(dto.day, this.clock);
      requireAfterSigning(deal, dto.day);
      for (const { of, accepted, rejected } of lines) of.take(accepted, rejected);
      const lotId = await this.store(tx, actor, id, dto, lines);
      if (ordered.every(({ left }) => left === '0')) deal.complete({ short: false, remark: '' }, this.clock);
      await this.outbox.publish(tx, LotDelivered, { dealId: id, deliveryId: lotId });
      return { kind: 'lot_delivered', day: dto.day, text: dto.remark, details: { number: dto.number } };
    });
  }

  /** Strikes out a lot that was entered wrongly: it stays readable and counts nowhere. */
  strike(actor: Actor, id: string, version: number, lotId: string, { because }: StrikeLotDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      const lot = await tx.findOneBy(LotRow, { id: lotId, dealId: id, struckAt: IsNull() });
      if (!lot) throw new DomainError<DealsErrorCode>('deals.lot_not_found');
      const ordered = await tx.findBy(OrderLine, { dealId: id });
      for (const { orderLineId, accepted, rejected } of await tx.findBy(LotLineRow, { lotId })) {
        const line = ordered.find((one) => one.id === orderLineId) as OrderLine;
        line.giveBack(accepted, rejected);
        await storeArrived(tx, line);
      }
      await tx.update(
        LotRow,
        { id: lotId },
        { struckAt: this.clock.now(), struckByName: actor.name, struckBecause: because },
      );
      const left = await tx.countBy(LotRow, { dealId: id, struckAt: IsNull() });
      deal.strikeLot(left === 0, this.clock);
      const afterwards = () => this.cover.reckon(tx, ordered);
      return { kind: 'lot_struck', text: because, details: { number: lot.number }, afterwards };
    });
  }

  /** Closes an order of which no more is to come. */
  complete(actor: Actor, id: string, version: number, { remark }: CompleteDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      const ordered = await tx.findBy(OrderLine, { dealId: id });
      const short = ordered.some(({ left }) => exceeds(left, '0'));
      deal.complete({ short, remark }, this.clock);
      // What will not come covers nothing.
      return { kind: 'completed', text: remark, afterwards: () => this.cover.reckon(tx, ordered) };
    });
  }

  /** @throws DomainError `deals.lot_number_taken` where it was entered with other contents */
  private async enteredBefore(tx: Tx, dealId: string, dto: LotDto, lines: readonly LotLine[]): Promise<boolean> {
    const lot = await tx.findOneBy(LotRow, { dealId, number: dto.number, struckAt: IsNull() });
    if (!lot) return false;
    const stored = await tx.findBy(LotLineRow, { lotId: lot.id });
    const same =
      lot.day === dto.day &&
      stored.length === lines.length &&
      lines.every(({ of, accepted, rejected }) =>
        stored.some((s) => s.orderLineId === of.id && s.accepted === accepted && s.rejected === rejected),
      );
    if (!same) throw new DomainError<DealsErrorCode>('deals.lot_number_taken', { number: dto.number });
    return true;
  }

  private async store(tx: Tx, actor: Actor, dealId: string, dto: LotDto, lines: readonly LotLine[]): Promise<string> {
    const lotId = newId();
    await tx.insert(LotRow, {
      id: lotId,
      dealId,
      number: dto.number,
      day: dto.day,
      remark: dto.remark,
      enteredBy: actor.accountId,
      enteredByName: actor.name,
      enteredAt: this.clock.now(),
      struckAt: null,
      struckByName: null,
      struckBecause: null,
    });
    for (const { of } of lines) await storeArrived(tx, of);
    await tx.insert(
      LotLineRow,
      lines.map(({ of, accepted, rejected }) => ({ lotId, orderLineId: of.id, accepted, rejected })),
    );
    return lotId;
  }
}

/** The check on the row refuses more than was ordered, whatever was reckoned here. */
async function storeArrived(tx: Tx, { id, accepted, rejected }: OrderLine): Promise<void> {
  await tx.update(OrderLine, { id }, { accepted, rejected });
}

function requireAfterSigning({ signedOn }: Deal, day: string): void {
  if (signedOn === null || day >= signedOn) return;
  throw new DomainError<DealsErrorCode>('deals.delivered_before_signed', { day, signedOn });
}

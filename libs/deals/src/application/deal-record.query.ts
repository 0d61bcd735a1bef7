import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { Transactions } from '#platform';
import type { Deal, Side } from '../domain/deal.js';
import { DEAL_COMMANDS } from '../domain/deal.lifecycle.js';
import { OrderLine } from '../domain/order-line.js';
import { Trial } from '../domain/trial.js';
import type { DealCard, DealView, OrderLineFacts, OrderLineView } from '../http/deals.view.js';

type Record = Omit<DealView, keyof DealCard>;

interface LotRecord {
  readonly id: string;
  readonly number: string;
  readonly day: string;
  readonly remark: string;
  readonly entered_by_name: string;
  readonly entered_at: Date;
  readonly struck_at: Date | null;
  readonly struck_by_name: string | null;
  readonly struck_because: string | null;
  readonly lines: { line: number; accepted: string; rejected: string }[];
}

/** What stands under a deal: its trials, its order with what arrived of it, and for its parties the prices and each other's contacts. */
@Injectable()
export class DealRecord {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly demand: DemandFacade,
  ) {}

  /** @param side the reader's; null for staff, who see no price and may do nothing */
  async of(deal: Deal, side: Side | null): Promise<Record> {
    const dealId = deal.id;
    const trials = await this.transactions.reader.find(Trial, {
      where: { dealId },
      order: { begunAt: 'ASC', id: 'ASC' },
    });
    const lines = await this.transactions.reader.find(OrderLine, { where: { dealId }, order: { line: 'ASC' } });
    return {
      contacts: side && {
        buyer: await this.contactLine(deal.buyerId),
        seller: await this.contactLine(deal.sellerId),
      },
      asked: side && (await this.asked(deal)),
      commands: side ? DEAL_COMMANDS.filter((command) => deal.allows(command)) : [],
      trials: trials.map(trialView),
      lines: lines.map(side ? pricedLine : unpricedLine),
      lots: await this.lots(dealId),
    };
  }

  private async asked({ originKind, originId, shortageId }: Deal): Promise<DealView['asked']> {
    const asked =
      originKind === 'intent'
        ? await this.demand.purchaseIntent(originId)
        : shortageId === null
          ? undefined
          : (await this.demand.shortages([shortageId])).get(shortageId);
    return asked ? { quantity: asked.quantity.amount, unit: asked.unit } : null;
  }

  private async contactLine(enterpriseId: string): Promise<string | null> {
    const [first] = await this.enterprises.contacts(enterpriseId);
    return first ? [first.name, first.phone, first.email].filter(Boolean).join(' ') : null;
  }

  private async lots(dealId: string): Promise<DealView['lots']> {
    const rows = (await this.transactions.reader.query(
      `SELECT l.id, l.number, l.day::text, l.remark, l.entered_by_name, l.entered_at, l.struck_at, l.struck_by_name,
              l.struck_because, jsonb_agg(jsonb_build_object('line', o.line, 'accepted', x.accepted::text,
                'rejected', x.rejected::text) ORDER BY o.line) AS lines
       FROM deals.lot l JOIN deals.lot_line x ON x.lot_id = l.id JOIN deals.order_line o ON o.id = x.order_line_id
       WHERE l.deal_id = $1 GROUP BY l.id ORDER BY l.day, l.entered_at, l.number, l.id`,
      [dealId],
    )) as LotRecord[];
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      day: row.day,
      remark: row.remark,
      enteredBy: row.entered_by_name,
      enteredAt: row.entered_at.toISOString(),
      lines: row.lines,
      struck: row.struck_at && {
        at: row.struck_at.toISOString(),
        by: row.struck_by_name ?? '',
        because: row.struck_because ?? '',
      },
    }));
  }
}

function trialView(trial: Trial): DealView['trials'][number] {
  const { id, place, fromDay: from, toDay: to, what, verdict, results, remark, begunAt, concludedAt } = trial;
  return {
    id,
    place,
    from,
    to,
    what,
    verdict,
    results: [...results],
    remark,
    begunAt: begunAt.toISOString(),
    concludedAt: concludedAt?.toISOString() ?? null,
  };
}

function lineFacts(line: OrderLine): OrderLineFacts {
  const { item, specification, quantity, unit, due, shortageId, accepted, rejected, left } = line;
  return { line: line.line, item, specification, quantity, unit, due, shortageId, accepted, rejected, left };
}

function pricedLine(line: OrderLine): OrderLineView {
  const { unitPrice, amount } = line;
  return { ...lineFacts(line), price: unitPrice === null || amount === null ? null : { unitPrice, amount } };
}

function unpricedLine(line: OrderLine): OrderLineView {
  return { ...lineFacts(line), price: null };
}

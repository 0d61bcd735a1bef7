import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import { resolveUnit, type Unit } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import type { Tx } from '#platform';
import type { OrderLine } from '../domain/order-line.js';

/** Wide enough for a quantity times any unit's factor. */
const Exact = Decimal.clone({ precision: 60 });

interface SignedQuantity {
  readonly unit: string;
  readonly quantity: string;
}

/**
 * Tells demand whether a shortage is covered: whether what was signed for it, over all deals, reaches what was asked. Reckoned each
 * time from what is stored, with the shortage's row held, so that two deals signed at once both count.
 */
@Injectable()
export class ShortageCover {
  constructor(private readonly demand: DemandFacade) {}

  /** @param lines those whose shortages may have been touched */
  async reckon(tx: Tx, lines: readonly Pick<OrderLine, 'shortageId'>[]): Promise<void> {
    // In one order, so that two deals with the same shortages do not wait for each other.
    const ids = [...new Set(lines.flatMap(({ shortageId }) => shortageId ?? []))].sort();
    for (const id of ids) {
      const shortage = await this.demand.hold(tx, id);
      if (!shortage) continue;
      const covered = reaches(await this.signedFor(tx, id), shortage);
      await this.demand.follow(tx, shortage, [covered ? 'cover' : 'uncover']);
    }
  }

  /** Of an order that came to its end only what was accepted covers anything. */
  private async signedFor(tx: Tx, shortageId: string): Promise<SignedQuantity[]> {
    return (await tx.query(
      `SELECT o.unit, sum(CASE WHEN d.state IN ('signed', 'delivering') THEN o.quantity ELSE o.accepted END)::text AS quantity
       FROM deals.order_line o JOIN deals.deal d ON d.id = o.deal_id
       WHERE o.shortage_id = $1 GROUP BY o.unit`,
      [shortageId],
    )) as SignedQuantity[];
  }
}

/** Whether amounts in the two units can be added up: one unit, or units of one measure. */
export function measureAlike(one: Unit, other: Unit): boolean {
  return one === other || (one.dimension === other.dimension && one.factor !== null && other.factor !== null);
}

function reaches(signed: readonly SignedQuantity[], { amount, unit }: Pick<Shortage, 'amount' | 'unit'>): boolean {
  const asked = resolveUnit(unit);
  if (!asked) return false;
  const total = signed.reduce((sum, { unit: written, quantity }) => {
    const own = resolveUnit(written);
    return own && measureAlike(own, asked) ? sum.plus(inBase(quantity, own)) : sum;
  }, new Exact(0));
  return total.greaterThanOrEqualTo(inBase(amount, asked));
}

/** In the base unit of its measure; a unit that converts into nothing is its own. */
function inBase(amount: string, { factor }: Unit): Decimal {
  return new Exact(amount).times(factor ?? 1);
}

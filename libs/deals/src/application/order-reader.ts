import { Injectable } from '@nestjs/common';
import { resolveUnit, type Unit } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import { DomainError, Quantity } from '#kernel';
import type { Deal } from '../domain/deal.js';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import { OrderLine } from '../domain/order-line.js';
import type { OrderLineDto } from '../http/deals.dto.js';
import { measureAlike } from './shortage-cover.js';

/** Checks the lines of an order against the catalogue and the buyer's shortages. */
@Injectable()
export class OrderReader {
  constructor(private readonly demand: DemandFacade) {}

  async read(deal: Deal, lines: readonly OrderLineDto[]): Promise<OrderLine[]> {
    const shortages = await this.demand.shortages([...new Set(lines.flatMap(({ shortageId }) => shortageId ?? []))]);
    return lines.map(({ quantity, unit: written, ...dto }, index) => {
      const line = index + 1;
      const unit = resolveUnit(written);
      if (!unit) throw refusal('deals.unit_unknown', { line, unit: written });
      if (dto.shortageId !== null) requireCovers(deal, shortages.get(dto.shortageId), unit, line);
      return OrderLine.of(deal.id, line, { ...dto, quantity: Quantity.of(quantity, unit.code) });
    });
  }
}

function requireCovers(deal: Deal, shortage: Shortage | undefined, unit: Unit, line: number): void {
  if (shortage?.enterpriseId !== deal.buyerId || shortage.state === 'withdrawn') {
    throw refusal('deals.shortage_not_of_buyer', { line });
  }
  const asked = resolveUnit(shortage.unit);
  if (!asked || !measureAlike(unit, asked)) {
    throw refusal('deals.unit_does_not_cover', { line, unit: unit.code, asked: shortage.unit });
  }
}

function refusal(code: DealsErrorCode, params: Record<string, string | number>): DomainError {
  return new DomainError<DealsErrorCode>(code, params);
}

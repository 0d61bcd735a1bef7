import { Injectable } from '@nestjs/common';
import { RegionDirectory, resolveUnit } from '#catalogue';
import { Clock, DomainError, Quantity } from '#kernel';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import type { ShortageLine } from '../domain/shortage.js';
import { stopCost } from '../domain/stop-cost.js';
import type { ShortageLineDto } from '../http/demand.dto.js';

/** Checks one line against the catalogue and the calendar. */
@Injectable()
export class ShortageLineReader {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** @param line its place in the list, for the error sentence */
  read(dto: ShortageLineDto, line: number): ShortageLine {
    const unit = resolveUnit(dto.unit);
    if (!unit) throw refusal('demand.unit_unknown', { line, unit: dto.unit });
    if (dto.placeCode !== null && !this.regions.byCode(dto.placeCode)) {
      throw refusal('demand.place_unknown', { line, place: dto.placeCode });
    }
    if (dto.neededBy !== null && dto.neededBy < this.clock.today()) {
      throw refusal('demand.needed_by_is_past', { line, date: dto.neededBy });
    }
    return {
      part: dto.part,
      specification: dto.specification,
      quantity: readQuantity(dto.quantity, unit.code, line),
      neededBy: dto.neededBy,
      placeCode: dto.placeCode,
      severity: dto.severity,
      stopCostPerDay: dto.stopCostPerDay === null ? null : readStopCost(dto.stopCostPerDay, line),
      note: dto.note,
    };
  }
}

function readQuantity(digits: string, unit: string, line: number): Quantity {
  try {
    return Quantity.of(digits, unit);
  } catch (error) {
    if (error instanceof DomainError) throw refusal('demand.quantity_unreadable', { line, quantity: digits });
    throw error;
  }
}

/** Two decimals, as it is stored. */
function readStopCost(digits: string, line: number): string {
  const cost = stopCost(digits);
  if (cost === undefined) throw refusal('demand.stop_cost_unreadable', { line, cost: digits });
  return cost;
}

function refusal(code: DemandErrorCode, params: Record<string, string | number>): DomainError {
  return new DomainError<DemandErrorCode>(code, params);
}

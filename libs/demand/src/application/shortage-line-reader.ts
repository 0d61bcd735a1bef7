import { Injectable } from '@nestjs/common';
import { RegionDirectory, resolveUnit } from '#catalogue';
import { Clock, DomainError, Quantity } from '#kernel';
import type { ShortageLine } from '../domain/shortage.js';
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
    if (!unit) throw new DomainError('demand.unit_unknown', { line, unit: dto.unit });
    if (dto.placeCode !== null && !this.regions.byCode(dto.placeCode)) {
      throw new DomainError('demand.place_unknown', { line, place: dto.placeCode });
    }
    if (dto.neededBy !== null && dto.neededBy < this.clock.today()) {
      throw new DomainError('demand.needed_by_is_past', { line, date: dto.neededBy });
    }
    return {
      part: dto.part,
      specification: dto.specification,
      quantity: Quantity.of(dto.quantity, unit.code),
      neededBy: dto.neededBy,
      placeCode: dto.placeCode,
      severity: dto.severity,
      note: dto.note,
    };
  }
}

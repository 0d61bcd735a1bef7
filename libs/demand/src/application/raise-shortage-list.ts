import { Injectable } from '@nestjs/common';
import { RegionDirectory, resolveUnit } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, newId, Quantity } from '#kernel';
import { Audit, Outbox, Transactions } from '#platform';
import { ShortagesRaised } from '../domain/demand.events.js';
import { Shortage, type ShortageLine } from '../domain/shortage.js';
import type { RaiseShortageListDto, ShortageLineDto } from '../http/demand.dto.js';
import { ShortageListRow } from '../persistence/shortage.schema.js';

/** Takes in a list of missing parts, whole or not at all. */
@Injectable()
export class RaiseShortageList {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly lines: ShortageLineReader,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the list */
  run(actor: Actor, dto: RaiseShortageListDto): Promise<string> {
    actor.requireEnterprise('shortages.raise', dto.enterpriseId);
    const said = dto.lines.map((line, index) => this.lines.read(line, index + 1));
    return this.transactions.run(async (tx) => {
      const { regionCode } = await this.enterprises.requireCard(dto.enterpriseId);
      const list = { id: newId(), enterpriseId: dto.enterpriseId, regionCode };
      const shortages = said.map((line, index) => Shortage.raise(list, index + 1, line));
      await tx.insert(ShortageListRow, {
        id: list.id,
        enterpriseId: dto.enterpriseId,
        title: dto.title,
        raisedBy: actor.accountId,
        raisedByName: actor.name,
        createdAt: this.clock.now(),
      });
      await tx.insert(Shortage, shortages);
      await this.outbox.publish(tx, ShortagesRaised, { listId: list.id, shortageIds: shortages.map((s) => s.id) });
      await this.audit.record(tx, actor, {
        action: 'shortage_list.raised',
        subject: 'shortage_list',
        subjectId: list.id,
        details: { lines: shortages.length },
        region: regionCode,
      });
      return list.id;
    });
  }
}

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

import { Injectable } from '@nestjs/common';
import { resolveUnit } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Transactions, type Tx, updateVersioned } from '#platform';
import { LINES_A_FIRM, ProductionLine } from '../../domain/capacity/production-line.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import type { CorrectLineDto, OpenLineDto } from '../../http/capacity/capacity.dto.js';
import { ofOwnFirm, type Seen } from '../../persistence/supply.store.js';

/** A firm's lines: opened, called otherwise, closed. */
@Injectable()
export class MaintainLines {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the line's id
   * @throws DomainError `supply.unit_unknown`, `supply.lines_of_firm_too_many` or `supply.line_name_taken`
   */
  open(actor: Actor, { enterpriseId, ...dto }: OpenLineDto): Promise<string> {
    actor.requireEnterprise('supply.maintain', enterpriseId);
    const unit = resolveUnit(dto.unit);
    if (!unit) throw new DomainError<SupplyErrorCode>('supply.unit_unknown', { unit: dto.unit });
    return this.transactions.run(async (tx) => {
      const { regionCode } = await this.enterprises.requireStanding(enterpriseId);
      if ((await tx.countBy(ProductionLine, { enterpriseId })) >= LINES_A_FIRM) {
        throw new DomainError<SupplyErrorCode>('supply.lines_of_firm_too_many', { most: LINES_A_FIRM });
      }
      const line = ProductionLine.open({ enterpriseId, regionCode }, { ...dto, unit: unit.code }, this.clock.now());
      await tx.insert(ProductionLine, line);
      await this.record(tx, actor, line, 'production_line.opened');
      return line.id;
    });
  }

  /** @throws DomainError `supply.line_name_taken` */
  correct(actor: Actor, seen: Seen, dto: CorrectLineDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const line = await ofOwnFirm(tx, actor, ProductionLine, seen);
      line.correct(dto);
      await updateVersioned(tx, ProductionLine, line);
      await this.record(tx, actor, line, 'production_line.corrected');
    });
  }

  /** Closes a line; its weeks go with it. */
  close(actor: Actor, seen: Seen): Promise<void> {
    return this.transactions.run(async (tx) => {
      const line = await ofOwnFirm(tx, actor, ProductionLine, seen);
      // Counted up first, so that whoever writes its weeks at the same time comes too late or goes with it.
      await updateVersioned(tx, ProductionLine, line);
      await tx.delete(ProductionLine, { id: line.id });
      await this.record(tx, actor, line, 'production_line.closed');
    });
  }

  private record(tx: Tx, actor: Actor, line: ProductionLine, action: string): Promise<void> {
    return this.audit.record(tx, actor, {
      action,
      subject: 'production_line',
      subjectId: line.id,
      details: { name: line.name, makes: line.makes, unit: line.unit },
      region: line.regionCode,
    });
  }
}

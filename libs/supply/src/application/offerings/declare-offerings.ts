import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, ColumnMemory, Transactions, type Tx } from '#platform';
import { DeclaredOffering, type OfferingSaid, OFFERINGS_A_FIRM } from '../../domain/offerings/declared-offering.js';
import { OFFERING_LISTS } from '../../domain/offerings/offering-columns.js';
import { validityOf } from '../../domain/offerings/validity.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import type { DeclareOfferingsDto } from '../../http/offerings/offerings.dto.js';

/** Takes in what a firm says it offers, one thing or many: whole or not at all. */
@Injectable()
export class DeclareOfferings {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly memory: ColumnMemory,
  ) {}

  /**
   * @returns ids in the order of the given offerings
   * @throws DomainError `supply.offering_said_twice`, `supply.offerings_of_firm_too_many` or
   * `supply.validity_out_of_range`
   */
  run(actor: Actor, dto: DeclareOfferingsDto): Promise<string[]> {
    actor.requireEnterprise('supply.maintain', dto.enterpriseId);
    const today = this.clock.today();
    const said = dto.offerings.map((one) => ({ ...one, validUntil: validityOf(one.validUntil, today) }));
    return this.transactions.run(async (tx) => {
      const { regionCode } = await this.enterprises.requireStanding(dto.enterpriseId);
      await this.requireRoom(tx, dto.enterpriseId, said);
      const firm = { enterpriseId: dto.enterpriseId, regionCode };
      const submission = { by: actor.name, at: this.clock.now() };
      const offerings = said.map((one) => DeclaredOffering.declare(firm, one, submission));
      await tx.insert(DeclaredOffering, offerings);
      await this.audit.record(tx, actor, {
        action: 'offerings.declared',
        subject: 'enterprise',
        subjectId: dto.enterpriseId,
        details: { offerings: offerings.map(({ text }) => text) },
        region: regionCode,
      });
      if (dto.columns) await this.memory.keep(tx, dto.enterpriseId, OFFERING_LISTS, dto.columns);
      return offerings.map(({ id }) => id);
    });
  }

  /** Two at once are kept apart by the constraint; this names the words, which the constraint cannot. */
  private async requireRoom(tx: Tx, enterpriseId: string, said: readonly OfferingSaid[]): Promise<void> {
    const rows = (await tx.query(
      `SELECT role, text FROM supply.declared_offering WHERE enterprise_id = $1 AND state <> 'withdrawn'`,
      [enterpriseId],
    )) as Pick<OfferingSaid, 'role' | 'text'>[];
    const standing = new Set(rows.map(keyOf));
    for (const one of said) {
      if (standing.has(keyOf(one))) throw refusal('supply.offering_said_twice', { text: one.text });
      standing.add(keyOf(one));
    }
    if (standing.size > OFFERINGS_A_FIRM) {
      throw refusal('supply.offerings_of_firm_too_many', { count: standing.size, most: OFFERINGS_A_FIRM });
    }
  }
}

function keyOf({ role, text }: Pick<OfferingSaid, 'role' | 'text'>): string {
  return `${role} ${text}`;
}

function refusal(code: SupplyErrorCode, params: Record<string, string | number>): DomainError {
  return new DomainError<SupplyErrorCode>(code, params);
}

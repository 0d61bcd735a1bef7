import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, mondayOf } from '#kernel';
import { Audit, ColumnMemory, Transactions, type Tx, updateVersioned } from '#platform';
import { CAPACITY_LISTS } from '../../domain/capacity/capacity-columns.js';
import { checkWeeks } from '../../domain/capacity/capacity-week.js';
import { ProductionLine } from '../../domain/capacity/production-line.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import type { WriteCapacityDto } from '../../http/capacity/capacity.dto.js';
import { ofOwnFirm, type Seen } from '../../persistence/supply.store.js';

/** What a firm says of the weeks of a line. The line's version counts for its weeks as well. */
@Injectable()
export class WriteCapacity {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly memory: ColumnMemory,
  ) {}

  /**
   * Writes the weeks of a line from the present one on, as a whole: what is not named is no longer known. Past weeks
   * stay as they are.
   * @throws DomainError as `checkWeeks`
   */
  write(actor: Actor, seen: Seen, { weeks, columns }: WriteCapacityDto): Promise<void> {
    const today = this.clock.today();
    checkWeeks(weeks, today);
    return this.change(actor, seen, 'capacity.written', async (tx, line) => {
      await tx.query('DELETE FROM supply.capacity_week WHERE line_id = $1 AND week >= $2', [seen.id, mondayOf(today)]);
      await tx.query(
        `INSERT INTO supply.capacity_week (line_id, week, capacity, free, confirmed_on)
         SELECT $1, week, capacity, free, $2
         FROM unnest($3::date[], $4::numeric[], $5::numeric[]) AS said (week, capacity, free)`,
        [seen.id, today, weeks.map((w) => w.week), weeks.map((w) => w.capacity), weeks.map((w) => w.free)],
      );
      if (columns) await this.memory.keep(tx, line.enterpriseId, CAPACITY_LISTS, columns);
      return weeks.length;
    });
  }

  /**
   * Still true today: every week of the line from the present one on.
   * @throws DomainError `supply.nothing_to_confirm`
   */
  confirm(actor: Actor, seen: Seen): Promise<void> {
    const today = this.clock.today();
    return this.change(actor, seen, 'capacity.confirmed', async (tx) => {
      const [, confirmed] = (await tx.query(
        'UPDATE supply.capacity_week SET confirmed_on = $2 WHERE line_id = $1 AND week >= $3',
        [seen.id, today, mondayOf(today)],
      )) as [unknown, number];
      if (confirmed === 0) throw new DomainError<SupplyErrorCode>('supply.nothing_to_confirm');
      return confirmed;
    });
  }

  /** @param work answers how many weeks it touched */
  private change(
    actor: Actor,
    seen: Seen,
    action: string,
    work: (tx: Tx, line: ProductionLine) => Promise<number>,
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const line = await ofOwnFirm(tx, actor, ProductionLine, seen);
      // The line first: whoever writes its weeks at the same time waits here and finds another version.
      await updateVersioned(tx, ProductionLine, line);
      const weeks = await work(tx, line);
      await this.audit.record(tx, actor, {
        action,
        subject: 'production_line',
        subjectId: line.id,
        details: { name: line.name, weeks },
        region: line.regionCode,
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, DomainError } from '#kernel';
import { Transactions, type Tx, updateVersioned } from '#platform';
import { Shortage } from '../domain/shortage.js';
import type { ShortageCommand } from '../domain/shortage.lifecycle.js';
import type { RaiseShortageListDto } from '../http/demand.dto.js';
import { RaiseShortageList } from './raise-shortage-list.js';

/** What other contexts may ask of demand. */
@Injectable()
export class DemandFacade {
  constructor(
    private readonly transactions: Transactions,
    private readonly raiseList: RaiseShortageList,
  ) {}

  /** Raises a list of shortages for the actor's enterprise. @returns the id of the list */
  raise(actor: Actor, list: RaiseShortageListDto): Promise<string> {
    return this.raiseList.run(actor, list);
  }

  async shortages(ids: readonly string[]): Promise<Map<string, Shortage>> {
    const found = await this.transactions.reader.findBy(Shortage, { id: In([...ids]) });
    return new Map(found.map((shortage) => [shortage.id, shortage]));
  }

  /** The shortages of a list that the actor may see, in their order. */
  async shortagesOfList(actor: Actor, listId: string): Promise<Shortage[]> {
    const found = await this.transactions.reader.find(Shortage, { where: { listId }, order: { line: 'ASC' } });
    return found.filter((shortage) => this.visible(actor, shortage));
  }

  /** @throws DomainError `demand.shortage_not_found` where it does not exist or is not the actor's to see */
  async requireVisible(actor: Actor, id: string): Promise<Shortage> {
    const shortage = (await this.shortages([id])).get(id);
    if (!shortage || !this.visible(actor, shortage)) throw new DomainError('demand.shortage_not_found', { id });
    return shortage;
  }

  /**
   * Follows what became of a shortage elsewhere. The row is locked, so that two makers' answers come one after the
   * other; a command that no longer applies (the shortage was withdrawn meanwhile) changes nothing.
   */
  async follow(tx: Tx, id: string, command: ShortageCommand): Promise<void> {
    const shortage = await tx.findOne(Shortage, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!shortage || shortage.state === 'withdrawn') return;
    const before = shortage.state;
    shortage.follow(command);
    if (shortage.state !== before) await updateVersioned(tx, Shortage, shortage);
  }

  private visible(actor: Actor, shortage: Shortage): boolean {
    return (
      actor.enterprisesWith('shortages.raise').includes(shortage.enterpriseId) ||
      actor.regionPrefixesWith('shortages.read_region').some((prefix) => shortage.regionCode.startsWith(prefix))
    );
  }
}

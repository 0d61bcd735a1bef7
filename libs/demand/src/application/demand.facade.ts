import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { type Actor, DomainError, type Locale } from '#kernel';
import { Outbox, Transactions, type Tx, updateVersioned } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { ShortageCovered } from '../domain/demand.events.js';
import { PurchaseIntent } from '../domain/purchase-intent.js';
import { Shortage } from '../domain/shortage.js';
import type { ShortageCommand, ShortageState } from '../domain/shortage.lifecycle.js';
import type { RaiseShortageListDto } from '../http/demand.dto.js';
import { RaiseShortageList } from './raise-shortage-list.js';
import { type ShortageListSheet, shortageListSheet } from './shortage-list-sheet.js';
import { ShortageLists } from './shortage-lists.query.js';
import { Shortages } from './shortages.query.js';

/** Before a line is raised no other context knows of it. */
const RAISED = { raisedAt: Not(IsNull()) };

/** What other contexts may ask of demand. */
@Injectable()
export class DemandFacade {
  constructor(
    private readonly transactions: Transactions,
    private readonly raiseList: RaiseShortageList,
    private readonly seen: Shortages,
    private readonly lists: ShortageLists,
    private readonly outbox: Outbox,
  ) {}

  /** Raises a list of shortages for the actor's enterprise. @returns the id of the list */
  raise(actor: Actor, list: RaiseShortageListDto): Promise<string> {
    return this.raiseList.run(actor, list);
  }

  /**
   * A list as it is downloaded, with where its lines stand.
   * @throws DomainError `demand.list_not_found` where it does not exist or is not the actor's to see
   */
  async listSheet(actor: Actor, listId: string, locale: Locale): Promise<ShortageListSheet> {
    return shortageListSheet(await this.lists.one(actor, listId), locale);
  }

  async shortages(ids: readonly string[]): Promise<Map<string, Shortage>> {
    const found = await this.transactions.reader.findBy(Shortage, { id: In([...ids]), ...RAISED });
    return new Map(found.map((shortage) => [shortage.id, shortage]));
  }

  /**
   * The raised shortages of a list, in their order; none where all of them await review.
   * @throws DomainError `demand.list_not_found` where it does not exist or is not the actor's to see
   */
  async shortagesOfList(actor: Actor, listId: string): Promise<Shortage[]> {
    const found = await this.seen.of(actor).andWhere('s.listId = :listId', { listId }).orderBy('s.line').getMany();
    if (found.length === 0) throw new DomainError<DemandErrorCode>('demand.list_not_found', { id: listId });
    return found.filter(({ seenByOthers }) => seenByOthers);
  }

  /**
   * @throws DomainError `demand.shortage_not_found` where it does not exist or is not the actor's to see,
   *   `demand.shortage_not_approved` before it is raised
   */
  async requireVisible(actor: Actor, id: string): Promise<Shortage> {
    const shortage = await this.seen.require(actor, id);
    if (!shortage.seenByOthers) throw new DomainError<DemandErrorCode>('demand.shortage_not_approved', { id });
    return shortage;
  }

  /**
   * Raised lines that still look for a maker and could be delivered in time, the latest first. They tell who asks: whoever
   * passes them on decides who may see what.
   * @param today `YYYY-MM-DD`
   */
  lookingForMakers(today: string, limit: number): Promise<Shortage[]> {
    const open = { state: In(['raised', 'introduced', 'gap'] satisfies ShortageState[]), ...RAISED };
    return this.transactions.reader.find(Shortage, {
      where: [
        { ...open, neededBy: IsNull() },
        { ...open, neededBy: MoreThanOrEqual(today) },
      ],
      order: { raisedAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  /**
   * Ids of the lines on the gap list, a page at a time, in a fixed order.
   * @param after the last id of the page before; null for the first page
   */
  async gapsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT id FROM demand.shortage WHERE state = 'gap' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after, limit],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * The shortage with its row locked to the end of the transaction: whoever decides something about it waits here for
   * whoever does so already. Undefined where there is none.
   */
  async hold(tx: Tx, id: string): Promise<Shortage | undefined> {
    return (await tx.findOne(Shortage, { where: { id, ...RAISED }, lock: { mode: 'pessimistic_write' } })) ?? undefined;
  }

  /**
   * Follows what became of a held shortage elsewhere. What no longer applies (it was withdrawn meanwhile, it was
   * promised before) changes nothing.
   */
  async follow(tx: Tx, shortage: Shortage, commands: readonly ShortageCommand[]): Promise<void> {
    const before = shortage.state;
    for (const command of commands) if (shortage.allows(command)) shortage.follow(command);
    if (shortage.state === before) return;
    await updateVersioned(tx, Shortage, shortage);
    if (shortage.state === 'covered') await this.outbox.publish(tx, ShortageCovered, { shortageId: shortage.id });
  }

  async purchaseIntent(id: string): Promise<PurchaseIntent | undefined> {
    return (await this.transactions.reader.findOneBy(PurchaseIntent, { id })) ?? undefined;
  }
}

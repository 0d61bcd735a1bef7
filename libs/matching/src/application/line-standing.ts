import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import type { Tx } from '#platform';
import { Candidates } from './candidates.query.js';

const GAPS_A_PAGE = 100;

/**
 * Brings a shortage to where its introductions stand. Reckoned each time from what is stored now, with the shortage's
 * row held, so that it does not matter in which order the events of its introductions arrive.
 */
@Injectable()
export class LineStanding {
  constructor(
    private readonly demand: DemandFacade,
    private readonly candidates: Candidates,
  ) {}

  /** Something happened to an introduction of the line. */
  async follow(tx: Tx, shortageId: string): Promise<void> {
    const shortage = await this.demand.hold(tx, shortageId);
    if (!shortage) return;
    const [{ open, accepted }] = (await tx.query(
      `SELECT count(*) FILTER (WHERE state = 'put')::int AS open,
              count(*) FILTER (WHERE state = 'accepted')::int AS accepted
       FROM matching.introduction WHERE shortage_id = $1`,
      [shortageId],
    )) as [{ open: number; accepted: number }];
    if (accepted > 0) await this.demand.follow(tx, shortage, ['introduce', 'promise']);
    else await this.demand.follow(tx, shortage, [open > 0 ? 'introduce' : 'lapse']);
  }

  /** Whether the line waits for an introduction and there is nobody in the province to ask. Slow: searches. */
  async hasNobodyLeft(shortageId: string): Promise<boolean> {
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    return shortage?.state === 'raised' && !(await this.candidates.anyFor(shortage));
  }

  /** Whether there is somebody to ask about a line on the gap list. Slow: searches. */
  async hasSomebodyNow(shortageId: string): Promise<boolean> {
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    return shortage?.state === 'gap' && (await this.candidates.anyFor(shortage));
  }

  /** Ids of lines on the gap list, a page at a time. */
  gapsAfter(after: string | null): Promise<string[]> {
    return this.demand.gapsAfter(after, GAPS_A_PAGE);
  }

  /** Takes the line off the gap list, unless that was done in the meantime. */
  async recordSomebody(tx: Tx, shortageId: string): Promise<void> {
    const shortage = await this.demand.hold(tx, shortageId);
    if (shortage) await this.demand.follow(tx, shortage, ['find_somebody']);
  }

  /** Puts the line on the gap list, unless somebody was asked in the meantime. */
  async recordGap(tx: Tx, shortageId: string): Promise<void> {
    const shortage = await this.demand.hold(tx, shortageId);
    if (shortage) await this.demand.follow(tx, shortage, ['find_nobody']);
  }
}

import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, Outbox, Transactions, type Tx } from '#platform';
import { Introduction, PLACES_A_LINE } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import { namesOf, tellsWhoAsks } from '../domain/masking.js';
import { IntroductionPut } from '../domain/matching.events.js';
import type { PutIntroductionDto } from '../http/matching.dto.js';

const DAY = 24 * 3600 * 1000;
const DUE_DAYS = 3;
const DUE_DAYS_AT_MOST = 60;

/** Puts a match to a maker. */
@Injectable()
export class PutIntroduction {
  constructor(
    private readonly transactions: Transactions,
    private readonly demand: DemandFacade,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the introduction */
  run(actor: Actor, dto: PutIntroductionDto): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { enterpriseId: asking } = await this.demand.requireVisible(actor, dto.shortageId);
      actor.requireEnterprise('introductions.put', asking);
      if (asking === dto.enterpriseId) throw refusal('matching.maker_is_the_asker');
      const firms = await this.enterprises.profiles([asking, dto.enterpriseId]);
      for (const id of firms.keys()) await this.enterprises.requireStanding(id);
      const [asker, maker] = [firms.get(asking), firms.get(dto.enterpriseId)];
      if (maker?.status !== 'registered') throw refusal('matching.maker_not_in_register');
      if (asker && tellsWhoAsks(dto.message, namesOf(asker))) throw refusal('matching.message_tells_who_asks');
      // From here on whoever asks about the same line, or withdraws it, waits; what was read of it before may be old.
      const shortage = await this.demand.hold(tx, dto.shortageId);
      if (!shortage?.allows('introduce')) throw refusal('matching.shortage_is_closed');
      const introduction = Introduction.put({
        shortageId: shortage.id,
        enterpriseId: maker.id,
        makerRegionCode: maker.regionCode,
        makerClaimed: maker.claimed,
        askingEnterpriseId: shortage.enterpriseId,
        askingRegionCode: shortage.regionCode,
        place: await this.takePlace(tx, shortage.id, maker.id),
        message: dto.message,
        ownerId: actor.accountId,
        ownerName: actor.name,
        putAt: this.clock.now(),
        dueAt: this.dueAt(dto.dueAt),
      });
      await tx.insert(Introduction, introduction);
      const { id, shortageId, enterpriseId } = introduction;
      await this.outbox.publish(tx, IntroductionPut, { introductionId: id, shortageId, enterpriseId });
      await this.audit.record(tx, actor, {
        action: 'introduction.put',
        subject: 'introduction',
        subjectId: id,
        details: { part: shortage.part, maker: maker.name },
        region: shortage.regionCode,
      });
      return id;
    });
  }

  /**
   * The lowest free place of the line, whose row is held: inserting first and looking at the constraint afterwards could
   * take any place twice over before it found a free one.
   */
  private async takePlace(tx: Tx, shortageId: string, makerId: string): Promise<number> {
    // A firm that it stands for was asked in its place.
    const same = await this.enterprises.sameFirms([makerId]);
    const rows = (await tx.query(
      `SELECT place, enterprise_id, state FROM matching.introduction
       WHERE shortage_id = $1 AND (state = 'put' OR enterprise_id = ANY ($2))`,
      [shortageId, [...same.keys()]],
    )) as { place: number; enterprise_id: string; state: string }[];
    const asked = rows.some((r) => same.has(r.enterprise_id) && ['put', 'accepted', 'declined'].includes(r.state));
    if (asked) throw refusal('matching.already_introduced');
    const taken = new Set(rows.filter((r) => r.state === 'put').map((r) => r.place));
    for (let place = 1; place <= PLACES_A_LINE; place++) if (!taken.has(place)) return place;
    throw refusal('matching.line_asks_enough_makers');
  }

  private dueAt(asked: string | undefined): Date {
    const now = this.clock.now().getTime();
    const due = asked === undefined ? now + DUE_DAYS * DAY : Date.parse(asked);
    if (due <= now || due > now + DUE_DAYS_AT_MOST * DAY) {
      throw refusal('matching.due_out_of_range', { days: DUE_DAYS_AT_MOST });
    }
    return new Date(due);
  }
}

function refusal(code: MatchingErrorCode, params: Record<string, number> = {}): DomainError {
  return new DomainError<MatchingErrorCode>(code, params);
}

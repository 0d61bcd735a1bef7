import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock } from '#kernel';
import { offsetOf, RequestContext, Transactions } from '#platform';
import { namesOf, tellsWhoAsks } from '../domain/masking.js';
import { partReasons, reasonText } from '../domain/reasons.js';
import type { OpenNeedsPage, OpenNeedsQuery, OpenNeedView } from '../http/open-needs.dto.js';
import { keepOpenLooks } from '../persistence/need-looks.js';
import { type GlimpsedNeed, NeedReader } from './need-reader.js';
import { type FittingNeed, NeedsForMaker } from './needs-for-maker.js';

interface Glimpse extends FittingNeed {
  readonly need: GlimpsedNeed;
}

/**
 * Needs of others as a maker sees them that nobody has asked yet: less of each than if it had been asked, and every look
 * is kept.
 */
@Injectable()
export class OpenNeeds {
  constructor(
    private readonly needsForMaker: NeedsForMaker,
    private readonly enterprises: EnterprisesFacade,
    private readonly needs: NeedReader,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.other_enterprise` */
  async page(actor: Actor, query: OpenNeedsQuery): Promise<OpenNeedsPage> {
    const { enterpriseId } = query;
    actor.requireEnterprise('supply.maintain', enterpriseId);
    const glimpses = await this.glimpses(await this.needsForMaker.run(enterpriseId));
    const shown = glimpses.slice(offsetOf(query), offsetOf(query) + query.size);
    await this.keepLooks(
      actor,
      enterpriseId,
      shown.map(({ shortage }) => shortage.id),
    );
    const locale = RequestContext.current()?.locale ?? 'zh';
    const items = shown.map(({ need, maker, introductionId }): OpenNeedView => {
      const reasons = partReasons(maker).map((reason) => ({ code: reason.code, text: reasonText(reason, locale) }));
      return { need, fit: maker.fit, reasons, introductionId };
    });
    return { items, total: glimpses.length, page: query.page, size: query.size };
  }

  /** Without lines whose words tell who asks in a way that cannot be taken out: a telephone number, an address. */
  private async glimpses(fitting: readonly FittingNeed[]): Promise<Glimpse[]> {
    const askers = await this.enterprises.profiles(fitting.map(({ shortage }) => shortage.enterpriseId));
    return fitting.flatMap((one): Glimpse[] => {
      const asker = askers.get(one.shortage.enterpriseId);
      if (!asker) return [];
      const names = namesOf(asker);
      const need = this.needs.glimpsed(one.shortage, names);
      return tellsWhoAsks(need.part, names) ? [] : [{ ...one, need }];
    });
  }

  private async keepLooks(actor: Actor, enterpriseId: string, shortageIds: readonly string[]): Promise<void> {
    const [at, day] = [this.clock.now(), this.clock.today()];
    const looks = { shortageIds, enterpriseId, accountId: actor.accountId, at, day };
    await this.transactions.run((tx) => keepOpenLooks(tx, looks));
  }
}

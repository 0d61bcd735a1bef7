import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import { type EnterpriseProfile, EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import { Introduction } from '../domain/introduction.js';
import { namesOf, withoutNames } from '../domain/masking.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import type { IntroductionsQuery, IntroductionView } from '../http/matching.dto.js';
import { keepLooks, type LookedVia } from '../persistence/need-looks.js';
import { NeedReader } from './need-reader.js';

/** How a reader stands to an introduction, which decides what is hidden. */
type Side = 'asked' | 'asking' | 'region';

/** What stands around an introduction: who is asked, who asks, what for. */
interface Parties {
  readonly maker: EnterpriseProfile;
  readonly asking: EnterpriseProfile;
  readonly shortage: Shortage;
}

/** Introductions as each side sees them: its own, and for staff those of their region. */
@Injectable()
export class Introductions {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly demand: DemandFacade,
    private readonly needs: NeedReader,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: IntroductionsQuery): Promise<Page<IntroductionView>> {
    const found = this.visible(actor, query.side).orderBy('i.putAt', 'DESC').addOrderBy('i.id');
    if (query.state) found.andWhere('i.state = :state', { state: query.state });
    const page = await this.paged(found, query, query.side);
    if (query.side === 'asked') await this.keepLooks(actor, page.items, 'list');
    return page;
  }

  /** One introduction, with how to reach the other side once it is accepted. */
  async one(actor: Actor, id: string): Promise<IntroductionView> {
    for (const side of ['asking', 'region', 'asked'] as const) {
      const introduction = await this.visible(actor, side).andWhere('i.id = :id', { id }).getOne();
      if (!introduction) continue;
      const [view] = (await this.views([introduction], side)) as [IntroductionView];
      if (side === 'asked') await this.keepLooks(actor, [view], 'account');
      return introduction.state === 'accepted' ? this.withContacts(view) : view;
    }
    throw new DomainError<MatchingErrorCode>('matching.introduction_not_found');
  }

  /** Open introductions of makers of the actor's region that have no account, the most urgent first. */
  toTelephone(actor: Actor, query: PageQuery): Promise<Page<IntroductionView>> {
    const open = this.transactions.reader
      .createQueryBuilder(Introduction, 'i')
      .where(`i.state = 'put' AND NOT i.makerClaimed AND i.dueAt > :now`, { now: this.clock.now() })
      .andWhere('i.makerRegionCode LIKE ANY (:regions)', { regions: regionsOf(actor, 'introductions.telephone') })
      .orderBy('i.dueAt')
      .addOrderBy('i.id');
    return this.paged(open, query, 'region');
  }

  private async paged(found: SelectQueryBuilder<Introduction>, query: PageQuery, side: Side) {
    const [rows, total] = await found.skip(offsetOf(query)).take(query.size).getManyAndCount();
    return { items: await this.views(rows, side), total, page: query.page, size: query.size };
  }

  private visible(actor: Actor, side: Side): SelectQueryBuilder<Introduction> {
    const query = this.transactions.reader.createQueryBuilder(Introduction, 'i');
    switch (side) {
      case 'asked':
        return query.where('i.enterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('introductions.answer') });
      case 'asking':
        return query.where('i.askingEnterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('introductions.put') });
      case 'region':
        return query.where('(i.makerRegionCode LIKE ANY (:regions) OR i.askingRegionCode LIKE ANY (:regions))', {
          regions: regionsOf(actor, 'shortages.read_region'),
        });
    }
  }

  private async views(rows: readonly Introduction[], side: Side): Promise<IntroductionView[]> {
    const firms = await this.enterprises.profiles(rows.flatMap((row) => [row.enterpriseId, row.askingEnterpriseId]));
    const shortages = await this.demand.shortages(rows.map((row) => row.shortageId));
    return rows.map((row) => {
      const maker = firms.get(row.enterpriseId);
      const asking = firms.get(row.askingEnterpriseId);
      const shortage = shortages.get(row.shortageId);
      if (!maker || !asking || !shortage) throw new Error(`Introduction ${row.id} lost a party`);
      // Once accepted, both sides see each other whole.
      const hidden = side === 'asked' && row.state !== 'accepted';
      const parties = { maker, asking, shortage };
      return hidden ? this.masked(row, parties) : this.open(row, parties);
    });
  }

  private open(row: Introduction, { maker, asking, shortage }: Parties): IntroductionView {
    return {
      ...this.answerable(row, maker),
      need: this.needs.open(shortage),
      message: row.message,
      asking: { id: asking.id, name: asking.name, contact: null },
      shortageId: row.shortageId,
      owner: row.ownerName,
    };
  }

  /** Nothing in it tells who asks. */
  private masked(row: Introduction, { maker, asking, shortage }: Parties): IntroductionView {
    const names = namesOf(asking);
    return {
      ...this.answerable(row, maker),
      need: this.needs.masked(shortage, names),
      message: withoutNames(row.message, names),
      asking: null,
      shortageId: null,
      owner: null,
    };
  }

  private answerable(row: Introduction, maker: EnterpriseProfile) {
    return {
      id: row.id,
      state: row.state,
      maker: {
        id: maker.id,
        name: maker.name,
        contact: null,
        regionName: this.regions.byCode(maker.regionCode)?.name ?? maker.regionCode,
        claimed: maker.claimed,
      },
      putAt: row.putAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      answeredVia: row.answeredVia,
      answeredBy: row.answeredBy,
      remark: row.remark,
      weeklyQuantity: row.weeklyQuantity,
      earliestDate: row.earliestDate,
      version: row.version,
    };
  }

  private async withContacts(view: IntroductionView): Promise<IntroductionView> {
    const { maker, asking } = view;
    return {
      ...view,
      maker: { ...maker, contact: await this.contactLine(maker.id) },
      asking: asking && { ...asking, contact: await this.contactLine(asking.id) },
    };
  }

  private async contactLine(enterpriseId: string): Promise<string | null> {
    const [first] = await this.enterprises.contacts(enterpriseId);
    return first ? [first.name, first.phone, first.email].filter(Boolean).join(' ') : null;
  }

  private async keepLooks(actor: Actor, views: readonly IntroductionView[], via: LookedVia): Promise<void> {
    const introductionIds = views.map(({ id }) => id);
    const looks = { introductionIds, at: this.clock.now(), accountId: actor.accountId, via };
    await this.transactions.run((tx) => keepLooks(tx, looks));
  }
}

function regionsOf(actor: Actor, permission: 'shortages.read_region' | 'introductions.telephone'): string[] {
  return actor.regionPrefixesWith(permission).map((prefix) => `${prefix}%`);
}

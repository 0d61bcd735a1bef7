import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { RegionDirectory } from '#catalogue';
import { DemandFacade, type Shortage } from '#demand';
import { type EnterpriseCard, EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import { Introduction } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import type { CallListItem, IntroductionsQuery, IntroductionView } from '../http/matching.dto.js';
import { logLook } from './log-look.js';
import { NeedReader } from './need-reader.js';

/** How a reader stands to an introduction, which decides what is hidden. */
type Side = 'asked' | 'asking' | 'region';

/** Introductions as each side sees them: its own, and for staff those of their region. */
@Injectable()
export class Introductions {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly demand: DemandFacade,
    private readonly needs: NeedReader,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, query: IntroductionsQuery): Promise<Page<IntroductionView>> {
    const found = this.visible(actor, query.side).orderBy('i.putAt', 'DESC').addOrderBy('i.id');
    if (query.state) found.andWhere('i.state = :state', { state: query.state });
    return this.paged(found, query, query.side);
  }

  /** One introduction; a maker's look at a need that is still masked is logged. */
  async one(actor: Actor, id: string): Promise<IntroductionView> {
    for (const side of ['asking', 'region', 'asked'] as const) {
      const introduction = await this.visible(actor, side).andWhere('i.id = :id', { id }).getOne();
      if (!introduction) continue;
      if (side === 'asked') await this.transactions.run((tx) => logLook(tx, id, actor.accountId, 'account'));
      return (await this.views([introduction], side, true))[0] as IntroductionView;
    }
    throw new DomainError<MatchingErrorCode>('matching.introduction_not_found');
  }

  /** What staff have to telephone about: open introductions of makers of the region that have no account. */
  async callList(actor: Actor, query: PageQuery): Promise<Page<CallListItem>> {
    const open = this.visible(actor, 'region', 'introductions.telephone')
      .andWhere(`i.state = 'put'`)
      .andWhere('NOT i.makerClaimed')
      .orderBy('i.dueAt')
      .addOrderBy('i.id');
    const page = await this.paged(open, query, 'region');
    const calls = await this.calls(page.items.map(({ id }) => id));
    const items = page.items.map(async (introduction) => ({
      introduction,
      contacts: await this.enterprises.contacts(introduction.maker.id),
      calls: calls.get(introduction.id) ?? [],
    }));
    return { ...page, items: await Promise.all(items) };
  }

  private async paged(found: SelectQueryBuilder<Introduction>, query: PageQuery, side: Side) {
    const [rows, total] = await found.skip(offsetOf(query)).take(query.size).getManyAndCount();
    return { items: await this.views(rows, side, false), total, page: query.page, size: query.size };
  }

  private visible(
    actor: Actor,
    side: Side,
    permission: 'shortages.read_region' | 'introductions.telephone' = 'shortages.read_region',
  ): SelectQueryBuilder<Introduction> {
    const query = this.transactions.reader.createQueryBuilder(Introduction, 'i');
    if (side === 'asked') {
      return query.where('i.enterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('introductions.answer') });
    }
    if (side === 'asking') {
      return query.where('i.askingEnterpriseId = ANY (:mine)', { mine: actor.enterprisesWith('introductions.put') });
    }
    const prefixes = actor.regionPrefixesWith(permission).map((prefix) => `${prefix}%`);
    return query.where(
      new Brackets((where) => {
        where.where('i.makerRegionCode LIKE ANY (:prefixes)', { prefixes });
        if (permission === 'shortages.read_region')
          where.orWhere('i.askingRegionCode LIKE ANY (:prefixes)', { prefixes });
      }),
    );
  }

  private async views(rows: readonly Introduction[], side: Side, withContacts: boolean): Promise<IntroductionView[]> {
    const [cards, shortages] = await Promise.all([
      this.enterprises.cards(rows.flatMap((row) => [row.enterpriseId, row.askingEnterpriseId])),
      this.demand.shortages(rows.map((row) => row.shortageId)),
    ]);
    return Promise.all(
      rows.map(async (row) => {
        const maker = cards.get(row.enterpriseId);
        const asking = cards.get(row.askingEnterpriseId);
        const shortage = shortages.get(row.shortageId);
        if (!maker || !asking || !shortage) throw new Error(`Introduction ${row.id} lost a party`);
        // Once accepted, both sides see each other whole.
        const contacts = withContacts && row.state === 'accepted';
        const hidden = side === 'asked' && row.state !== 'accepted';
        return this.view(row, shortage, hidden, {
          maker,
          asking,
          makerContact: contacts ? await this.contactLine(maker.id) : null,
          askingContact: contacts ? await this.contactLine(asking.id) : null,
        });
      }),
    );
  }

  private view(
    row: Introduction,
    shortage: Shortage,
    hidden: boolean,
    parties: {
      maker: EnterpriseCard;
      asking: EnterpriseCard;
      makerContact: string | null;
      askingContact: string | null;
    },
  ): IntroductionView {
    const { maker, asking } = parties;
    return {
      id: row.id,
      state: row.state,
      need: hidden ? this.needs.masked(shortage) : this.needs.open(shortage),
      message: row.message,
      asking: hidden ? null : { id: asking.id, name: asking.name, contact: parties.askingContact },
      maker: {
        id: maker.id,
        name: maker.name,
        contact: parties.makerContact,
        regionName: this.regions.byCode(maker.regionCode)?.name ?? maker.regionCode,
        claimed: maker.claimed,
      },
      shortageId: hidden ? null : row.shortageId,
      owner: hidden ? null : row.ownerName,
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

  private async contactLine(enterpriseId: string): Promise<string | null> {
    const [first] = await this.enterprises.contacts(enterpriseId);
    return first ? [first.name, first.phone, first.email].filter(Boolean).join(' ') : null;
  }

  private async calls(introductionIds: readonly string[]): Promise<Map<string, CallListItem['calls']>> {
    const rows = (await this.transactions.reader.query(
      `SELECT introduction_id, called_at, caller_name, spoke_with, outcome, remark FROM matching.telephone_call
       WHERE introduction_id = ANY ($1) ORDER BY called_at`,
      [introductionIds],
    )) as CallRow[];
    const calls = new Map<string, CallListItem['calls']>();
    for (const row of rows) {
      const call = {
        calledAt: row.called_at.toISOString(),
        caller: row.caller_name,
        spokeWith: row.spoke_with,
        outcome: row.outcome,
        remark: row.remark,
      };
      calls.set(row.introduction_id, [...(calls.get(row.introduction_id) ?? []), call]);
    }
    return calls;
  }
}

interface CallRow {
  readonly introduction_id: string;
  readonly called_at: Date;
  readonly caller_name: string;
  readonly spoke_with: string;
  readonly outcome: 'yes' | 'no' | 'call_again' | 'not_reached';
  readonly remark: string;
}

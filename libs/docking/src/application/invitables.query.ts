import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { MatchingFacade } from '#matching';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import type { InvitableQuery, InvitableView, InviteesDto } from '../http/participants.dto.js';
import { requireEvent } from '../persistence/docking.store.js';

/** Firms that could be invited to an event, from the lists that an organiser thinks in. */
@Injectable()
export class Invitables {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly matching: MatchingFacade,
    private readonly regions: RegionDirectory,
  ) {}

  async page(actor: Actor, eventId: string, query: InvitableQuery): Promise<Page<InvitableView>> {
    await requireEvent(this.transactions.reader, actor, ['events.organise'], eventId);
    const { ids, total } = await this.found(actor, query, query.size, offsetOf(query));
    const [cards, listed] = await Promise.all([this.enterprises.cards(ids), this.listed(eventId, ids)]);
    const items = ids
      .flatMap((id) => cards.get(id) ?? [])
      .map(({ id, name, regionCode, claimed }) => ({
        enterprise: { id, name, regionCode, regionName: this.regions.byCode(regionCode)?.name ?? regionCode, claimed },
        participant: listed.get(id) ?? null,
      }));
    return { items, total, page: query.page, size: query.size };
  }

  /** @throws DomainError `docking.too_many_firms` where the list leads to more than so many */
  async idsOf(actor: Actor, invitees: InviteesDto, most: number): Promise<string[]> {
    if (invitees.from === 'ids') return [...new Set(invitees.enterpriseIds)];
    const { ids, total } = await this.found(actor, invitees, most, 0);
    if (total > most) throw new DomainError<DockingErrorCode>('docking.too_many_firms', { count: total, most });
    return ids;
  }

  private async found(
    actor: Actor,
    sought: Pick<InvitableQuery, 'from'> & Partial<InvitableQuery>,
    limit: number,
    offset: number,
  ): Promise<{ ids: string[]; total: number }> {
    if (sought.from === 'register') {
      const { region, industry, q } = sought;
      return this.enterprises.registered({ region, industry, name: q }, limit, offset);
    }
    const makers = await this.enterprises.standing(
      await this.matching.makersIntroducedTo(actor, sought.manufacturerId ?? ''),
    );
    return { ids: makers.slice(offset, offset + limit), total: makers.length };
  }

  /** Who of these is on the list, also as a firm that it stands for since. */
  private async listed(eventId: string, ids: readonly string[]): Promise<Map<string, InvitableView['participant']>> {
    const standing = await this.enterprises.sameFirms(ids);
    const rows = (await this.transactions.reader.query(
      `SELECT id, enterprise_id, state FROM docking.participant WHERE event_id = $1 AND enterprise_id = ANY ($2)`,
      [eventId, [...standing.keys()]],
    )) as { id: string; enterprise_id: string; state: 'invited' | 'accepted' | 'declined' | 'withdrawn' }[];
    return new Map(
      rows.map(({ id, enterprise_id, state }) => [standing.get(enterprise_id) ?? enterprise_id, { id, state }]),
    );
  }
}

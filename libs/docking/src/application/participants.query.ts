import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { Participant } from '../domain/participant.js';
import type { ParticipantDetailView, ParticipantsQuery, ParticipantView } from '../http/participants.dto.js';
import { regionsOf, requireEvent } from '../persistence/docking.store.js';

interface Counts {
  readonly id: string;
  readonly wishes: number;
  readonly wished: number;
  readonly meetings: number;
}

interface CallRow {
  readonly called_at: Date;
  readonly caller_name: string;
  readonly spoke_with: string;
  readonly outcome: 'yes' | 'no' | 'call_again' | 'not_reached';
  readonly remark: string;
}

/** Participants as staff of the event's region see them. */
@Injectable()
export class Participants {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly regions: RegionDirectory,
  ) {}

  /** In the order of their names. */
  async page(actor: Actor, eventId: string, query: ParticipantsQuery): Promise<Page<ParticipantView>> {
    await requireEvent(this.transactions.reader, actor, ['events.organise', 'events.check_in'], eventId);
    const found = this.transactions.reader
      .createQueryBuilder(Participant, 'p')
      .where('p.eventId = :eventId', { eventId })
      .orderBy('p.enterpriseName')
      .addOrderBy('p.id');
    const { state, side, claimed, checkedIn, q } = query;
    if (state) found.andWhere('p.state = :state', { state });
    if (side) found.andWhere('p.side = :side', { side });
    if (claimed !== undefined) found.andWhere('p.claimed = :claimed', { claimed });
    if (checkedIn !== undefined) found.andWhere(`p.checkedInAt IS ${checkedIn ? 'NOT ' : ''}NULL`);
    if (q) {
      const code = q.toUpperCase().replace(/[\s-]/g, '');
      found.andWhere('(strpos(p.enterpriseName, :q) > 0 OR strpos(p.attendee, :q) > 0 OR p.checkInCode = :code)', {
        q,
        code,
      });
    }
    const [rows, total] = await found.skip(offsetOf(query)).take(query.size).getManyAndCount();
    return { items: await this.views(rows), total, page: query.page, size: query.size };
  }

  /** With how to reach the firm, as far as the reader may know it, and the calls that were made. */
  async one(actor: Actor, id: string): Promise<ParticipantDetailView> {
    const participant = await this.transactions.reader
      .createQueryBuilder(Participant, 'p')
      .where('p.id = :id', { id })
      .andWhere(
        `EXISTS (SELECT 1 FROM docking.docking_event e WHERE e.id = p.eventId AND e.region_code LIKE ANY (:regions))`,
        { regions: regionsOf(actor, 'events.organise', 'events.check_in') },
      )
      .getOne();
    if (!participant) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    const [view] = (await this.views([participant])) as [ParticipantView];
    const mayRing = actor
      .regionPrefixesWith('register.read_contacts')
      .some((prefix) => participant.enterpriseRegion.startsWith(prefix));
    return {
      ...view,
      contacts: mayRing ? await this.enterprises.contacts(participant.enterpriseId) : null,
      calls: await this.calls(id),
    };
  }

  async view(id: string): Promise<ParticipantView> {
    const rows = await this.transactions.reader.findBy(Participant, { id });
    const [view] = await this.views(rows);
    if (!view) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    return view;
  }

  private async views(rows: readonly Participant[]): Promise<ParticipantView[]> {
    const counts = await this.counts(rows.map(({ id }) => id));
    return rows.map((row) => ({
      id: row.id,
      eventId: row.eventId,
      enterprise: {
        id: row.enterpriseId,
        name: row.enterpriseName,
        regionCode: row.enterpriseRegion,
        regionName: this.regions.byCode(row.enterpriseRegion)?.name ?? row.enterpriseRegion,
        claimed: row.claimed,
      },
      side: row.side,
      state: row.state,
      offers: row.offers,
      product: row.productTitle === '' ? null : { id: row.productId, title: row.productTitle },
      attendee: row.attendee,
      phone: row.phone,
      unavailable: row.unavailable,
      ownTable: row.ownTable,
      mostMeetings: row.mostMeetings,
      leastMeetings: row.leastMeetings,
      checkInCode: row.checkInCode,
      invitedAt: row.invitedAt.toISOString(),
      invitedBy: row.invitedByName,
      toldAt: row.toldAt?.toISOString() ?? null,
      answeredAt: row.answeredAt?.toISOString() ?? null,
      answeredVia: row.answeredVia,
      answeredBy: row.answeredBy,
      remark: row.remark,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      withdrawnBy: row.withdrawnBy,
      withdrawalReason: row.withdrawalReason,
      checkedInAt: row.checkedInAt?.toISOString() ?? null,
      checkedInBy: row.checkedInBy,
      absentFrom: row.absentFrom,
      goneFrom: row.goneFrom,
      wishesSaidAt: row.wishesSaidAt?.toISOString() ?? null,
      wishesSaidBy: row.wishesSaidBy,
      wishes: counts.get(row.id)?.wishes ?? 0,
      wished: counts.get(row.id)?.wished ?? 0,
      meetings: counts.get(row.id)?.meetings ?? 0,
      version: row.version,
    }));
  }

  private async counts(ids: readonly string[]): Promise<Map<string, Counts>> {
    const rows = (await this.transactions.reader.query(
      `SELECT p.id,
              (SELECT count(*) FROM docking.wish WHERE from_id = p.id AND NOT veto)::int AS wishes,
              (SELECT count(*) FROM docking.wish WHERE to_id = p.id AND NOT veto)::int AS wished,
              (SELECT count(*) FROM docking.participant_seat s WHERE s.event_id = p.event_id AND s.participant_id = p.id)::int
                AS meetings
       FROM docking.participant p WHERE p.id = ANY ($1)`,
      [ids],
    )) as Counts[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async calls(participantId: string): Promise<ParticipantDetailView['calls']> {
    const rows = (await this.transactions.reader.query(
      `SELECT called_at, caller_name, spoke_with, outcome, remark FROM docking.telephone_call
       WHERE participant_id = $1 ORDER BY called_at, id`,
      [participantId],
    )) as CallRow[];
    return rows.map((row) => ({
      calledAt: row.called_at.toISOString(),
      caller: row.caller_name,
      spokeWith: row.spoke_with,
      outcome: row.outcome,
      remark: row.remark,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type Page, Transactions, type Tx } from '#platform';
import { type DockingEvent, usableTables } from '../domain/docking-event.js';
import { Participant } from '../domain/participant.js';
import { seatFor } from '../domain/seating.js';
import type {
  MeetingView,
  ReservesQuery,
  ReserveView,
  SlipsView,
  TableCardsView,
  TimetableView,
} from '../http/timetable.dto.js';
import { type EventPermission, requireEvent } from '../persistence/docking.store.js';
import { slotsOf } from '../persistence/slots.js';
import { Meetings } from './meetings.query.js';
import { hallOf, pairKey, TimetableReader } from './timetable-facts.js';

const STAFF: readonly EventPermission[] = ['events.organise', 'events.check_in'];

/** The timetable of an event, as a board, as slips, as cards on tables; each in one answer, for printing. */
@Injectable()
export class Timetable {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly facts: TimetableReader,
  ) {}

  async board(actor: Actor, eventId: string): Promise<TimetableView> {
    const reader = this.transactions.reader;
    const event = await requireEvent(reader, actor, STAFF, eventId);
    const taking = await this.taking(reader, eventId);
    const head = await this.head(reader, event);
    return {
      event: head,
      participants: taking.map((one) => ({
        id: one.id,
        name: one.enterpriseName,
        side: one.side,
        offers: one.offers,
        unavailable: [...one.closedSlots(head.slots.length)].sort((a, b) => a - b),
        ownTable: one.ownTable,
        most: one.mostMeetings ?? event.mostFor(one.side),
        checkedIn: one.checkedInAt !== null,
        absentFrom: one.absentFrom,
        goneFrom: one.goneFrom,
      })),
      meetings: await this.meetings.standing(eventId),
      version: event.version,
    };
  }

  async slips(actor: Actor, eventId: string): Promise<SlipsView> {
    const reader = this.transactions.reader;
    const event = await requireEvent(reader, actor, STAFF, eventId);
    const [taking, meetings] = [await this.taking(reader, eventId), await this.meetings.seated(eventId)];
    const offers = new Map(taking.map(({ id, offers, productTitle }) => [id, productTitle || offers]));
    const of = new Map<string, SlipsView['slips'][0]['meetings']>();
    for (const meeting of meetings) {
      for (const [own, partner] of [
        [meeting.buyer, meeting.supplier],
        [meeting.supplier, meeting.buyer],
      ] as const) {
        const { slot, startsAt, endsAt, table } = meeting;
        const line = { slot, startsAt, endsAt, table, partner: { ...partner, offers: offers.get(partner.id) ?? '' } };
        of.set(own.id, [...(of.get(own.id) ?? []), line]);
      }
    }
    return {
      event: await this.head(reader, event),
      slips: taking.map(({ id, enterpriseName: name, side, attendee, ownTable, checkInCode }) => ({
        participant: { id, name, side, attendee, ownTable, checkInCode },
        meetings: of.get(id) ?? [],
      })),
    };
  }

  async cards(actor: Actor, eventId: string): Promise<TableCardsView> {
    const reader = this.transactions.reader;
    const event = await requireEvent(reader, actor, STAFF, eventId);
    const meetings = await this.meetings.seated(eventId);
    const owners = new Map((await this.taking(reader, eventId)).map((one) => [one.ownTable, one]));
    return {
      event: await this.head(reader, event),
      cards: usableTables(event).map((table) => {
        const owner = owners.get(table);
        return {
          table,
          owner: owner ? { id: owner.id, name: owner.enterpriseName } : null,
          meetings: meetings.filter((meeting) => meeting.table === table).map(cardLine),
        };
      }),
    };
  }

  /** Who could take a seat that somebody left empty, the most valuable pair first. */
  async reserves(actor: Actor, eventId: string, query: ReservesQuery): Promise<Page<ReserveView>> {
    const reader = this.transactions.reader;
    const event = await requireEvent(reader, actor, STAFF, eventId);
    const facts = await this.facts.read(reader, event);
    const hall = hallOf(facts, 0);
    const together = new Set(facts.seated.map(({ buyerId, supplierId }) => pairKey(buyerId, supplierId)));
    const found: ReserveView[] = [];
    for (const [key, { buyerId, supplierId, value }] of facts.wished) {
      const [buyer, supplier] = [facts.participants.get(buyerId), facts.participants.get(supplierId)];
      if (together.has(key) || facts.takenOut.has(key) || !buyer || !supplier) continue;
      const table = possible(() => seatFor(hall, { buyer, supplier, slot: query.slot }).table);
      if (table === undefined) continue;
      found.push({
        buyer: { id: buyer.id, name: buyer.name },
        supplier: { id: supplier.id, name: supplier.name },
        value,
        table,
      });
    }
    found.sort((a, b) => b.value - a.value || a.buyer.name.localeCompare(b.buyer.name, 'zh'));
    const items = found.slice(offsetOf(query), offsetOf(query) + query.size);
    return { items, total: found.length, page: query.page, size: query.size };
  }

  private taking(reader: Tx, eventId: string): Promise<Participant[]> {
    return reader.find(Participant, {
      where: { eventId, state: 'accepted' },
      order: { enterpriseName: 'ASC', id: 'ASC' },
    });
  }

  private async head(reader: Tx, event: DockingEvent): Promise<TimetableView['event']> {
    const slots = await slotsOf(reader, event.id);
    return {
      id: event.id,
      title: event.title,
      kind: event.kind,
      venue: event.venue,
      day: event.day,
      state: event.state,
      tables: event.tables,
      lostTables: event.lostTables,
      slots: slots.map((slot) => ({
        ...slot,
        startsAt: slot.startsAt.toISOString(),
        endsAt: slot.endsAt.toISOString(),
      })),
      planNumber: event.planNumber,
      publishedAt: event.publishedAt?.toISOString() ?? null,
    };
  }
}

function cardLine({ slot, startsAt, endsAt, buyer, supplier }: MeetingView) {
  return { slot, startsAt, endsAt, buyer, supplier };
}

/** Undefined where a rule stands against it. */
function possible<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import type { Outcome } from '../domain/meeting.js';
import type { MeetingState } from '../domain/meeting.lifecycle.js';

/** A talk as other contexts see it. */
export interface MeetingFacts {
  readonly id: string;
  readonly eventId: string;
  readonly eventTitle: string;
  readonly eventRegion: string;
  readonly buyerEnterpriseId: string;
  readonly supplierEnterpriseId: string;
  /** Null until it is entered. */
  readonly outcome: Outcome | null;
  /** The product that the supplier showed, as supply knows it. */
  readonly productId: string | null;
  readonly state: MeetingState;
  /** When its outcome was entered first. */
  readonly concludedAt: Date | null;
  /** What the two agreed to do next; empty where nothing was. */
  readonly nextStep: string;
  /** `YYYY-MM-DD` */
  readonly nextStepDue: string | null;
  /** Who sat there for the supplier; empty where nobody said. */
  readonly supplierAttendee: string;
}

/** What other contexts may ask of docking. */
@Injectable()
export class DockingFacade {
  constructor(private readonly transactions: Transactions) {}

  async meeting(id: string): Promise<MeetingFacts | undefined> {
    return (await this.meetings([id])).get(id);
  }

  /** Meetings by id; unknown ids are left out. */
  async meetings(ids: readonly string[]): Promise<Map<string, MeetingFacts>> {
    const rows = (await this.transactions.reader.query(
      `SELECT m.id, m.event_id AS "eventId", e.title AS "eventTitle", e.region_code AS "eventRegion",
              b.enterprise_id AS "buyerEnterpriseId", s.enterprise_id AS "supplierEnterpriseId",
              m.outcome, s.product_id AS "productId", m.state, m.concluded_at AS "concludedAt",
              m.next_step AS "nextStep", m.next_step_due::text AS "nextStepDue", s.attendee AS "supplierAttendee"
       FROM docking.meeting m
       JOIN docking.docking_event e ON e.id = m.event_id
       JOIN docking.participant b ON b.id = m.buyer_id
       JOIN docking.participant s ON s.id = m.supplier_id
       WHERE m.id = ANY ($1)`,
      [ids],
    )) as MeetingFacts[];
    return new Map(rows.map((row) => [row.id, row]));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, RequestContext, Transactions } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { Participant } from '../domain/participant.js';
import { VALUE_FORMULA } from '../domain/plan-words.js';
import { valueOfMeeting, type Wish } from '../domain/wish.js';
import type { WishesView, WishMatrixPage, WishMatrixQuery, WishMatrixRow, WishView } from '../http/wishes.dto.js';
import { regionsOf, requireEvent } from '../persistence/docking.store.js';

interface CellRow {
  readonly buyer_id: string;
  readonly supplier_id: string;
  readonly buyer_weight: number | null;
  readonly buyer_veto: boolean | null;
  readonly supplier_weight: number | null;
  readonly supplier_veto: boolean | null;
  readonly meeting_id: string | null;
}

/** Who wishes to meet whom. */
@Injectable()
export class Wishes {
  constructor(private readonly transactions: Transactions) {}

  /** What a firm said itself. */
  ofFirm(actor: Actor, participantId: string): Promise<WishesView> {
    return this.said('p.enterprise_id = ANY ($2) AND p.told_at IS NOT NULL', participantId, [
      actor.enterprisesWith('events.take_part'),
    ]);
  }

  /** For staff of the event's region. */
  ofParticipant(actor: Actor, participantId: string): Promise<WishesView> {
    return this.said(
      'EXISTS (SELECT 1 FROM docking.docking_event e WHERE e.id = p.event_id AND e.region_code LIKE ANY ($2))',
      participantId,
      [regionsOf(actor, 'events.organise', 'events.check_in')],
    );
  }

  /** A page of buyers, each with the suppliers that either of them spoke of. */
  async matrix(actor: Actor, eventId: string, query: WishMatrixQuery): Promise<WishMatrixPage> {
    const reader = this.transactions.reader;
    await requireEvent(reader, actor, ['events.organise'], eventId);
    const taking = (await reader.query(
      `SELECT id, enterprise_name AS name, side FROM docking.participant WHERE event_id = $1 AND state = 'accepted'
       ORDER BY enterprise_name, id`,
      [eventId],
    )) as { id: string; name: string; side: 'buyer' | 'supplier' }[];
    const named = ({ name }: { name: string }) => query.q === '' || name.includes(query.q);
    const suppliers = taking.filter(({ side }) => side === 'supplier');
    const buyers = taking.filter(({ side }) => side === 'buyer');
    // Looked for on either side: with a supplier's name every buyer stays, with a buyer's every supplier.
    const [theseBuyers, theseSuppliers] = [buyers.filter(named), suppliers.filter(named)];
    const rows = theseBuyers.length > 0 ? theseBuyers : theseSuppliers.length > 0 ? buyers : [];
    const columns = theseBuyers.length > 0 && query.q !== '' ? suppliers : theseSuppliers;
    const shown = rows.slice(offsetOf(query), offsetOf(query) + query.size);
    const cells = await this.cells(
      shown.map(({ id }) => id),
      columns.map(({ id }) => id),
    );
    return {
      items: shown.map(({ id, name }) => ({ buyer: { id, name }, cells: cells.get(id) ?? [] })),
      total: rows.length,
      page: query.page,
      size: query.size,
      suppliers: columns.map(({ id, name }) => ({ id, name })),
      valueFormula: VALUE_FORMULA[RequestContext.current()?.locale ?? 'zh'],
    };
  }

  private async cells(buyers: readonly string[], suppliers: readonly string[]) {
    const rows = (await this.transactions.reader.query(
      `SELECT coalesce(f.from_id, b.to_id) AS buyer_id, coalesce(f.to_id, b.from_id) AS supplier_id,
              f.weight AS buyer_weight, f.veto AS buyer_veto, b.weight AS supplier_weight, b.veto AS supplier_veto,
              m.id AS meeting_id
       FROM (SELECT * FROM docking.wish WHERE from_id = ANY ($1) AND to_id = ANY ($2)) f
       FULL JOIN (SELECT * FROM docking.wish WHERE to_id = ANY ($1) AND from_id = ANY ($2)) b
         ON b.from_id = f.to_id AND b.to_id = f.from_id
       LEFT JOIN docking.meeting m ON m.buyer_id = coalesce(f.from_id, b.to_id)
         AND m.supplier_id = coalesce(f.to_id, b.from_id) AND m.state IN ('planned', 'held')
       ORDER BY 1, 2`,
      [buyers, suppliers],
    )) as CellRow[];
    const cells = new Map<string, WishMatrixRow['cells']>();
    for (const row of rows) {
      const veto = row.buyer_veto ? (row.supplier_veto ? 'both' : 'buyer') : row.supplier_veto ? 'supplier' : 'none';
      const wishes = [wish(row.buyer_weight, row.buyer_veto), wish(row.supplier_weight, row.supplier_veto)] as const;
      const known = cells.get(row.buyer_id) ?? [];
      known.push({
        supplierId: row.supplier_id,
        buyerWeight: row.buyer_weight,
        supplierWeight: row.supplier_weight,
        veto,
        value: valueOfMeeting(...wishes) ?? null,
        meetingId: row.meeting_id,
      });
      cells.set(row.buyer_id, known);
    }
    return cells;
  }

  private async said(condition: string, participantId: string, parameters: unknown[]): Promise<WishesView> {
    const reader = this.transactions.reader;
    const seen = (await reader.query(`SELECT 1 FROM docking.participant p WHERE p.id = $1 AND ${condition}`, [
      participantId,
      ...parameters,
    ])) as unknown[];
    const participant = seen.length === 0 ? null : await reader.findOneBy(Participant, { id: participantId });
    if (!participant) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
    const rows = (await reader.query(
      `SELECT w.to_id AS id, p.enterprise_name AS name, w.weight, w.veto, w.note
       FROM docking.wish w JOIN docking.participant p ON p.id = w.to_id
       WHERE w.from_id = $1 ORDER BY w.veto, w.weight DESC, p.enterprise_name, w.to_id`,
      [participantId],
    )) as { id: string; name: string; weight: number | null; veto: boolean; note: string }[];
    return {
      participantId,
      saidAt: participant.wishesSaidAt?.toISOString() ?? null,
      saidVia: participant.wishesSaidVia,
      saidBy: participant.wishesSaidBy,
      wishes: rows.map(({ id, name, weight, veto, note }): WishView => ({ to: { id, name }, weight, veto, note })),
      version: participant.version,
    };
  }
}

function wish(weight: number | null, veto: boolean | null): Wish | undefined {
  return veto === null ? undefined : ({ weight, veto } as Wish);
}

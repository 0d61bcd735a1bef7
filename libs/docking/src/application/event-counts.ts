import type { Tx } from '#platform';
import type { EventCountsView } from '../http/docking-events.dto.js';

/** How many of everything there is at each event. What was taken out of a draft was never a meeting that was cancelled. */
export async function countsOf(reader: Tx, eventIds: readonly string[]): Promise<Map<string, EventCountsView>> {
  const rows = (await reader.query(
    `SELECT e.id, p.*, w.*, m.*
     FROM docking.docking_event e
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE state <> 'withdrawn')::int AS invited,
              count(*) FILTER (WHERE state = 'accepted')::int AS accepted,
              count(*) FILTER (WHERE state = 'declined')::int AS declined,
              count(*) FILTER (WHERE state = 'invited')::int AS unanswered,
              count(*) FILTER (WHERE state = 'withdrawn')::int AS withdrawn,
              count(*) FILTER (WHERE state = 'accepted' AND side = 'buyer')::int AS buyers,
              count(*) FILTER (WHERE state = 'accepted' AND side = 'supplier')::int AS suppliers,
              count(*) FILTER (WHERE state = 'accepted' AND checked_in_at IS NOT NULL)::int AS "checkedIn",
              count(*) FILTER (WHERE state = 'accepted' AND absent_at IS NOT NULL)::int AS absent
       FROM docking.participant WHERE event_id = e.id) p
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT from_id)::int AS wishing,
              count(*) FILTER (WHERE NOT veto)::int AS wishes,
              count(*) FILTER (WHERE veto)::int AS vetoes
       FROM docking.wish w JOIN docking.participant f ON f.id = w.from_id AND f.state = 'accepted'
       WHERE w.event_id = e.id) w
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE state IN ('planned', 'held'))::int AS meetings,
              count(*) FILTER (WHERE state = 'planned')::int AS planned,
              count(*) FILTER (WHERE state = 'held')::int AS held,
              count(*) FILTER (WHERE state = 'missed')::int AS missed,
              count(*) FILTER (WHERE state = 'cancelled' AND settled_at >= e.published_at)::int AS cancelled
       FROM docking.meeting WHERE event_id = e.id) m
     WHERE e.id = ANY ($1)`,
    [eventIds],
  )) as (EventCountsView & { id: string })[];
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

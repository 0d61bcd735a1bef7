import { check, type PlanToCheck, type Violation } from '../check.js';
import type { ReplanRequest } from '../problem.js';
import { afterChanges } from './after-changes.js';

/** A rule of planning anew that is broken, or one of planning. */
export type ReplanViolation = Omit<Violation, 'code'> & {
  readonly code: Violation['code'] | 'past_changed' | 'past_added' | 'at_a_lost_table' | 'with_somebody_away';
};

/** What holds at tables is a matter of the day as it was; of the past only whether it is still the same. */
const OF_TABLES: readonly Violation['code'][] = ['not_at_its_stand', 'at_a_strangers_stand'];

/** Holds a timetable planned anew against the changes, the past, and all rules of planning. */
export function checkReplan(request: ReplanRequest, replanned: PlanToCheck): ReplanViolation[] {
  const { now, changes, plan } = request;
  const problem = afterChanges(request);
  const pairs = new Map(problem.meetings.map(({ id, a, b }) => [id, [a, b]]));
  const before = new Map(plan.map((entry) => [entry.id, entry]));
  const after = new Map(replanned.meetings.map((entry) => [entry.id, entry]));
  const found: ReplanViolation[] = check(problem, replanned).filter(
    ({ code, params }) => !OF_TABLES.includes(code) || (after.get(String(params['meeting']))?.slot ?? 0) >= now,
  );
  for (const { id: meeting, slot, table } of plan) {
    const is = after.get(meeting);
    if (slot < now && (is?.slot !== slot || is.table !== table))
      found.push({ code: 'past_changed', params: { meeting } });
  }
  for (const { id: meeting, slot, table } of replanned.meetings) {
    if (slot < now) {
      if (before.get(meeting)?.slot !== slot) found.push({ code: 'past_added', params: { meeting, slot } });
      continue;
    }
    for (const change of changes) {
      if (change.kind === 'meeting_added') continue;
      if (change.kind === 'table_lost') {
        if (change.table === table) found.push({ code: 'at_a_lost_table', params: { meeting, slot, table } });
        continue;
      }
      const { participant } = change;
      const to = change.kind === 'late' ? change.to : Infinity;
      if (pairs.get(meeting)?.includes(participant) && slot >= (change.from ?? now) && slot <= to) {
        found.push({ code: 'with_somebody_away', params: { meeting, participant, slot } });
      }
    }
  }
  return found;
}

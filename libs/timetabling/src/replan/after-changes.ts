import type { ParticipantSpec, ReplanRequest, TimetableProblem } from '../problem.js';

/**
 * The problem as it stands after the changes, for planning and for checking what was planned. What is over is not touched:
 * who was late or left is away from `now` on at the earliest. Of those who are gone nothing more is asked.
 */
export function afterChanges({ problem, plan, now, changes }: ReplanRequest): TimetableProblem {
  const away = new Map<string, Set<number>>();
  const gone = new Set<string>();
  const lost = new Set<number>();
  const added = changes.flatMap((change) => (change.kind === 'meeting_added' ? [change.meeting] : []));
  const keepAway = (participant: string, from: number, to: number) => {
    const slots = away.get(participant) ?? new Set<number>();
    for (let slot = Math.max(from, now); slot <= Math.min(to, problem.slots); slot++) slots.add(slot);
    away.set(participant, slots);
  };
  for (const change of changes) {
    if (change.kind === 'late') keepAway(change.participant, change.from, change.to);
    else if (change.kind === 'gone') {
      gone.add(change.participant);
      keepAway(change.participant, change.from ?? now, problem.slots);
    } else if (change.kind === 'table_lost') lost.add(change.table);
  }
  const held = new Set(plan.filter(({ slot }) => slot < now).map(({ id }) => id));
  const participant = ({ table, ...one }: ParticipantSpec): ParticipantSpec => ({
    ...one,
    ...(typeof table === 'number' && !lost.has(table) && { table }),
    unavailable: [...new Set([...(one.unavailable ?? []), ...(away.get(one.id) ?? [])])],
    ...(gone.has(one.id) && { minMeetings: 0 }),
  });
  return {
    ...problem,
    participants: problem.participants.map(participant),
    meetings: [...problem.meetings, ...added].map((meeting) =>
      !held.has(meeting.id) && (gone.has(meeting.a) || gone.has(meeting.b)) ? { ...meeting, required: false } : meeting,
    ),
  };
}

/** Tables from 0 that are no longer there. */
export function lostTables({ changes }: ReplanRequest): Set<number> {
  return new Set(changes.flatMap((change) => (change.kind === 'table_lost' ? [change.table - 1] : [])));
}

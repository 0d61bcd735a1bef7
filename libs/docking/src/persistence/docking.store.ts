import { type Actor, DomainError, type Permission } from '#kernel';
import type { Tx } from '#platform';
import { DockingEvent } from '../domain/docking-event.js';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { Meeting } from '../domain/meeting.js';
import { Participant } from '../domain/participant.js';

/** What staff do at events, each for those of their region. */
export type EventPermission = Extract<Permission, 'events.organise' | 'events.check_in'>;

/**
 * How an event's row is held to the end of the transaction. `share`: answers, wishes, check-in, outcomes go on side by
 * side. `update`: plans, seats and the event's own state, one after the other. Nobody who shares it asks for more.
 */
export type Hold = 'share' | 'update';

const LOCK = { share: 'pessimistic_read', update: 'pessimistic_write' } as const;

/** Prefixes for a LIKE ANY over region codes. */
export function regionsOf(actor: Actor, ...permissions: EventPermission[]): string[] {
  return [...new Set(permissions.flatMap((permission) => actor.regionPrefixesWith(permission)))].map(
    (prefix) => `${prefix}%`,
  );
}

/** @throws DomainError `docking.event_not_found` where there is none, or it is outside the actor's region */
export async function holdEvent(
  tx: Tx,
  actor: Actor,
  permission: EventPermission,
  id: string,
  hold: Hold,
): Promise<DockingEvent> {
  const event = await tx
    .createQueryBuilder(DockingEvent, 'e')
    .where('e.id = :id AND e.regionCode LIKE ANY (:regions)', { id, regions: regionsOf(actor, permission) })
    .setLock(LOCK[hold])
    .getOne();
  if (!event) throw new DomainError<DockingErrorCode>('docking.event_not_found');
  return event;
}

/**
 * An event to look at, without holding it.
 * @throws DomainError `docking.event_not_found` where there is none, or it is outside the actor's region
 */
export async function requireEvent(
  reader: Tx,
  actor: Actor,
  permissions: readonly EventPermission[],
  id: string,
): Promise<DockingEvent> {
  const event = await reader
    .createQueryBuilder(DockingEvent, 'e')
    .where('e.id = :id AND e.regionCode LIKE ANY (:regions)', { id, regions: regionsOf(actor, ...permissions) })
    .getOne();
  if (!event) throw new DomainError<DockingErrorCode>('docking.event_not_found');
  return event;
}

export interface HeldParticipant {
  readonly event: DockingEvent;
  readonly participant: Participant;
}

/** @throws DomainError `docking.participant_not_found` where there is none, or its event is outside the actor's region */
export async function holdForStaff(
  tx: Tx,
  actor: Actor,
  permission: EventPermission,
  participantId: string,
  hold: Hold,
): Promise<HeldParticipant> {
  return held(
    tx,
    await eventIdOf(tx, 'e.region_code LIKE ANY ($2)', participantId, regionsOf(actor, permission)),
    participantId,
    hold,
  );
}

/** @throws DomainError `docking.participant_not_found` where there is none, it is not the actor's, or nobody was told yet */
export async function holdForFirm(tx: Tx, actor: Actor, participantId: string, hold: Hold): Promise<HeldParticipant> {
  const mine = actor.enterprisesWith('events.take_part');
  const eventId = await eventIdOf(tx, 'p.enterprise_id = ANY ($2) AND p.told_at IS NOT NULL', participantId, mine);
  return held(tx, eventId, participantId, hold);
}

/** For whoever came to the participant some other way, such as by a link. */
export async function holdParticipant(tx: Tx, participantId: string, hold: Hold): Promise<HeldParticipant> {
  return held(tx, await eventIdOf(tx, 'cardinality($2::text[]) = 0', participantId, []), participantId, hold);
}

/** @throws DomainError `docking.meeting_not_found` where there is none, or its event is outside the actor's region */
export async function holdMeeting(
  tx: Tx,
  actor: Actor,
  permission: EventPermission,
  meetingId: string,
  hold: Hold,
): Promise<{ readonly event: DockingEvent; readonly meeting: Meeting }> {
  const missing = () => new DomainError<DockingErrorCode>('docking.meeting_not_found');
  const [row] = (await tx.query(
    `SELECT m.event_id FROM docking.meeting m JOIN docking.docking_event e ON e.id = m.event_id
     WHERE m.id = $1 AND e.region_code LIKE ANY ($2)`,
    [meetingId, regionsOf(actor, permission)],
  )) as { event_id: string }[];
  if (!row) throw missing();
  const event = await lockEvent(tx, row.event_id, hold);
  // Read only now: a plan may have taken it away while the event was waited for.
  const meeting = await tx.findOneBy(Meeting, { id: meetingId });
  if (!meeting) throw missing();
  return { event, meeting };
}

async function eventIdOf(tx: Tx, condition: string, participantId: string, parameter: string[]): Promise<string> {
  const [row] = (await tx.query(
    `SELECT p.event_id FROM docking.participant p JOIN docking.docking_event e ON e.id = p.event_id
     WHERE p.id = $1 AND ${condition}`,
    [participantId, parameter],
  )) as { event_id: string }[];
  if (!row) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
  return row.event_id;
}

/** The event first, the participant after it: so does everybody. */
async function held(tx: Tx, eventId: string, participantId: string, hold: Hold): Promise<HeldParticipant> {
  const event = await lockEvent(tx, eventId, hold);
  const participant = await tx.findOneBy(Participant, { id: participantId });
  if (!participant) throw new DomainError<DockingErrorCode>('docking.participant_not_found');
  return { event, participant };
}

async function lockEvent(tx: Tx, id: string, hold: Hold): Promise<DockingEvent> {
  const event = await tx.findOne(DockingEvent, { where: { id }, lock: { mode: LOCK[hold] } });
  if (!event) throw new DomainError<DockingErrorCode>('docking.event_not_found');
  return event;
}

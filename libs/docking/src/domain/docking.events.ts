import { z } from 'zod';
import { defineEvent } from '#kernel';

const event = z.object({ eventId: z.uuid() });

/** Firms are invited to an event that is open; at most some hundreds at a time. */
export const FirmsInvited = defineEvent(
  'docking.firms_invited',
  event.extend({ participantIds: z.array(z.uuid()).min(1) }),
);

/** The plan of an event's meetings was published, or published anew. */
export const TimetablePublished = defineEvent('docking.timetable_published', event);

/** A talk was held and what came of it was entered, entered anew, or taken back. */
export const MeetingConcluded = defineEvent('docking.meeting_concluded', event.extend({ meetingId: z.uuid() }));

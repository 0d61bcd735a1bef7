import { z } from 'zod';
import { defineEvent } from '#kernel';

/** The plan of an event's meetings was published, or published anew. */
export const TimetablePublished = defineEvent('docking.timetable_published', z.object({ eventId: z.uuid() }));

/** A talk was held and what came of it was entered, or entered anew. */
export const MeetingConcluded = defineEvent(
  'docking.meeting_concluded',
  z.object({ eventId: z.uuid(), meetingId: z.uuid() }),
);

import type { EntitySchema } from 'typeorm';
import { dockingEventSchema } from './docking-event.schema.js';
import { meetingSchema } from './meeting.schema.js';
import { participantSchema } from './participant.schema.js';

export const dockingMappings: EntitySchema[] = [
  dockingEventSchema as EntitySchema,
  participantSchema as EntitySchema,
  meetingSchema as EntitySchema,
];

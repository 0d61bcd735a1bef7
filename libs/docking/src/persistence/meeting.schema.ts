import { EntitySchema } from 'typeorm';
import { Meeting } from '../domain/meeting.js';

export const meetingSchema = new EntitySchema<Meeting>({
  target: Meeting,
  name: 'DockingMeeting',
  schema: 'docking',
  tableName: 'meeting',
  columns: {
    id: { type: 'uuid', primary: true },
    eventId: { name: 'event_id', type: 'uuid' },
    buyerId: { name: 'buyer_id', type: 'uuid' },
    supplierId: { name: 'supplier_id', type: 'uuid' },
    slot: { type: 'integer' },
    table: { name: 'table_number', type: 'integer' },
    value: { type: 'integer' },
    pinned: { type: 'boolean' },
    state: { type: 'text' },
    plannedAt: { name: 'planned_at', type: 'timestamptz' },
    outcome: { type: 'text', nullable: true },
    remark: { type: 'text' },
    nextStep: { name: 'next_step', type: 'text' },
    nextStepDue: { name: 'next_step_due', type: 'date', nullable: true },
    concludedAt: { name: 'concluded_at', type: 'timestamptz', nullable: true },
    missing: { type: 'text', nullable: true },
    cancelledBecause: { name: 'cancelled_because', type: 'text', nullable: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    settledBy: { name: 'settled_by', type: 'text', nullable: true },
    version: { type: 'integer', version: true },
  },
});

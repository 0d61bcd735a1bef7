import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Outbox, type Tx } from '#platform';
import type { DockingEvent } from '../domain/docking-event.js';
import type { Meeting } from '../domain/meeting.js';
import { WriteSlips } from './write-slips.job.js';

/** Whoever drags meetings about drags some of them twice: letters wait this long, and say what stands then. */
const REST_MILLISECONDS = 2 * 60_000;

/** Has firms written to whose meetings were changed one by one in a timetable that is out. */
@Injectable()
export class TellOfChanges {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async of(tx: Tx, event: DockingEvent, meetings: readonly Meeting[]): Promise<void> {
    if (event.state !== 'published' || meetings.length === 0) return;
    const participantIds = [...new Set(meetings.flatMap(({ buyerId, supplierId }) => [buyerId, supplierId]))].sort();
    const runAt = new Date(this.clock.now().getTime() + REST_MILLISECONDS);
    await this.outbox.enqueue(tx, WriteSlips, { participantIds }, { runAt });
  }
}

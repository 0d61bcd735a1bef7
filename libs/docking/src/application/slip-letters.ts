import { Inject, Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { Clock } from '#kernel';
import { CONFIG, type Config, Outbox, SendLetter, Transactions, type Tx } from '#platform';
import { DockingEvent } from '../domain/docking-event.js';
import { Participant } from '../domain/participant.js';

const SHANGHAI_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Writes to firms whom they meet when and where; after a new plan to those alone whose day it changed. */
@Injectable()
export class SlipLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Participants of a published event that may have to be written to, in a fixed order. */
  async readers(eventId: string): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT p.id FROM docking.participant p JOIN docking.docking_event e ON e.id = p.event_id
       WHERE p.event_id = $1 AND p.state = 'accepted' AND e.state = 'published' ORDER BY p.id`,
      [eventId],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async write(tx: Tx, participantId: string): Promise<void> {
    const participant = await tx.findOneBy(Participant, { id: participantId, state: 'accepted' });
    const event = participant && (await tx.findOneBy(DockingEvent, { id: participant.eventId, state: 'published' }));
    if (!participant || !event) return;
    const written = await this.lastWritten(tx, participantId);
    const meetings = await this.meetings(tx, participantId);
    if (written === meetings) return;
    await tx.query('UPDATE docking.slip_letter SET meetings = $2, written_at = $3 WHERE participant_id = $1', [
      participantId,
      meetings,
      this.clock.now(),
    ]);
    const contacts = await this.enterprises.contacts(participant.enterpriseId);
    for (const to of new Set(contacts.flatMap(({ email }) => email ?? []))) {
      await this.outbox.enqueue(tx, SendLetter, {
        to,
        subject:
          written === ''
            ? `链桥：“${event.title}”洽谈安排 / Your meetings at ${event.title}`
            : `链桥：“${event.title}”洽谈安排有变 / Your meetings at ${event.title} have changed`,
        text: this.text(event, participant, meetings),
      });
    }
  }

  /** One line a meeting, as it stands in the letter. */
  private async meetings(tx: Tx, participantId: string): Promise<string> {
    const rows = (await tx.query(
      `SELECT t.starts_at, t.ends_at, m.table_number, p.enterprise_name FROM docking.meeting m
       JOIN docking.slot t ON t.event_id = m.event_id AND t.number = m.slot
       JOIN docking.participant p ON p.id = CASE WHEN m.buyer_id = $1 THEN m.supplier_id ELSE m.buyer_id END
       WHERE $1 IN (m.buyer_id, m.supplier_id) AND m.state IN ('planned', 'held') ORDER BY m.slot`,
      [participantId],
    )) as { starts_at: Date; ends_at: Date; table_number: number; enterprise_name: string }[];
    return rows
      .map((row) => {
        const hours = [row.starts_at, row.ends_at].map((at) => SHANGHAI_TIME.format(at)).join('–');
        return `${hours}  ${row.table_number} 号桌  ${row.enterprise_name}`;
      })
      .join('\n');
  }

  /**
   * What was written last, empty where nothing was. Held until the transaction ends: of two that write at once, one sees
   * what the other wrote, and that there is nothing left to say.
   */
  private async lastWritten(tx: Tx, participantId: string): Promise<string> {
    await tx.query(
      `INSERT INTO docking.slip_letter (participant_id, meetings, written_at) VALUES ($1, '', $2)
       ON CONFLICT (participant_id) DO NOTHING`,
      [participantId, this.clock.now()],
    );
    const [row] = (await tx.query('SELECT meetings FROM docking.slip_letter WHERE participant_id = $1 FOR UPDATE', [
      participantId,
    ])) as [{ meetings: string }];
    return row.meetings;
  }

  private text(event: DockingEvent, participant: Participant, meetings: string): string {
    return [
      `${participant.enterpriseName}：`,
      '',
      `“${event.title}”（${event.day}，${event.venue}）洽谈安排如下 / Your meetings on ${event.day} at ${event.venue}:`,
      '',
      meetings === '' ? '目前没有安排洽谈。 / No meetings are arranged at present.' : meetings,
      '',
      `签到码 / Code for the door: ${participant.checkInCode}`,
      ...(participant.claimed ? [`${this.config.publicUrl}/participations/${participant.id}`] : []),
    ].join('\n');
  }
}

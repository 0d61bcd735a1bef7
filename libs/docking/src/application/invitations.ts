import { Inject, Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, hashSecret, newSecretToken } from '#kernel';
import { Audit, CONFIG, type Config, Outbox, SendLetter, Transactions, type Tx } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { DockingEvent } from '../domain/docking-event.js';
import { Participant } from '../domain/participant.js';
import type { LinkDto } from '../http/participants.dto.js';
import type { LinkedInvitationView } from '../http/participations.dto.js';
import { holdForStaff } from '../persistence/docking.store.js';
import { slotsOf } from '../persistence/slots.js';
import { Events } from './events.query.js';

export interface InvitationLink {
  /** Shown once; only a hash of its token is kept. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** Letters to invited firms, with a one-time link for those that have no account. */
@Injectable()
export class Invitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes to every known address of a firm that has not answered yet. */
  async invite(tx: Tx, participantId: string): Promise<void> {
    const participant = await tx.findOneBy(Participant, { id: participantId, state: 'invited' });
    const event = participant && (await tx.findOneBy(DockingEvent, { id: participant.eventId }));
    if (!participant || event?.state !== 'inviting') return;
    const contacts = await this.enterprises.contacts(participant.enterpriseId);
    for (const to of new Set(contacts.flatMap(({ email }) => email ?? []))) {
      const url = participant.claimed
        ? `${this.config.publicUrl}/participations/${participant.id}`
        : (await this.issue(tx, event, participant, participant.invitedByName)).url;
      await this.send(tx, event, participant, url, to);
    }
  }

  /** Staff make a link and send it, or copy it into a chat. */
  issueByStaff(actor: Actor, participantId: string, dto: LinkDto): Promise<InvitationLink> {
    return this.transactions.run(async (tx) => {
      const { event, participant } = await holdForStaff(tx, actor, 'events.check_in', participantId, 'share');
      if (!event.takesAnswers(this.clock.now())) throw new DomainError<DockingErrorCode>('docking.answers_closed');
      if (!participant.allows('accept')) throw new DomainError<DockingErrorCode>('docking.answers_closed');
      const link = await this.issue(tx, event, participant, actor.name);
      if (dto.email !== undefined) await this.send(tx, event, participant, link.url, dto.email);
      await this.audit.record(tx, actor, {
        action: 'docking_participant.link_issued',
        subject: 'docking_participant',
        subjectId: participantId,
        details: { sentByLetter: dto.email !== undefined },
        region: event.regionCode,
      });
      return link;
    });
  }

  /** What the bearer of a link sees. @throws DomainError `docking.link_not_valid` */
  async look(token: string): Promise<LinkedInvitationView> {
    const reader = this.transactions.reader;
    const now = this.clock.now();
    const [link] = (await reader.query(
      'SELECT participant_id, used_at FROM docking.answer_link WHERE token_hash = $1 AND expires_at > $2',
      [hashSecret(token), now],
    )) as { participant_id: string; used_at: Date | null }[];
    const participant = link && (await reader.findOneBy(Participant, { id: link.participant_id }));
    const event = participant && (await reader.findOneBy(DockingEvent, { id: participant.eventId }));
    if (!participant || !event) throw new DomainError<DockingErrorCode>('docking.link_not_valid');
    return {
      enterpriseName: participant.enterpriseName,
      event: this.events.card(event, await slotsOf(reader, event.id)),
      side: participant.side,
      state: participant.state,
      offers: participant.offers,
      canAnswer: link.used_at === null && event.takesAnswers(now) && participant.allows('accept'),
    };
  }

  private async issue(tx: Tx, event: DockingEvent, participant: Participant, by: string): Promise<InvitationLink> {
    const { token, hash } = newSecretToken();
    // Looking stays possible for as long as wishes are taken.
    const expiresAt = event.wishesClose;
    await tx.query(
      `INSERT INTO docking.answer_link (token_hash, participant_id, expires_at, issued_by) VALUES ($1, $2, $3, $4)`,
      [hash, participant.id, expiresAt, by],
    );
    return { url: `${this.config.publicUrl}/e/${token}`, expiresAt };
  }

  private async send(tx: Tx, event: DockingEvent, participant: Participant, url: string, to: string): Promise<void> {
    const day = chineseDay(event.day);
    await this.outbox.enqueue(tx, SendLetter, {
      to,
      subject: `链桥：邀请参加“${event.title}” / You are invited: ${event.title}`,
      text: [
        `${participant.enterpriseName}：`,
        '',
        `诚邀贵企业参加“${event.title}”，时间：${day}，地点：${event.venue}。打开链接即可答复${participant.claimed ? '' : '，无需登录'}：`,
        url,
        ...(event.notice === '' ? [] : ['', event.notice]),
        '',
        `You are invited to “${event.title}” on ${event.day} at ${event.venue}. Open the link to answer${participant.claimed ? '' : '; no account is needed'}.`,
      ].join('\n'),
    });
  }
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

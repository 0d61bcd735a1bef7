import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, hashSecret, newId } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { type Answer, Participant, type TakingPart } from '../domain/participant.js';
import type { AnswerInvitationDto, LinkAnswerDto, TelephoneAnswerDto } from '../http/participants.dto.js';
import type { LinkAnsweredView } from '../http/participations.dto.js';
import type { HeldParticipant, Hold } from '../persistence/docking.store.js';
import { holdForFirm, holdForStaff, holdParticipant } from '../persistence/docking.store.js';
import { CancelMeetings } from './cancel-meetings.js';

/** Takes a firm's answer to an invitation: from its account, through a one-time link, or from staff who telephoned. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly meetings: CancelMeetings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  byAccount(actor: Actor, id: string, version: number, dto: AnswerInvitationDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForFirm(tx, actor, id, holdFor(dto.answer));
      requireVersion(held.participant, version);
      this.requireAnswersOpen(held, dto);
      const { answer, remark, ...part } = dto;
      await this.settle(tx, actor, held, { answer, by: actor.name, via: 'account', remark }, part);
    });
  }

  byTelephone(actor: Actor, id: string, version: number, dto: TelephoneAnswerDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { spokeWith, outcome, remark, ...part } = dto;
      const held = await holdForStaff(tx, actor, 'events.check_in', id, outcome === 'no' ? 'update' : 'share');
      requireVersion(held.participant, version);
      held.event.requireUnderWay();
      await tx.query(
        `INSERT INTO docking.telephone_call (id, participant_id, called_at, caller_id, caller_name, spoke_with, outcome, remark)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), id, this.clock.now(), actor.accountId, actor.name, spokeWith, outcome, remark],
      );
      if (outcome === 'yes' || outcome === 'no') {
        await this.settle(tx, actor, held, { answer: outcome, by: spokeWith, via: 'telephone', remark }, part);
        return;
      }
      await this.audit.record(tx, actor, {
        action: 'docking_participant.called',
        subject: 'docking_participant',
        subjectId: id,
        details: { outcome },
        region: held.event.regionCode,
      });
    });
  }

  /**
   * @returns the code for the door, and where the firm can be claimed so that it says its wishes
   * @throws DomainError `docking.link_not_valid`; `docking.link_used` or `docking.answers_closed`
   */
  byLink(token: string, dto: LinkAnswerDto): Promise<LinkAnsweredView> {
    return this.transactions.run(async (tx) => {
      const [link] = (await tx.query(
        `SELECT participant_id FROM docking.answer_link WHERE token_hash = $1 AND expires_at > $2`,
        [hashSecret(token), this.clock.now()],
      )) as { participant_id: string }[];
      if (!link) throw new DomainError<DockingErrorCode>('docking.link_not_valid');
      const held = await holdParticipant(tx, link.participant_id, holdFor(dto.answer));
      // The row of the link after the event's: of two who answer with it the second sees that it was used.
      const [used] = (await tx.query(`SELECT used_at FROM docking.answer_link WHERE token_hash = $1 FOR UPDATE`, [
        hashSecret(token),
      ])) as [{ used_at: Date | null }];
      if (used.used_at !== null) throw new DomainError<DockingErrorCode>('docking.link_used');
      this.requireAnswersOpen(held, dto);
      const { answer, answeredBy: by, remark, ...part } = dto;
      await this.settle(tx, { name: by }, held, { answer, by, via: 'link', remark }, part);
      await tx.query('UPDATE docking.answer_link SET used_at = $2 WHERE token_hash = $1', [
        hashSecret(token),
        this.clock.now(),
      ]);
      const card = await this.enterprises.requireCard(held.participant.enterpriseId);
      const claim = card.claimed ? null : await this.enterprises.issueClaimLink(tx, card.id, { name: by });
      return {
        state: held.participant.state,
        checkInCode: answer === 'yes' ? held.participant.checkInCode : null,
        claimUrl: claim?.url ?? null,
      };
    });
  }

  /** Whoever said yes may go on correcting who comes and what it shows, but not the hours a plan was made for. */
  private requireAnswersOpen({ event, participant }: HeldParticipant, said: { answer: string } & TakingPart): void {
    if (event.takesAnswers(this.clock.now())) return;
    const corrects = participant.state === 'accepted' && said.answer === 'yes' && said.unavailable === undefined;
    if (!corrects || !event.isUnderWay) throw new DomainError<DockingErrorCode>('docking.answers_closed');
  }

  private async settle(
    tx: Tx,
    actor: Actor | { readonly name: string },
    { event, participant }: HeldParticipant,
    answer: Answer,
    part: TakingPart,
  ): Promise<void> {
    if (part.product && participant.side === 'buyer') {
      throw new DomainError<DockingErrorCode>('docking.only_suppliers_show');
    }
    const slots = event.slots().length;
    participant.answer(answer, part, slots, this.clock.now());
    await updateVersioned(tx, Participant, participant);
    if (answer.answer === 'no') await this.meetings.ofParticipant(tx, { event, participant }, actor.name);
    await this.audit.record(tx, actor, {
      action: `docking_participant.answered_by_${answer.via}`,
      subject: 'docking_participant',
      subjectId: participant.id,
      details: { answer: answer.answer, by: answer.by },
      region: event.regionCode,
    });
  }
}

/** A no may free seats. */
function holdFor(answer: 'yes' | 'no'): Hold {
  return answer === 'no' ? 'update' : 'share';
}

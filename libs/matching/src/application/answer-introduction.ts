import { Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, hashSecret, newId } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { type Answer, Introduction } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import { IntroductionAccepted, IntroductionEnded } from '../domain/matching.events.js';
import type { AnswerDto, LinkAnswerDto, TelephoneAnswerDto } from '../http/matching.dto.js';
import { introductionOfMaker, introductionOfMakerRegion } from '../persistence/introduction.store.js';

/**
 * Takes a maker's answer: from its account, through a one-time link, or from staff who telephoned. Of two answers at
 * once one is stored; the other meets the version or the state that the first one left.
 */
@Injectable()
export class AnswerIntroduction {
  constructor(
    private readonly transactions: Transactions,
    private readonly enterprises: EnterprisesFacade,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  byAccount(actor: Actor, id: string, version: number, dto: AnswerDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const introduction = await introductionOfMaker(tx, actor, id);
      requireVersion(introduction, version);
      await this.settle(tx, actor, introduction, { ...dto, by: actor.name, via: 'account' });
    });
  }

  byTelephone(actor: Actor, id: string, version: number, dto: TelephoneAnswerDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const introduction = await introductionOfMakerRegion(tx, actor, id);
      requireVersion(introduction, version);
      // A call that settles nothing is noted all the same, but only about what is still open.
      introduction.requireOpen(this.clock);
      await tx.query(
        `INSERT INTO matching.telephone_call (id, introduction_id, called_at, caller_id, caller_name, spoke_with, outcome, remark)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), id, this.clock.now(), actor.accountId, actor.name, dto.spokeWith, dto.outcome, dto.remark],
      );
      if (dto.outcome === 'yes' || dto.outcome === 'no') {
        const { outcome: answer, spokeWith, ...rest } = dto;
        await this.settle(tx, actor, introduction, { ...rest, answer, by: spokeWith, via: 'telephone' });
        return;
      }
      await this.audit.record(tx, actor, {
        action: 'introduction.called',
        subject: 'introduction',
        subjectId: id,
        details: { outcome: dto.outcome },
        region: introduction.makerRegionCode,
      });
    });
  }

  /**
   * @returns where the firm can be claimed, null where it already is
   * @throws DomainError `matching.link_not_valid`; where the link was used, or somebody answered otherwise, the
   * lifecycle's refusal
   */
  byLink(token: string, dto: LinkAnswerDto): Promise<{ state: Introduction['state']; claimUrl: string | null }> {
    return this.transactions.run(async (tx) => {
      const introduction = await this.introductionOfLink(tx, token);
      const { answeredBy: by, ...rest } = dto;
      await this.settle(tx, { name: by }, introduction, { ...rest, by, via: 'link' });
      await tx.query('UPDATE matching.answer_link SET used_at = $2 WHERE token_hash = $1', [
        hashSecret(token),
        this.clock.now(),
      ]);
      const card = await this.enterprises.requireCard(introduction.enterpriseId);
      const claim = card.claimed ? null : await this.enterprises.issueClaimLink(tx, card.id, { name: by });
      return { state: introduction.state, claimUrl: claim?.url ?? null };
    });
  }

  /** The link's row is locked, so that of two who answer with it the second sees what the first one said. */
  private async introductionOfLink(tx: Tx, token: string): Promise<Introduction> {
    const [link] = (await tx.query(
      `SELECT introduction_id FROM matching.answer_link WHERE token_hash = $1 AND expires_at > $2 FOR UPDATE`,
      [hashSecret(token), this.clock.now()],
    )) as { introduction_id: string }[];
    const introduction = link && (await tx.findOneBy(Introduction, { id: link.introduction_id }));
    if (!introduction) throw new DomainError<MatchingErrorCode>('matching.link_not_valid');
    return introduction;
  }

  private async settle(
    tx: Tx,
    actor: Actor | { readonly name: string },
    introduction: Introduction,
    answer: Answer,
  ): Promise<void> {
    introduction.answer(answer, this.clock);
    await updateVersioned(tx, Introduction, introduction);
    const { id: introductionId, shortageId, enterpriseId } = introduction;
    const facts = { introductionId, shortageId, enterpriseId };
    if (answer.answer === 'yes') await this.outbox.publish(tx, IntroductionAccepted, facts);
    else await this.outbox.publish(tx, IntroductionEnded, { ...facts, state: 'declined' });
    await this.audit.record(tx, actor, {
      action: `introduction.answered_by_${answer.via}`,
      subject: 'introduction',
      subjectId: introductionId,
      details: { answer: answer.answer, by: answer.by },
      region: introduction.makerRegionCode,
    });
  }
}

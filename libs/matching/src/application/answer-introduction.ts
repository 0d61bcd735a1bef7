import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, Clock, DomainError, hashSecret, newId } from '#kernel';
import { Audit, Outbox, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import { type Answer, Introduction } from '../domain/introduction.js';
import { introductionLifecycle } from '../domain/introduction.lifecycle.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import { IntroductionAccepted, IntroductionEnded } from '../domain/matching.events.js';
import type { AnswerDto, LinkAnswerDto, TelephoneAnswerDto } from '../http/matching.dto.js';

/** Takes a maker's answer: from its account, through a one-time link, or from staff who telephoned. */
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
      const mine = In(actor.enterprisesWith('introductions.answer'));
      const introduction = await found(tx.findOneBy(Introduction, { id, enterpriseId: mine }));
      requireVersion(introduction, version);
      await this.settle(tx, actor, introduction, { ...dto, by: actor.name, via: 'account' });
    });
  }

  byTelephone(actor: Actor, id: string, version: number, dto: TelephoneAnswerDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const introduction = await found(tx.findOneBy(Introduction, { id }));
      const prefixes = actor.regionPrefixesWith('introductions.telephone');
      if (!prefixes.some((prefix) => introduction.makerRegionCode.startsWith(prefix))) throw notFound();
      requireVersion(introduction, version);
      // A call that settles nothing is noted all the same, but only about what is still open.
      introductionLifecycle.next(introduction.state, 'accept');
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

  /** @returns where the firm can be claimed, null where it already is */
  byLink(token: string, dto: LinkAnswerDto): Promise<{ state: Introduction['state']; claimUrl: string | null }> {
    return this.transactions.run(async (tx) => {
      const [links] = (await tx.query(
        `UPDATE matching.answer_link SET used_at = $2
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING introduction_id`,
        [hashSecret(token), this.clock.now()],
      )) as [{ introduction_id: string }[], number];
      if (!links[0]) throw new DomainError<MatchingErrorCode>('matching.link_not_valid');
      const introduction = await found(tx.findOneBy(Introduction, { id: links[0].introduction_id }));
      const { answeredBy: by, ...rest } = dto;
      await this.settle(tx, { name: by }, introduction, { ...rest, by, via: 'link' });
      const card = await this.enterprises.requireCard(introduction.enterpriseId);
      const claim = card.claimed ? null : await this.enterprises.issueClaimLink(tx, card.id, { name: by });
      return { state: introduction.state, claimUrl: claim?.url ?? null };
    });
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

async function found(looking: Promise<Introduction | null>): Promise<Introduction> {
  const introduction = await looking;
  if (!introduction) throw notFound();
  return introduction;
}

function notFound(): DomainError {
  return new DomainError<MatchingErrorCode>('matching.introduction_not_found');
}

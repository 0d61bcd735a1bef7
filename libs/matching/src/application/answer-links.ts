import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, hashSecret, newSecretToken } from '#kernel';
import { Audit, CONFIG, type Config, Outbox, SendLetter, Transactions, type Tx } from '#platform';
import { Introduction } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import type { AnswerLinkDto, LinkedNeedView } from '../http/matching.dto.js';
import { introductionOfMakerRegion } from '../persistence/introduction.store.js';
import { keepLooks } from '../persistence/need-looks.js';
import { IntroductionParties } from './introduction-parties.js';

export interface AnswerLink {
  /** Shown once; only a hash of its token is kept. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** One-time links with which a maker without an account answers. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly parties: IntroductionParties,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Staff of the maker's region make a link and send it, or copy it into a chat. */
  issueByStaff(actor: Actor, id: string, dto: AnswerLinkDto): Promise<AnswerLink> {
    return this.transactions.run(async (tx) => {
      const introduction = await introductionOfMakerRegion(tx, actor, id);
      introduction.requireOpen(this.clock);
      const link = await this.issue(tx, introduction, actor.name);
      if (dto.email !== undefined) await this.send(tx, introduction, link, dto.email);
      await this.audit.record(tx, actor, {
        action: 'introduction.link_issued',
        subject: 'introduction',
        subjectId: id,
        details: { sentByLetter: dto.email !== undefined },
        region: introduction.makerRegionCode,
      });
      return link;
    });
  }

  /** Sends a link to every address that is known of the maker. */
  async invite(tx: Tx, introduction: Introduction): Promise<void> {
    for (const email of await this.parties.emailsOfMaker(introduction)) {
      await this.send(tx, introduction, await this.issue(tx, introduction, introduction.ownerName), email);
    }
  }

  /** What the bearer of a link sees. The look is kept. */
  look(token: string): Promise<LinkedNeedView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const rows = (await tx.query(
        `SELECT introduction_id FROM matching.answer_link WHERE token_hash = $1 AND expires_at > $2`,
        [hashSecret(token), now],
      )) as { introduction_id: string }[];
      const introduction = rows[0] && (await tx.findOneBy(Introduction, { id: rows[0].introduction_id }));
      if (!introduction) throw new DomainError<MatchingErrorCode>('matching.link_not_valid');
      await keepLooks(tx, { introductionIds: [introduction.id], at: now, accountId: null, via: 'link' });
      return {
        ...(await this.parties.question(introduction)),
        state: introduction.state,
        dueAt: introduction.dueAt.toISOString(),
        canAnswer: introduction.isOpen(this.clock),
      };
    });
  }

  private async issue(tx: Tx, introduction: Introduction, by: string): Promise<AnswerLink> {
    const { token, hash } = newSecretToken();
    // Looking stays possible for as long as answering is.
    const expiresAt = introduction.dueAt;
    await tx.query(
      `INSERT INTO matching.answer_link (token_hash, introduction_id, expires_at, issued_by) VALUES ($1, $2, $3, $4)`,
      [hash, introduction.id, expiresAt, by],
    );
    return { url: `${this.config.publicUrl}/a/${token}`, expiresAt };
  }

  private async send(tx: Tx, introduction: Introduction, link: AnswerLink, to: string): Promise<void> {
    const { makerName, need } = await this.parties.question(introduction);
    await this.outbox.enqueue(tx, SendLetter, {
      to,
      subject: `链桥：有企业需要“${need.part}”，请您答复 / Somebody needs ${need.part}`,
      text: [
        `${makerName}：`,
        '',
        `省内一家整机企业需要 ${need.part} ${need.quantity}${need.unit}。打开链接即可答复，无需登录：`,
        link.url,
        '',
        'A manufacturer in the province needs this part. Open the link to answer; no account is needed.',
      ].join('\n'),
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, hashSecret, newSecretToken } from '#kernel';
import { CONFIG, type Config, Outbox, SendLetter, Transactions, type Tx } from '#platform';
import { Introduction } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';
import type { AnswerLinkDto, LinkedNeedView } from '../http/matching.dto.js';
import { IntroductionParties } from './introduction-parties.js';
import { logLook } from './log-look.js';
import { NeedReader } from './need-reader.js';

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
    private readonly needs: NeedReader,
    private readonly parties: IntroductionParties,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Staff of the maker's region make a link and send it, or copy it into a chat. */
  issueByStaff(actor: Actor, id: string, dto: AnswerLinkDto): Promise<AnswerLink> {
    return this.transactions.run(async (tx) => {
      const introduction = await tx.findOneBy(Introduction, { id });
      const prefixes = actor.regionPrefixesWith('introductions.telephone');
      if (!introduction || !prefixes.some((prefix) => introduction.makerRegionCode.startsWith(prefix))) {
        throw new DomainError<MatchingErrorCode>('matching.introduction_not_found');
      }
      const link = await this.issue(tx, introduction, actor.name);
      if (dto.email !== undefined) await this.send(tx, introduction, link, dto.email);
      return link;
    });
  }

  /** Sends a link to every address that is known of the maker. */
  async invite(introductionId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const introduction = await tx.findOneBy(Introduction, { id: introductionId, state: 'put' });
      if (!introduction) return;
      for (const email of await this.parties.emailsOfMaker(introduction.enterpriseId)) {
        await this.send(tx, introduction, await this.issue(tx, introduction, introduction.ownerName), email);
      }
    });
  }

  /** What the bearer of a link sees. The look is logged. */
  look(token: string): Promise<LinkedNeedView> {
    return this.transactions.run(async (tx) => {
      const rows = (await tx.query(
        `SELECT introduction_id, used_at FROM matching.answer_link WHERE token_hash = $1 AND expires_at > $2`,
        [hashSecret(token), this.clock.now()],
      )) as { introduction_id: string; used_at: Date | null }[];
      const introduction = rows[0] && (await tx.findOneBy(Introduction, { id: rows[0].introduction_id }));
      if (!rows[0] || !introduction) throw new DomainError<MatchingErrorCode>('matching.link_not_valid');
      await logLook(tx, introduction.id, null, 'link');
      const shortage = await this.parties.shortage(introduction.shortageId);
      return {
        makerName: await this.parties.nameOf(introduction.enterpriseId),
        need: this.needs.masked(shortage),
        message: introduction.message,
        state: introduction.state,
        dueAt: introduction.dueAt.toISOString(),
        canAnswer: introduction.state === 'put' && rows[0].used_at === null && introduction.dueAt > this.clock.now(),
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
    const { part, quantity } = await this.parties.shortage(introduction.shortageId);
    await this.outbox.enqueue(tx, SendLetter, {
      to,
      subject: `链桥：有企业需要“${part}”，请您答复 / Somebody needs ${part}`,
      text: [
        `${await this.parties.nameOf(introduction.enterpriseId)}：`,
        '',
        `省内一家整机企业需要 ${part} ${quantity.toString()}。打开链接即可答复，无需登录：`,
        link.url,
        '',
        'A manufacturer in the province needs this part. Open the link to answer; no account is needed.',
      ].join('\n'),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Audit, Outbox, SendLetter, Transactions } from '#platform';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { type ClaimLinkIssued, IssueClaimLink } from './issue-claim-link.js';
import { regionPatterns } from './requirements.js';

/** Staff make a claim link for an enterprise of their region, to read out, to print, or mailed at once. */
@Injectable()
export class SendClaimLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: IssueClaimLink,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.not_found` or `enterprises.already_claimed` */
  async send(actor: Actor, enterpriseId: string, email: string | undefined): Promise<ClaimLinkIssued> {
    return this.transactions.run(async (tx) => {
      const enterprise = await tx
        .createQueryBuilder(Enterprise, 'e')
        .where('e.id = :id AND e.region_code LIKE ANY (:regions)', {
          id: enterpriseId,
          regions: regionPatterns(actor, 'claims.send_link'),
        })
        .getOne();
      if (!enterprise) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id: enterpriseId });
      const issued = await this.links.issue(tx, enterpriseId, actor);
      if (email !== undefined) await this.outbox.enqueue(tx, SendLetter, letter(email, enterprise.name, issued));
      await this.audit.record(tx, actor, {
        action: 'claim_link.sent',
        subject: 'enterprise',
        subjectId: enterpriseId,
        details: { mailed: email !== undefined },
        region: enterprise.regionCode,
      });
      return issued;
    });
  }
}

function letter(to: string, name: string, { url, expiresAt }: ClaimLinkIssued) {
  const until = expiresAt.toISOString().slice(0, 10);
  return {
    to,
    subject: `链桥：请认领“${name}” / Claim your enterprise`,
    text: [
      `请打开以下链接，登录或注册后即可认领“${name}”。链接只能使用一次，有效期至 ${until}。`,
      url,
      '',
      `Open the link above, sign in or sign up, and take over the record of “${name}”. It works once, until ${until}.`,
    ].join('\n'),
  };
}

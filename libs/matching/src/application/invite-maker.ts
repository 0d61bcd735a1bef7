import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { Introduction } from '../domain/introduction.js';
import { AnswerLinks } from './answer-links.js';
import { CallList } from './call-list.js';
import { IntroductionParties } from './introduction-parties.js';

/** Brings a new introduction to its maker: by letter where an address is known, else it waits on the call list. */
@Injectable()
export class InviteMaker {
  constructor(
    private readonly links: AnswerLinks,
    private readonly parties: IntroductionParties,
    private readonly callList: CallList,
  ) {}

  async run(tx: Tx, introductionId: string): Promise<void> {
    const introduction = await tx.findOneBy(Introduction, { id: introductionId, state: 'put' });
    if (!introduction) return;
    // It may have been claimed while the introduction was being put.
    if (!introduction.makerClaimed && (await this.parties.isMakerClaimed(introduction))) {
      await this.callList.leave(tx, introduction.enterpriseId);
    }
    await this.links.invite(tx, introduction);
  }
}

import { Injectable } from '@nestjs/common';
import { DemandFacade } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import type { Introduction } from '../domain/introduction.js';
import { namesOf, withoutNames } from '../domain/masking.js';
import { type MaskedNeed, NeedReader } from './need-reader.js';

/** What the maker of an introduction is told in a letter or on the page of a link. */
export interface Question {
  readonly makerName: string;
  readonly need: MaskedNeed;
  /** The message of the firm that asks, without its names. */
  readonly message: string;
}

/** The firms and the need behind an introduction. */
@Injectable()
export class IntroductionParties {
  constructor(
    private readonly enterprises: EnterprisesFacade,
    private readonly demand: DemandFacade,
    private readonly needs: NeedReader,
  ) {}

  async emailsOfMaker({ enterpriseId }: Introduction): Promise<string[]> {
    const contacts = await this.enterprises.contacts(enterpriseId);
    return [...new Set(contacts.flatMap(({ email }) => email ?? []))];
  }

  async isMakerClaimed({ enterpriseId }: Introduction): Promise<boolean> {
    return (await this.enterprises.requireCard(enterpriseId)).claimed;
  }

  async question({ id, shortageId, enterpriseId, askingEnterpriseId, message }: Introduction): Promise<Question> {
    const shortage = (await this.demand.shortages([shortageId])).get(shortageId);
    const firms = await this.enterprises.profiles([enterpriseId, askingEnterpriseId]);
    const [maker, asker] = [firms.get(enterpriseId), firms.get(askingEnterpriseId)];
    if (!shortage || !maker || !asker) throw new Error(`Introduction ${id} lost a party`);
    const names = namesOf(asker);
    return { makerName: maker.name, need: this.needs.masked(shortage, names), message: withoutNames(message, names) };
  }
}

import { Injectable } from '@nestjs/common';
import { DemandFacade, type Shortage } from '#demand';
import { EnterprisesFacade } from '#enterprises';

/** The firms and the need behind an introduction. */
@Injectable()
export class IntroductionParties {
  constructor(
    private readonly enterprises: EnterprisesFacade,
    private readonly demand: DemandFacade,
  ) {}

  async nameOf(enterpriseId: string): Promise<string> {
    return (await this.enterprises.requireCard(enterpriseId)).name;
  }

  async emailsOfMaker(enterpriseId: string): Promise<string[]> {
    const contacts = await this.enterprises.contacts(enterpriseId);
    return [...new Set(contacts.flatMap(({ email }) => email ?? []))];
  }

  async shortage(id: string): Promise<Shortage> {
    const shortage = (await this.demand.shortages([id])).get(id);
    if (!shortage) throw new Error(`Introduction of a shortage that is not there: ${id}`);
    return shortage;
  }
}

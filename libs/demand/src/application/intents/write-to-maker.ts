import { Inject, Injectable } from '@nestjs/common';
import { EnterprisesFacade } from '#enterprises';
import { CONFIG, type Config, Outbox, SendLetter, type Tx } from '#platform';
import { PurchaseIntent } from '../../domain/purchase-intent.js';

/** Tells the maker by letter that somebody wants its product, at every address that is known of it. */
@Injectable()
export class WriteToMaker {
  constructor(
    private readonly enterprises: EnterprisesFacade,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(tx: Tx, intentId: string): Promise<void> {
    // Withdrawn meanwhile: nobody needs to hear of it.
    const intent = await tx.findOneBy(PurchaseIntent, { id: intentId, state: 'raised' });
    if (!intent) return;
    const cards = await this.enterprises.cards([intent.makerEnterpriseId, intent.buyerEnterpriseId]);
    const [maker, buyer] = [cards.get(intent.makerEnterpriseId), cards.get(intent.buyerEnterpriseId)];
    if (!maker || !buyer) throw new Error(`Purchase intent ${intentId} lost a party`);
    const contacts = await this.enterprises.contacts(maker.id);
    for (const to of new Set(contacts.flatMap(({ email }) => email ?? []))) {
      await this.outbox.enqueue(tx, SendLetter, {
        to,
        subject: `链桥：${buyer.name}有意采购“${intent.productName}” / A buyer for ${intent.productName}`,
        text: [
          `${maker.name}：`,
          '',
          `${buyer.name}有意采购贵公司的${intent.productName}，数量 ${intent.quantity.toString()}${intent.trialWished ? '，希望先试用' : ''}。登录后即可答复：`,
          `${this.config.publicUrl}/intents/asked`,
          '',
          'A firm wants to buy your product. Log in to answer.',
        ].join('\n'),
      });
    }
  }
}

import { TRUCK } from '../story/truck.js';
import type { HistoryStage } from './history-stage.js';
import { productOf } from './new-products.js';

/** A coking works asks about the truck; the answer is left to the visitor. */
export async function askForTrucks(stage: HistoryStage): Promise<void> {
  const { api, enterpriseId } = await stage.firm('yanfeng');
  const product = await productOf(stage, TRUCK.model);
  await api.post('/purchase-intents', {
    enterpriseId,
    productId: product.id,
    quantity: '20',
    unit: '辆',
    wantedBy: stage.day(90),
    trialWished: true,
    message: '焦炭外运车队更新，想先试两台，请报价并说明换电方案。',
  });
}

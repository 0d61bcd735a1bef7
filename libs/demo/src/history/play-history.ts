import { shanghaiDay, startOfShanghaiDay } from '#kernel';
import { raiseFirstList } from './first-list.js';
import { callHeldEvent, deliverTrucks, holdHeldEvent, orderTrucks, tryTrucks } from './held-event.js';
import type { HistoryStage } from './history-stage.js';
import { askForTrucks } from './intents.js';
import { listProducts } from './new-products.js';
import { callOpenEvent } from './open-event.js';
import { deliverTrialOrders, raiseTrialList, signTrialOrders } from './trial-list.js';
import { fillCapacity, leaveSomethingToReview, sayWhatMakersMake } from './what-makers-make.js';

const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;
/** Scenes of past days play at ten in the morning. */
const TEN = 10 * HOUR;

/** Plays what happened in the demo province before its visitor came, on the days on which it happened. */
export async function playHistory(stage: HistoryStage): Promise<void> {
  const now = stage.clock.now();
  const today = startOfShanghaiDay(shanghaiDay(now)).getTime();
  const scene = async (daysAgo: number, ...plays: readonly ((stage: HistoryStage) => Promise<void>)[]) => {
    for (const play of plays) {
      stage.clock.set(daysAgo === 0 ? now : new Date(today - daysAgo * DAY + TEN));
      await play(stage);
      await stage.quiet();
    }
  };
  await scene(75, sayWhatMakersMake);
  await scene(70, raiseTrialList);
  await scene(62, signTrialOrders);
  await scene(48, deliverTrialOrders);
  await scene(40, listProducts);
  await scene(34, callHeldEvent);
  await scene(26, holdHeldEvent);
  await scene(18, tryTrucks);
  await scene(12, orderTrucks);
  await scene(4, deliverTrucks);
  await scene(3, fillCapacity, callOpenEvent);
  await scene(1, askForTrucks, leaveSomethingToReview);
  await scene(0, raiseFirstList);
}

import { raiseFirstList } from './first-list.js';
import type { HistoryStage } from './history-stage.js';

const DAY = 24 * 3600 * 1000;

/** Plays what happened in the demo province before its visitor came, on the days on which it happened. */
export async function playHistory(stage: HistoryStage): Promise<void> {
  const today = stage.clock.now().getTime();
  const scene = async (daysAgo: number, play: (stage: HistoryStage) => Promise<void>) => {
    stage.clock.set(new Date(today - daysAgo * DAY));
    await play(stage);
    await stage.quiet();
  };
  await scene(0, raiseFirstList);
}

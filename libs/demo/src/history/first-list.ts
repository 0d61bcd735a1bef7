import { DEMO_SHORTAGES } from '../demo-shortages.js';
import type { HistoryStage } from './history-stage.js';

/** Changfeng raises what it is short of for its first series. Nobody has been asked yet: that is left to the visitor. */
export async function raiseFirstList(stage: HistoryStage): Promise<void> {
  const { api, enterpriseId } = await stage.firm('changfeng');
  await api.post('/shortage-lists', {
    enterpriseId,
    title: '新能源重卡首批缺件',
    lines: DEMO_SHORTAGES.map(({ inDays, ...shortage }) => ({
      ...shortage,
      neededBy: stage.day(inDays),
      placeCode: '130503',
    })),
  });
}

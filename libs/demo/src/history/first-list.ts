import { shanghaiDay } from '#kernel';
import { DEMO_SHORTAGES } from '../demo-shortages.js';
import { type HistoryStage, signIn } from './history-stage.js';

const DAY = 24 * 3600 * 1000;

/** Changfeng raises what it is short of for its first series. Nobody has been asked yet: that is left to the visitor. */
export async function raiseFirstList(stage: HistoryStage): Promise<void> {
  const changfeng = await signIn(stage, 'changfeng');
  const me = await changfeng.get<{ enterprises: { id: string }[] }>('/me');
  const now = stage.clock.now().getTime();
  await changfeng.post('/shortage-lists', {
    enterpriseId: me.enterprises[0]?.id,
    title: '新能源重卡首批缺件',
    lines: DEMO_SHORTAGES.map(({ inDays, ...shortage }) => ({
      ...shortage,
      neededBy: shanghaiDay(new Date(now + inDays * DAY)),
      placeCode: '130503',
    })),
  });
}

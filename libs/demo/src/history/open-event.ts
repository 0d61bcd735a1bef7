import { EventDesk, type Participant } from '../event-desk.js';
import { CHANGFENG, JINGCHUAN } from '../firms/principals.js';
import { MAKERS_OF_XINGTAI } from '../firms/makers-of-xingtai.js';
import { MAKERS_OF_THE_SOUTH } from '../firms/makers-of-the-south.js';
import { enterpriseOf } from './enterprise-of.js';
import type { HistoryStage } from './history-stage.js';
import { sayWishes } from './say-wishes.js';

/** A manufacturer of axles that buys castings and forgings. */
const AXLES = 20;
const BUYERS: readonly number[] = [CHANGFENG.number, AXLES];
/** So many makers have not answered yet: the visitor rings them. */
const UNANSWERED = 3;

/**
 * A component meeting that lies ahead and takes wishes: most have answered, some said whom they wish to meet. Planning
 * it is left to the visitor.
 */
export async function callOpenEvent(stage: HistoryStage): Promise<void> {
  const organiser = await stage.signIn('province');
  const desk = await EventDesk.sketch(organiser, {
    kind: 'component',
    title: '新能源重卡整零对接会',
    regionCode: '130500',
    venue: '邢台会议中心 三层',
    day: stage.day(9),
    notice: '整车厂当面说明图样和检验要求；请带样件。',
    talkMinutes: 20,
    tables: 8,
    answerBy: stage.instant(5),
    wishesClose: stage.instant(7),
  });
  const makers = [JINGCHUAN, ...MAKERS_OF_XINGTAI, ...MAKERS_OF_THE_SOUTH]
    .map(({ number }) => number)
    .filter((number) => !BUYERS.includes(number));
  await desk.invite('buyer', await ids(stage, BUYERS), '新能源重卡零部件');
  await desk.invite('supplier', await ids(stage, makers), '零部件配套');
  await desk.command('open');
  const invited = await desk.participants();
  const suppliers = invited.filter(({ side }) => side === 'supplier');
  const unanswered = suppliers.filter(({ enterprise }) => !enterprise.claimed).slice(-UNANSWERED);
  for (const participant of invited) {
    if (!unanswered.includes(participant)) await desk.answerByTelephone(participant, answerOf(participant));
  }
  await wishForEachOther(stage, desk);
}

function ids(stage: HistoryStage, numbers: readonly number[]): Promise<string[]> {
  return Promise.all(numbers.map((number) => enterpriseOf(stage, number)));
}

/** One has other plans, another cannot in the first two slots. */
function answerOf({ enterprise }: Participant): object {
  if (enterprise.name.includes('轴承厂')) return { outcome: 'no', remark: '当天设备检修' };
  const late = enterprise.name.includes('永年') ? { unavailable: [1, 2] } : {};
  return { outcome: 'yes', attendee: '销售负责人', ...late };
}

/** Buyers wish for makers, makers for buyers; some are wished for by one side alone. */
async function wishForEachOther(stage: HistoryStage, desk: EventDesk): Promise<void> {
  const accepted = (await desk.participants()).filter(({ state }) => state === 'accepted');
  const buyers = accepted.filter(({ side }) => side === 'buyer');
  const suppliers = accepted.filter(({ side }) => side === 'supplier');
  for (const [index, buyer] of buyers.entries()) {
    const wanted = suppliers.filter((_, place) => (place + index) % 3 !== 2);
    const wishes = wanted.map(({ id }, place) => ({ to: id, weight: 3 - (place % 3) }));
    await sayWishes(stage, desk, buyer, wishes);
  }
  for (const [index, supplier] of suppliers.entries()) {
    const wanted = buyers.filter((_, place) => place === 0 || index % 2 === 0);
    const wishes = wanted.map(({ id }) => ({ to: id, weight: 2 }));
    await sayWishes(stage, desk, supplier, wishes);
  }
}

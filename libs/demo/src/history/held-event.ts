import { DealDesk, type Deal } from '../deal-desk.js';
import { EventDesk, type Outcome, type Participant } from '../event-desk.js';
import { JUNCHUAN, YANFENG, YUEZE } from '../firms/principals.js';
import { WORKS } from '../firms/works.js';
import { TRUCK } from '../story/truck.js';
import { enterpriseOf } from './enterprise-of.js';
import type { HistoryStage } from './history-stage.js';
import { productOf } from './new-products.js';
import { sayWishes } from './say-wishes.js';

const TITLE = '新能源重卡产需对接会（邢台专场）';
/** From its call to its day. */
const DAYS_AHEAD = 8;

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  [YUEZE.name]: { outcome: 'trial_agreed', remark: '先上两台跑厂内短倒', nextStep: '安排试驾' },
  [JUNCHUAN.name]: { outcome: 'negotiating', remark: '关心换电站由谁建' },
  [YANFENG.name]: { outcome: 'follow_up', remark: '年底前定更新计划' },
};

/** The city calls steel and coking works together to see the trucks; everybody answers, wishes are said. */
export async function callHeldEvent(stage: HistoryStage): Promise<void> {
  const organiser = await stage.signIn('province');
  const desk = await EventDesk.sketch(organiser, {
    kind: 'production_demand',
    title: TITLE,
    regionCode: '130500',
    venue: '邢台会议中心 一层多功能厅',
    day: stage.day(DAYS_AHEAD),
    notice: '请车辆管理负责人参加；上午洽谈，下午厂区试乘。',
    talkMinutes: 25,
    tables: 6,
    answerBy: stage.instant(5),
    wishesClose: stage.instant(7),
  });
  const { enterpriseId: changfeng, api } = await stage.firm('changfeng');
  await desk.invite('supplier', [changfeng], TRUCK.name);
  const numbers = [YUEZE, YANFENG, JUNCHUAN, ...WORKS].map(({ number }) => number);
  const works = await Promise.all(numbers.map((number) => enterpriseOf(stage, number)));
  await desk.invite('buyer', works, '厂内短倒、外运车辆更新');
  await desk.command('open');
  const product = await productOf(stage, TRUCK.model);
  for (const participant of await desk.participants()) {
    const said = { attendee: participant.side === 'supplier' ? '韩采购' : '车辆管理负责人' };
    if (participant.enterprise.id === changfeng) {
      const shown = { product: { id: product.id, title: product.name } };
      const answer = { answer: 'yes', ...said, ...shown };
      await api.post(`/participations/${participant.id}/answer`, answer, { version: participant.version });
    } else await desk.answerByTelephone(participant, answerOf(participant, said));
  }
  const accepted = (await desk.participants()).filter(({ state }) => state === 'accepted');
  const seller = accepted.find(({ side }) => side === 'supplier') as Participant;
  const buyers = accepted.filter(({ side }) => side === 'buyer');
  for (const buyer of buyers) await sayWishes(stage, desk, buyer, [{ to: seller.id, weight: 2 }]);
}

/** One of the hauliers has no time. */
function answerOf({ enterprise }: Participant, said: object): object {
  return enterprise.name === WORKS.at(-1)?.name ? { outcome: 'no', remark: '当天有船期' } : { outcome: 'yes', ...said };
}

/** On its day: planned, checked in (one does not come), held, each talk with what came of it. */
export async function holdHeldEvent(stage: HistoryStage): Promise<void> {
  const organiser = await stage.signIn('province');
  const { items } = await organiser.get<{ items: { id: string; title: string }[] }>('/docking-events?size=20');
  const event = items.find(({ title }) => title === TITLE);
  if (!event) throw new Error(`${TITLE} is not there`);
  const desk = EventDesk.of(organiser, event.id);
  const { state } = await organiser.get<{ state: string }>(`/docking-events/${event.id}`);
  if (state === 'inviting') await desk.command('close-wishes');
  await desk.plan(11);
  await desk.command('publish');
  const absent = WORKS[2]?.name;
  for (const participant of await desk.participants()) {
    if (participant.state !== 'accepted') continue;
    if (participant.enterprise.name === absent) await desk.noShow(participant);
    else await desk.checkIn(participant.checkInCode);
  }
  for (const meeting of await desk.meetings()) {
    if (meeting.state !== 'planned') continue;
    const outcome = OUTCOMES[meeting.buyer.name] ?? { outcome: 'nothing', remark: '暂不更新车辆' };
    await desk.enterOutcome(meeting, outcome);
  }
  await desk.command('conclude');
}

/** The test drive that the event led to, and the order that the test drive led to. */
export async function tryTrucks(stage: HistoryStage): Promise<void> {
  const { api } = await stage.firm('yueze');
  const desk = new DealDesk(api, await truckDeal(stage));
  const trial = { place: '岳泽钢铁厂区—料场', from: stage.day(-6), to: stage.day(0), what: '两台满载短倒一周' };
  await desk.try(trial, 'passed', [
    { measure: '百公里电耗', value: '134', unit: 'kWh', target: '138' },
    { measure: '日均出勤', value: '20.5', unit: 'h', target: '20' },
  ]);
}

export async function orderTrucks(stage: HistoryStage): Promise<void> {
  const { api } = await stage.firm('yueze');
  const desk = new DealDesk(api, await truckDeal(stage));
  await desk.sign('YZ-CL-2026-017', stage.day(0), [
    {
      item: TRUCK.name,
      specification: TRUCK.model,
      quantity: '12',
      unit: '辆',
      unitPrice: '575000.00',
      due: stage.day(60),
    },
  ]);
}

export async function deliverTrucks(stage: HistoryStage): Promise<void> {
  const { api } = await stage.firm('changfeng');
  await new DealDesk(api, await truckDeal(stage)).deliver('第一批', stage.day(0), '5');
}

async function truckDeal(stage: HistoryStage): Promise<string> {
  const { api } = await stage.firm('yueze');
  const { items } = await api.get<{ items: Deal[] }>('/deals?origin=meeting');
  const [deal] = items;
  if (!deal) throw new Error('The event opened no deal');
  return deal.id;
}

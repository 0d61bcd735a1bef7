import { shanghaiDay } from '#kernel';
import { DealDesk, type Deal } from '../deal-desk.js';
import { EventDesk, type Outcome, type Participant } from '../event-desk.js';
import type { Cast, FirmPerson } from './cast.js';
import type { EventEnd } from './component-meeting.js';
import type { Listener } from './storyteller.js';
import { TRUCK } from './truck.js';
import { until } from './until.js';

const HOUR = 3600 * 1000;
/** As the customer signs them. */
export const TRUCKS = '80';
const LOTS = ['30', '50'] as const;

interface Product {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Months later the truck is for sale: steel and coking works see it, try it, and one signs. */
export async function truckMeeting(cast: Cast, tell: Listener): Promise<EventEnd> {
  tell.chapter({ zh: '四、产需对接会：八十辆重卡', en: '4. A production-demand meeting: eighty trucks' });
  const product = await listTruck(cast, tell);
  const { desk, buyers } = await callMeeting(cast, tell, product);
  await holdTalks(cast, tell, desk, buyers);
  await conclude(cast, tell, desk.eventId);
  return { eventId: desk.eventId };
}

async function listTruck({ changfeng, xingtai }: Cast, tell: Listener): Promise<Product> {
  const { api, enterpriseId } = changfeng;
  const draft = await api.post<Product>('/products', { ...TRUCK, enterpriseId });
  const submitted = await api.post<Product>(`/products/${draft.id}/submit`, {}, { version: draft.version });
  const listed = await xingtai.post<Product>(`/products/${draft.id}/approve`, {}, { version: submitted.version });
  tell.step({
    zh: `长风发布新产品 ${TRUCK.name}，邢台市审核通过，全省采购方可见`,
    en: `Changfeng lists ${TRUCK.model}; the city approves, and every buyer of the province can see it`,
  });
  return listed;
}

async function callMeeting(
  { province, changfeng, yueze, yanfeng, junchuan }: Cast,
  tell: Listener,
  product: Product,
): Promise<{ desk: EventDesk; buyers: readonly FirmPerson[] }> {
  const now = Date.now();
  const desk = await EventDesk.sketch(province, {
    kind: 'production_demand',
    title: '新能源重卡进钢厂、进焦化产需对接会',
    regionCode: '130000',
    venue: '石家庄国际会展中心 二层',
    day: shanghaiDay(new Date(now + 72 * HOUR)),
    talkMinutes: 25,
    tables: 8,
    answerBy: new Date(now + 24 * HOUR),
    wishesClose: new Date(now + 48 * HOUR),
  });
  const buyers = [yueze, yanfeng, junchuan];
  await desk.invite('supplier', [changfeng.enterpriseId], TRUCK.name);
  await desk.invite(
    'buyer',
    buyers.map(({ enterpriseId }) => enterpriseId),
    '厂内短倒车辆更新',
  );
  const works = await worksOfTheProvince(province, buyers);
  await desk.invite('buyer', works, '车辆更新');
  await desk.command('open');
  const invited = await desk.participants();
  for (const participant of invited) {
    const own = [...buyers, changfeng].find(({ enterpriseId }) => enterpriseId === participant.enterprise.id);
    if (!own) await desk.answerByTelephone(participant, { outcome: 'yes', attendee: '车队负责人' });
    else {
      const shows = own === changfeng ? { product: { id: product.id, title: product.name } } : {};
      const said = { answer: 'yes', attendee: '负责人', ...shows };
      await own.api.post(`/participations/${participant.id}/answer`, said, { version: participant.version });
    }
  }
  await wishForTheTruck(desk, [...buyers], changfeng);
  tell.step({
    zh: `省厅召集产需对接会：邀请 ${invited.length} 家，钢铁、焦化企业登记想看 ${TRUCK.model}`,
    en: `A production-demand meeting is called: ${invited.length} invited; steel and coking works wish to see the truck`,
  });
  return { desk, buyers };
}

/** Works and hauliers that have no account: found in the register by their trade. */
async function worksOfTheProvince(province: Cast['province'], known: readonly FirmPerson[]): Promise<string[]> {
  const found: string[] = [];
  for (const trade of ['C2521', 'C3120']) {
    const { items } = await province.get<{ items: { id: string }[] }>(`/search/enterprises?industry=${trade}&size=20`);
    found.push(...items.map(({ id }) => id));
  }
  return [...new Set(found)].filter((id) => !known.some(({ enterpriseId }) => enterpriseId === id));
}

async function wishForTheTruck(desk: EventDesk, buyers: readonly FirmPerson[], maker: FirmPerson): Promise<void> {
  const accepted = (await desk.participants()).filter(({ state }) => state === 'accepted');
  const seller = accepted.find(({ side }) => side === 'supplier') as Participant;
  for (const { id, enterprise, side } of accepted) {
    if (side !== 'buyer') continue;
    const own = buyers.find(({ enterpriseId }) => enterpriseId === enterprise.id);
    const wishes = [{ to: seller.id, weight: own ? 3 : 1 }];
    if (!own) {
      await desk.wishFor(id, wishes);
      continue;
    }
    const { version } = await own.api.get<{ version: number }>(`/participations/${id}/wishes`);
    await own.api.put(`/participations/${id}/wishes`, { wishes }, { version });
  }
  const { version } = await maker.api.get<{ version: number }>(`/participations/${seller.id}/wishes`);
  const back = accepted.filter(({ side }) => side === 'buyer').map(({ id }) => ({ to: id, weight: 2 }));
  await maker.api.put(`/participations/${seller.id}/wishes`, { wishes: back }, { version });
}

async function holdTalks(
  { yueze, yanfeng, junchuan }: Cast,
  tell: Listener,
  desk: EventDesk,
  buyers: readonly FirmPerson[],
): Promise<void> {
  await desk.command('close-wishes');
  const plan = await desk.plan(7);
  await desk.command('publish');
  for (const { checkInCode, state } of await desk.participants()) {
    if (state === 'accepted') await desk.checkIn(checkInCode);
  }
  const meetings = (await desk.meetings()).filter(({ state }) => state === 'planned');
  const names = new Map(buyers.map(({ name, enterpriseId }) => [name, enterpriseId]));
  for (const meeting of meetings) {
    const outcome: Outcome['outcome'] =
      meeting.buyer.name === yueze.name || meeting.buyer.name === junchuan.name
        ? 'trial_agreed'
        : meeting.buyer.name === yanfeng.name
          ? 'negotiating'
          : 'nothing';
    await desk.enterOutcome(meeting, { outcome, remark: names.has(meeting.buyer.name) ? '' : '暂无更新计划' });
  }
  await desk.command('conclude');
  tell.step({
    zh: `排出 ${plan.placed} 场，开了 ${meetings.length} 场：两家约定试驾，一家继续谈`,
    en: `${plan.placed} talks are planned and ${meetings.length} held: two agree on test drives, one goes on negotiating`,
  });
}

async function conclude({ changfeng, yueze, junchuan }: Cast, tell: Listener, eventId: string): Promise<void> {
  const deals = await until('three deals of the event are open', async () => {
    const { items } = await changfeng.api.get<{ items: Deal[] }>(`/deals?eventId=${eventId}&size=20`);
    return items.length === 3 && items;
  });
  const of = (firm: FirmPerson) => deals.find(({ buyer }) => buyer.id === firm.enterpriseId) as Deal;
  const today = shanghaiDay(new Date());
  const drive = (place: string) => ({ place, from: today, to: today, what: '满载短倒 3 班，电耗与出勤' });
  const first = new DealDesk(yueze.api, of(yueze).id);
  await first.try(drive('岳泽钢铁厂区—铁路货场，单程 18 公里'), 'passed', [
    { measure: '百公里电耗', value: '131', unit: 'kWh', target: '138' },
    { measure: '日出勤', value: '21', unit: 'h', target: '20' },
  ]);
  const second = new DealDesk(junchuan.api, of(junchuan).id);
  await second.try(drive('钧川钢铁料场—高炉料仓'), 'passed', [
    { measure: '百公里电耗', value: '144', unit: 'kWh', target: '138' },
  ]);
  tell.step({
    zh: '两家试驾完成：岳泽百公里电耗 131 kWh（目标 138），钧川 144 kWh',
    en: 'Two test drives: 131 kWh per 100 km at Yueze (target 138), 144 at Junchuan',
  });
  await first.sign(`YZ-${today}-80`, today, [
    { item: TRUCK.name, specification: TRUCK.model, quantity: TRUCKS, unit: '辆', unitPrice: '568000' },
  ]);
  let delivered = 0;
  for (const [index, lot] of LOTS.entries()) {
    await first.deliver(`L${index + 1}`, today, lot);
    delivered += Number(lot);
  }
  tell.step({
    zh: `岳泽钢铁签下 ${TRUCKS} 辆，分 ${LOTS.length} 批交付 ${delivered} 辆；钧川、焱丰继续洽谈`,
    en: `Yueze signs ${TRUCKS} trucks, delivered in ${LOTS.length} lots; Junchuan and Yanfeng go on negotiating`,
  });
}

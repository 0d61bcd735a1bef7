import { shanghaiDay } from '#kernel';
import { DealDesk, type Deal } from '../deal-desk.js';
import { EventDesk, type EventPlan, type Meeting, type Participant } from '../event-desk.js';
import type { Cast } from './cast.js';
import type { Yes } from './introductions.js';
import type { Listener } from './storyteller.js';
import { until } from './until.js';

const HOUR = 3600 * 1000;
/** So many firms are late on the morning of the event. */
const LATE = 2;
/** The first two slots. */
const LATE_UNTIL = 2;

export interface EventEnd {
  readonly eventId: string;
}

/**
 * The organiser brings Changfeng and the makers that said yes together: invited, answered, wished, planned, planned anew
 * when two are late, held, and followed to signed supplies.
 */
export async function componentMeeting(cast: Cast, tell: Listener, yes: readonly Yes[]): Promise<EventEnd> {
  tell.chapter({ zh: '三、整零对接会：见面、签约', en: '3. A docking meeting for parts' });
  const desk = await invite(cast, tell, yes);
  const plan = await planAndReplan(desk, tell);
  await hold(desk, tell, plan);
  await signSupplies(cast, tell, yes);
  return { eventId: desk.eventId };
}

async function invite({ province, changfeng }: Cast, tell: Listener, yes: readonly Yes[]): Promise<EventDesk> {
  const now = Date.now();
  const desk = await EventDesk.sketch(province, {
    kind: 'component',
    title: '新能源重卡整零对接会',
    regionCode: '130500',
    venue: '邢台会议中心 三层',
    day: shanghaiDay(new Date(now + 48 * HOUR)),
    talkMinutes: 20,
    tables: 12,
    answerBy: new Date(now + 12 * HOUR),
    wishesClose: new Date(now + 24 * HOUR),
  });
  const makers = [...new Set(yes.map(({ maker }) => maker.id))];
  await desk.invite('buyer', [changfeng.enterpriseId], '新能源重卡零部件');
  await desk.invite('supplier', makers, '零部件配套');
  await desk.command('open');
  const invited = await desk.participants();
  await answerAll(desk, invited, changfeng.enterpriseId, changfeng.api);
  const accepted = (await desk.participants()).filter(({ state }) => state === 'accepted');
  const buyer = accepted.find(({ side }) => side === 'buyer') as Participant;
  const suppliers = accepted.filter(({ side }) => side === 'supplier');
  await wishOf(changfeng.api, buyer.id, suppliers);
  for (const supplier of suppliers) {
    if (!supplier.enterprise.claimed) await desk.wishFor(supplier.id, [{ to: buyer.id, weight: 3 }]);
  }
  tell.step({
    zh: `省厅发起对接会，邀请 ${invited.length} 家，${accepted.length} 家应邀，双方登记见面意向`,
    en: `The department calls a meeting: ${invited.length} invited, ${accepted.length} accept and say whom they wish to meet`,
  });
  return desk;
}

/** Firms with an account answer there, for the others staff enter what they say. */
async function answerAll(
  desk: EventDesk,
  invited: readonly Participant[],
  ownEnterprise: string,
  own: Cast['changfeng']['api'],
): Promise<void> {
  for (const participant of invited) {
    if (participant.enterprise.id === ownEnterprise) {
      const said = { answer: 'yes', attendee: '韩采购' };
      await own.post(`/participations/${participant.id}/answer`, said, { version: participant.version });
    } else await desk.answerByTelephone(participant, { outcome: 'yes', attendee: '销售负责人' });
  }
}

async function wishOf(api: Cast['changfeng']['api'], id: string, others: readonly Participant[]): Promise<void> {
  const { version } = await api.get<{ version: number }>(`/participations/${id}/wishes`);
  const wishes = others.map((other, index) => ({ to: other.id, weight: index < 3 ? 3 : 2 }));
  await api.put(`/participations/${id}/wishes`, { wishes }, { version });
}

async function planAndReplan(desk: EventDesk, tell: Listener): Promise<EventPlan> {
  await desk.command('close-wishes');
  const plan = await desk.plan(1);
  await desk.command('publish');
  tell.step({
    zh: `排出时间表：${plan.placed} 场洽谈，价值 ${plan.value}（上界 ${plan.valueBound}），${plan.unplaced} 场排不下`,
    en: `The timetable stands: ${plan.placed} talks, value ${plan.value} of at most ${plan.valueBound}, ${plan.unplaced} without a place`,
  });
  const late = [...(await desk.meetings())].sort((a, b) => a.slot - b.slot).slice(0, LATE);
  const changes = late.map(({ supplier }) => ({
    kind: 'late',
    participantId: supplier.id,
    from: 1,
    to: LATE_UNTIL,
  }));
  const again = await desk.replan(changes);
  tell.step({
    zh: `两家企业堵在路上：重排后 ${again.placed} 场照开，只动了 ${again.moved} 场`,
    en: `Two firms are late: planned anew, ${again.placed} talks stand and ${again.moved} moved`,
  });
  return again;
}

async function hold(desk: EventDesk, tell: Listener, plan: EventPlan): Promise<void> {
  for (const { checkInCode, state } of await desk.participants()) {
    if (state === 'accepted') await desk.checkIn(checkInCode);
  }
  const meetings = (await desk.meetings()).filter(({ state }) => state === 'planned');
  for (const meeting of meetings) await desk.enterOutcome(meeting, outcomeOf(meeting));
  await desk.command('conclude');
  tell.step({
    zh: `全部签到，${meetings.length} 场洽谈逐场记录结果（计划 ${plan.placed} 场）`,
    en: `Everybody is checked in; ${meetings.length} talks are held, each with what came of it`,
  });
}

function outcomeOf({ slot }: Meeting): { outcome: 'negotiating' | 'follow_up'; remark: string } {
  return slot % 3 === 0
    ? { outcome: 'follow_up', remark: '先看样件' }
    : { outcome: 'negotiating', remark: '价格和交期基本谈拢' };
}

/** The talks that the introductions began end in signed supplies for two lines, the first delivered in two lots. */
async function signSupplies({ changfeng }: Cast, tell: Listener, yes: readonly Yes[]): Promise<void> {
  const today = shanghaiDay(new Date());
  for (const [index, { line, maker }] of firstOfEachLine(yes).slice(0, 2).entries()) {
    const deal = await until(`the deal about ${line.part} is open`, async () => {
      const { items } = await changfeng.api.get<{ items: Deal[] }>(`/deals?shortageId=${line.id}`);
      return items.find(({ seller }) => seller.id === maker.id);
    });
    const desk = new DealDesk(changfeng.api, deal.id);
    await desk.sign(`CF-${today}-${index + 1}`, today, [
      { item: line.part, quantity: line.quantity, unit: line.unit, unitPrice: '186.50', shortageId: line.id },
    ]);
    await until(`${line.part} is covered`, async () => {
      const now = await changfeng.api.get<{ state: string }>(`/shortages/${line.id}`);
      return now.state === 'covered';
    });
    const half = String(Number(line.quantity) / 2);
    await desk.deliver(`${line.part}-1`, today, half);
    if (index === 0) await desk.deliver(`${line.part}-2`, today, half);
    tell.step({
      zh: `${maker.name}签下${line.part} ${line.quantity}${line.unit}，缺口补上；首批 ${half}${line.unit} 已到货验收`,
      en: `${maker.name} signs ${line.quantity} ${line.unit} of ${line.part}: the line is covered; the first ${half} are delivered`,
    });
  }
}

function firstOfEachLine(yes: readonly Yes[]): Yes[] {
  return yes.filter(({ line }, index) => yes.findIndex((other) => other.line.id === line.id) === index);
}

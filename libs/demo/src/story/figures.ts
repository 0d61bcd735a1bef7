import type { Deal } from '../deal-desk.js';
import type { Cast } from './cast.js';
import type { EventEnd } from './component-meeting.js';
import type { ShortageList } from './missing-parts.js';
import type { StoryFigure } from './storyteller.js';

interface CountedDeal extends Omit<Deal, 'trials' | 'lots'> {
  readonly trial: { readonly verdict: string } | null;
  readonly order: { readonly quantities: readonly { readonly unit: string; readonly ordered: string }[] } | null;
}

/** What the story came to, as the API tells it. */
export async function storyFigures(
  { changfeng }: Cast,
  listId: string,
  events: readonly [component: EventEnd, trucks: EventEnd],
): Promise<readonly StoryFigure[]> {
  const [, trucks] = events;
  const { coverage } = await changfeng.api.get<ShortageList>(`/shortage-lists/${listId}`);
  const all = await changfeng.api.all<CountedDeal>('/deals');
  const aboutTrucks = await changfeng.api.all<CountedDeal>(`/deals?eventId=${trucks.eventId}`);
  const signed = aboutTrucks.filter(({ order }) => order !== null);
  const details = await Promise.all(all.map(({ id }) => changfeng.api.get<Deal>(`/deals/${id}`)));
  const count = (code: string, value: number, zh: string, en: string): StoryFigure => ({
    code,
    value,
    label: { zh, en },
  });
  return [
    count('lines_asked', coverage.total, '缺件行数', 'lines asked'),
    count('lines_covered', coverage.covered, '已补上', 'covered'),
    count('lines_promised', coverage.promised, '已有承诺', 'promised'),
    count('gaps', coverage.gap, '补链缺口', 'gaps'),
    count('meetings_held', events[0].meetingsHeld + trucks.meetingsHeld, '洽谈场次', 'meetings held'),
    count('trials', details.flatMap(({ trials }) => trials).length, '试驾试用', 'trials'),
    count(
      'trucks_signed',
      signed.flatMap(({ order }) => order?.quantities ?? []).reduce((sum, { ordered }) => sum + Number(ordered), 0),
      '签约重卡（辆）',
      'trucks signed',
    ),
    count('truck_deals_signed', signed.length, '签约笔数（重卡）', 'deals signed for trucks'),
    count(
      'truck_deals_negotiating',
      aboutTrucks.filter(({ state }) => state === 'negotiating' || state === 'in_trial').length,
      '继续洽谈（重卡）',
      'still negotiating about trucks',
    ),
    count('lots_delivered', details.flatMap(({ lots }) => lots).length, '到货批次', 'lots delivered'),
  ];
}

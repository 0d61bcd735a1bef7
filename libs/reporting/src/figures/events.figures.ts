import type { Localised } from '#kernel';
import { type Figure, type FigureColumn, onDays, selected } from './figure.js';

/** Of a region those that its departments called; otherwise the one that is asked for. */
const OURS = `CASE WHEN a.event_id IS NULL THEN e.region_code LIKE ANY (a.regions) ELSE e.id = a.event_id END`;

const BY_DAY = {
  zh: '按对接会举行之日归入期间，所在地为主办部门的辖区。',
  en: 'By the day of the event; the region is that of the department that called it.',
};

type EventFigure = Pick<Figure, 'code' | 'name' | 'definition' | 'unit' | 'row' | 'path'> & {
  readonly scopes?: Figure['scopes'];
  readonly from: string;
  readonly where: string;
  readonly columns: Partial<Record<FigureColumn, string>> & Record<'id' | 'case_id', string>;
};

function events({ from, where, columns, definition, ...figure }: EventFigure): Figure {
  return {
    scopes: ['region', 'event'],
    ...figure,
    definition: { zh: definition.zh + BY_DAY.zh, en: `${definition.en} ${BY_DAY.en}` },
    group: 'events',
    rows: `SELECT ${selected({ title: 'e.title', day: 'e.day', region_code: 'e.region_code', within_id: 'e.id', ...columns })}
    FROM ${from}, asked a
    WHERE ${OURS} AND ${onDays('e.day')} AND ${where}`,
  };
}

const FIRMS: Localised = { zh: '家', en: 'firms' };
const TALKS: Localised = { zh: '场', en: 'talks' };

function participants(figure: Pick<Figure, 'code' | 'name' | 'definition'>, where: string): Figure {
  return events({
    ...figure,
    unit: FIRMS,
    row: 'participant',
    path: '/api/docking-participants/{case}',
    from: 'docking.participant p JOIN docking.docking_event e ON e.id = p.event_id',
    columns: { id: 'p.id', first_firm: 'p.enterprise_id', case_id: 'p.id' },
    where: `p.told_at IS NOT NULL AND ${where}`,
  });
}

function meetings(figure: Pick<Figure, 'code' | 'name' | 'definition'>, where: string): Figure {
  return events({
    ...figure,
    unit: TALKS,
    row: 'meeting',
    path: '/api/docking-meetings/{case}',
    from: `docking.meeting m JOIN docking.docking_event e ON e.id = m.event_id
      JOIN docking.participant b ON b.id = m.buyer_id JOIN docking.participant s ON s.id = m.supplier_id`,
    columns: { id: 'm.id', first_firm: 'b.enterprise_id', second_firm: 's.enterprise_id', case_id: 'm.id' },
    where,
  });
}

/** An outcome as it was entered last. */
function outcome(code: string, zh: string, en: string): Figure {
  return meetings(
    {
      code: `outcome_${code}`,
      name: { zh: `洽谈结果：${zh}`, en: `Outcome: ${en}` },
      definition: {
        zh: `已举行的洽谈中，最近一次录入的结果为“${zh}”的场数。`,
        en: `Talks that were held and whose outcome, as it was entered last, is “${en}”.`,
      },
    },
    `m.state = 'held' AND m.outcome = '${code}'`,
  );
}

export const EVENTS_FIGURES: readonly Figure[] = [
  events({
    code: 'events_held',
    name: { zh: '举办的对接会', en: 'Events held' },
    definition: {
      zh: '时间表已发布、举行之日已到且未取消的对接会场数。',
      en: 'Docking events whose timetable was published, whose day has come and which were not cancelled.',
    },
    unit: { zh: '场', en: 'events' },
    scopes: ['region'],
    row: 'event',
    path: '/api/docking-events/{case}',
    from: 'docking.docking_event e',
    columns: { id: 'e.id', case_id: 'e.id' },
    where: `e.state IN ('published', 'concluded') AND e.day <= a.today`,
  }),
  participants(
    {
      code: 'firms_invited',
      name: { zh: '邀请的企业', en: 'Firms invited' },
      definition: {
        zh: '已发出邀请的企业家次，同一企业参加几场对接会计几次，不论如何答复。',
        en: 'Firms that were sent an invitation, whatever they answered; a firm invited to two events counts twice.',
      },
    },
    'true',
  ),
  participants(
    {
      code: 'firms_accepted',
      name: { zh: '接受邀请的企业', en: 'Firms that accepted' },
      definition: {
        zh: '接受邀请且没有退出的企业家次。',
        en: 'Firms that accepted the invitation and did not withdraw; a firm at two events counts twice.',
      },
    },
    `p.state = 'accepted'`,
  ),
  participants(
    {
      code: 'firms_present',
      name: { zh: '到会的企业', en: 'Firms present' },
      definition: {
        zh: '在会场签到的企业家次。',
        en: 'Firms that were checked in at the venue; a firm at two events counts twice.',
      },
    },
    'p.checked_in_at IS NOT NULL',
  ),
  meetings(
    {
      code: 'meetings_planned',
      name: { zh: '安排的洽谈', en: 'Talks planned' },
      definition: {
        zh: '此刻时间表上的洽谈场数，含已举行和有人缺席的，不含取消的。',
        en: 'Talks on the timetable as it stands now, those held and missed included, those cancelled not.',
      },
    },
    `m.state <> 'cancelled'`,
  ),
  meetings(
    {
      code: 'meetings_held',
      name: { zh: '举行的洽谈', en: 'Talks held' },
      definition: { zh: '已录入结果的洽谈场数。', en: 'Talks whose outcome was entered.' },
    },
    `m.state = 'held'`,
  ),
  meetings(
    {
      code: 'meetings_missed',
      name: { zh: '缺席的洽谈', en: 'Talks missed' },
      definition: {
        zh: '因一方或双方缺席而没有举行的洽谈场数。',
        en: 'Talks that did not take place because one or both sides were absent.',
      },
    },
    `m.state = 'missed'`,
  ),
  outcome('nothing', '无意向', 'nothing'),
  outcome('follow_up', '保持联系', 'follow up'),
  outcome('negotiating', '进入洽谈', 'negotiating'),
  outcome('trial_agreed', '同意试用', 'trial agreed'),
  outcome('order_signed', '现场签约', 'order signed'),
];

import type { HistoryStage } from './history-stage.js';

const DAY = 24 * 3600 * 1000;
/** So many weeks ahead a maker tells what is free. */
const WEEKS = 10;

interface Listed {
  readonly id: string;
  readonly version: number;
}

interface Line {
  readonly login: string;
  readonly name: string;
  readonly makes: string;
  readonly unit: string;
  readonly capacity: number;
  /** Free in the first week; grows week by week up to the capacity. */
  readonly free: number;
}

const LINES: readonly Line[] = [
  { login: 'jingchuan', name: '制动盘一线', makes: '制动盘', unit: '件', capacity: 3000, free: 600 },
  { login: 'jingchuan', name: '制动鼓线', makes: '制动鼓', unit: '件', capacity: 1800, free: 900 },
  { login: 'anhu', name: '气囊总装线', makes: '安全气囊', unit: '套', capacity: 2400, free: 700 },
];

const OFFERINGS = {
  jingchuan: ['通风制动盘', '重卡制动鼓', '制动蹄总成'],
  anhu: ['驾驶员安全气囊', '预紧式安全带'],
} as const;

/** Makers with an account say what they make and how much of it is free; the city reads and lists it. */
export async function sayWhatMakersMake(stage: HistoryStage): Promise<void> {
  const officer = await stage.signIn('xingtai');
  for (const [login, texts] of Object.entries(OFFERINGS)) {
    const { api, enterpriseId } = await stage.firm(login);
    const offerings = texts.map((text) => ({ role: 'makes', text, note: '' }));
    const { items } = await api.post<{ items: Listed[] }>('/declared-offerings', { enterpriseId, offerings });
    for (const { id, version } of items) await officer.post(`/declared-offerings/${id}/approve`, {}, { version });
  }
}

/** The same makers fill their grids of weeks. */
export async function fillCapacity(stage: HistoryStage): Promise<void> {
  const mondays = weeksFrom(stage.clock.now());
  for (const { login, capacity, free, ...line } of LINES) {
    const { api, enterpriseId } = await stage.firm(login);
    const { id, version } = await api.post<Listed>('/production-lines', { enterpriseId, ...line });
    const weeks = mondays.map((week, index) => ({
      week,
      capacity: String(capacity),
      free: String(Math.min(capacity, free + index * Math.round(capacity / 12))),
    }));
    await api.put(`/production-lines/${id}/capacity`, { weeks }, { version });
  }
}

/** One offering is left for the visitor to review. */
export async function leaveSomethingToReview(stage: HistoryStage): Promise<void> {
  const { api, enterpriseId } = await stage.firm('jingchuan');
  const offerings = [{ role: 'serves', text: '制动盘动平衡检测', note: '动平衡机两台，当天出报告' }];
  await api.post('/declared-offerings', { enterpriseId, offerings });
}

/** Mondays in Shanghai from the week of an instant on. */
function weeksFrom(instant: Date): string[] {
  const local = new Date(instant.getTime() + 8 * 3600 * 1000);
  const sinceMonday = (local.getUTCDay() + 6) % 7;
  return Array.from({ length: WEEKS }, (_, week) =>
    new Date(local.getTime() + (week * 7 - sinceMonday) * DAY).toISOString().slice(0, 10),
  );
}

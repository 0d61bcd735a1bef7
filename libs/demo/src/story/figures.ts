import type { Cast } from './cast.js';
import type { StoryFigure } from './storyteller.js';

interface CountedFigure {
  readonly code: string;
  readonly values: readonly { readonly value: string; readonly unitCode: string | null }[];
}

const PIECES_OF_TRUCKS = '辆';

/** What the story came to, as the department's figures tell it: of the province, and of the meeting about trucks. */
export async function storyFigures({ province }: Cast, truckEventId: string): Promise<readonly StoryFigure[]> {
  const all = await figuresOf('/figures');
  const trucks = await figuresOf(`/figures?eventId=${truckEventId}`);
  return [
    all('lines_asked', '缺件行数', 'lines asked'),
    all('lines_promised', '有企业应承', 'promised by a maker'),
    all('lines_covered', '已补上', 'covered by an order'),
    all('lines_gap', '补链缺口', 'gaps'),
    all('meetings_held', '洽谈场次', 'meetings held'),
    all('trials_begun', '试驾试用', 'trials'),
    trucks('quantity_signed', '签约重卡（辆）', 'trucks signed', PIECES_OF_TRUCKS),
    trucks('deals_signed', '签约笔数（重卡）', 'deals signed for trucks'),
    trucks('deals_negotiating', '继续洽谈（重卡）', 'still negotiating about trucks'),
    all('lots_delivered', '到货批次', 'lots delivered'),
  ];

  async function figuresOf(path: string) {
    const { figures } = await province.get<{ figures: CountedFigure[] }>(path);
    return (code: string, zh: string, en: string, unit: string | null = null): StoryFigure => {
      const figure = figures.find((one) => one.code === code);
      if (!figure) throw new Error(`There is no figure ${code}`);
      const counted = figure.values.find(({ unitCode }) => unitCode === unit);
      return { code, value: Number(counted?.value ?? 0), label: { zh, en } };
    };
  }
}

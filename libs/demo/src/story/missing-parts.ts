import { WORKBOOK_TYPE } from '#platform';
import type { Cast } from './cast.js';
import { shortageWorkbook } from './shortage-workbook.js';
import type { Listener } from './storyteller.js';
import { until } from './until.js';

interface PreviewRow {
  readonly part: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly neededBy: string | null;
  readonly place: { readonly code: string } | null;
  readonly severity: string;
  readonly problems: readonly unknown[];
}

export interface Line {
  readonly id: string;
  readonly part: string;
  readonly quantity: string;
  readonly unit: string;
  readonly state: string;
}

export interface ShortageList {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly coverage: Readonly<Record<'total' | 'promised' | 'introduced' | 'gap' | 'open' | 'covered', number>>;
}

export interface Candidate {
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly reasons: readonly { readonly text: string }[];
}

/** A line with the makers that could be asked about it, best first. */
export interface AnsweredLine {
  readonly line: Line;
  readonly makers: readonly Candidate[];
}

/** Changfeng sends its workbook of what it is short of; makers are found for each line, and the lines nobody can fill are named. */
export async function missingParts(cast: Cast, tell: Listener): Promise<{ listId: string; lines: AnsweredLine[] }> {
  const { changfeng } = cast;
  tell.chapter({ zh: '一、缺件：上午八点交清单', en: '1. Missing parts: a list at eight in the morning' });
  const preview = await changfeng.api.upload<{ rows: PreviewRow[] }>(
    '/shortage-lists/preview/file',
    '缺件清单.xlsx',
    await shortageWorkbook(),
    WORKBOOK_TYPE,
  );
  const understood = preview.rows.filter(({ problems }) => problems.length === 0);
  tell.step({
    zh: `${changfeng.name}上传缺件清单（Excel）：${preview.rows.length} 行，${understood.length} 行一次读懂`,
    en: `${changfeng.name} uploads its workbook: ${understood.length} of ${preview.rows.length} lines are understood at once`,
  });
  const list = await changfeng.api.post<ShortageList>('/shortage-lists', {
    enterpriseId: changfeng.enterpriseId,
    title: '新能源重卡批量生产缺件',
    lines: understood.map(({ part, specification, quantity, unit, neededBy, place, severity }) => ({
      part,
      specification,
      quantity,
      unit,
      neededBy,
      placeCode: place?.code ?? null,
      severity,
    })),
  });
  const lines = await candidates(cast, list);
  for (const { line, makers } of lines) {
    const best = makers[0];
    tell.step(
      best
        ? {
            zh: `${line.part} ${line.quantity}${line.unit}：省内找到 ${makers.length} 家，首选 ${best.enterprise.name}（${best.reasons[0]?.text ?? ''}）`,
            en: `${line.part} ${line.quantity}${line.unit}: ${makers.length} makers in the province, first ${best.enterprise.name}`,
          }
        : {
            zh: `${line.part} ${line.quantity}${line.unit}：省内无人能做，列入补链清单`,
            en: `${line.part} ${line.quantity}${line.unit}: nobody in the province can make it; it goes on the gap list`,
          },
    );
  }
  return { listId: list.id, lines };
}

/** The search index follows the register; the makers are there when it has caught up. */
async function candidates({ changfeng }: Cast, list: ShortageList): Promise<AnsweredLine[]> {
  const of = async (line: Line) =>
    (await changfeng.api.get<{ items: Candidate[] }>(`/shortages/${line.id}/candidates?size=5`)).items;
  const [first] = list.lines;
  if (first) await until('makers of the first line are found', async () => (await of(first)).length > 0);
  const lines: AnsweredLine[] = [];
  for (const line of list.lines) lines.push({ line, makers: await of(line) });
  const without = lines.filter(({ makers }) => makers.length === 0).map(({ line }) => line.id);
  await until('lines without makers stand on the gap list', async () => {
    const now = await changfeng.api.get<ShortageList>(`/shortage-lists/${list.id}`);
    return now.lines.filter(({ state }) => state === 'gap').every(({ id }) => without.includes(id)) &&
      now.coverage.gap === without.length
      ? true
      : undefined;
  });
  return lines;
}

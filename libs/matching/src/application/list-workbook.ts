import { Injectable } from '@nestjs/common';
import { DemandFacade, type ShortageListSheet } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { type Actor, type Locale } from '#kernel';
import { type ColumnPlan, type WrittenCell, writeWorkbook } from '#platform';
import { introductionLifecycle } from '../domain/introduction.lifecycle.js';
import type { CandidateView } from '../http/matching.dto.js';
import { Candidates } from './candidates.query.js';
import { MakerRecords } from './maker-records.query.js';

const WORDS = {
  sheet: { zh: '缺件清单', en: 'Shortages' },
  introductions: { zh: '牵线情况', en: 'Introductions' },
  maker: { zh: '推荐厂家', en: 'Best maker' },
} as const;
const BEST = 3;
const LINES_AT_ONCE = 50;

export interface ListWorkbookFile {
  readonly title: string;
  readonly bytes: AsyncGenerator<Buffer>;
}

/** A raised list as a workbook: its lines, where each stands, who was asked, and who else could be. */
@Injectable()
export class ListWorkbook {
  constructor(
    private readonly demand: DemandFacade,
    private readonly enterprises: EnterprisesFacade,
    private readonly candidates: Candidates,
    private readonly records: MakerRecords,
  ) {}

  /**
   * Makers are looked for some lines at a time while the workbook is taken away.
   * @throws DomainError `demand.list_not_found` before the first byte
   */
  async write(actor: Actor, listId: string, locale: Locale): Promise<ListWorkbookFile> {
    const sheet = await this.demand.listSheet(actor, listId, locale);
    const columns: ColumnPlan[] = [
      ...sheet.columns,
      { heading: WORDS.introductions[locale], width: 36 },
      ...Array.from({ length: BEST }, (_, at) => ({ heading: `${WORDS.maker[locale]} ${at + 1}`, width: 30 })),
    ];
    const rows = this.rows(actor, listId, sheet, locale);
    const titles = [sheet.title, sheet.coverage];
    return { title: sheet.title, bytes: writeWorkbook([{ name: WORDS.sheet[locale], titles, columns, rows }]) };
  }

  private async *rows(
    actor: Actor,
    listId: string,
    { lines }: ShortageListSheet,
    locale: Locale,
  ): AsyncGenerator<readonly WrittenCell[]> {
    const best = new Map<string, readonly CandidateView[]>();
    let page = 0;
    let more = true;
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
      const some = lines.slice(from, from + LINES_AT_ONCE);
      if (more) {
        const found = await this.candidates.ofList(actor, listId, { page: ++page, size: LINES_AT_ONCE, top: BEST });
        for (const line of found.lines) best.set(line.shortageId, line.candidates.items);
        more = page * LINES_AT_ONCE < found.total;
      }
      const asked = await this.askedAbout(
        some.map(({ shortageId }) => shortageId),
        locale,
      );
      for (const { shortageId, cells } of some) {
        const makers = (best.get(shortageId) ?? []).map(
          ({ enterprise: { name, regionName }, distanceKm }) =>
            `${name}（${regionName}${distanceKm === null ? '' : `，${distanceKm} km`}）`,
        );
        yield [...cells, asked.get(shortageId)?.join('\n') ?? null, ...makers];
      }
    }
  }

  /** Who was asked about each line, with what became of it. */
  private async askedAbout(shortageIds: readonly string[], locale: Locale): Promise<Map<string, string[]>> {
    const asked = await this.records.askedAbout(shortageIds);
    const pairs = [...asked].map(([key, { state }]) => {
      const [shortageId = '', makerId = ''] = key.split(' ');
      return { shortageId, makerId, state };
    });
    const cards = await this.enterprises.cards([...new Set(pairs.map(({ makerId }) => makerId))]);
    const byLine = new Map<string, string[]>();
    for (const { shortageId, makerId, state } of pairs) {
      const said = `${cards.get(makerId)?.name ?? ''}：${introductionLifecycle.table.states[state][locale]}`;
      byLine.set(shortageId, [...(byLine.get(shortageId) ?? []), said]);
    }
    return byLine;
  }
}

import { fillTemplate, type Locale, type Localised } from '#kernel';
import { repeatsHeading, type TableHeading } from './heading.js';
import type { SheetRow } from './workbook/sheet-reader.js';

/** Why a row of a table is not one of its rows. */
const SENTENCES = {
  hidden: {
    zh: '第 {rows} 行被隐藏或筛选掉，没有读取。',
    en: 'Rows {rows} are hidden or filtered out and were not read.',
  },
  total: { zh: '第 {rows} 行是合计，没有读取。', en: 'Rows {rows} are totals and were not read.' },
  section: { zh: '第 {rows} 行是小标题，没有读取。', en: 'Rows {rows} are captions and were not read.' },
  heading_again: {
    zh: '第 {rows} 行是重复的表头，没有读取。',
    en: 'Rows {rows} say the heading again and were not read.',
  },
  example: { zh: '第 {rows} 行是示例，没有读取。', en: 'Rows {rows} are examples and were not read.' },
} as const satisfies Record<string, Localised>;

export type PassedOver = keyof typeof SENTENCES;

const TOTAL = /^(?:本页)?(?:合|总|小|共)\s*计\s*[:：]?$|^(?:sub|grand\s+)?total\s*:?$/i;
const EXAMPLE = /^(?:示例|样例|例|example)\s*\d*[:：]?$/i;
const CAPTION_COLUMNS = 3;

/** Undefined for a row that says something of its own. */
export function passedOver(row: SheetRow, heading: TableHeading | undefined): PassedOver | undefined {
  if (row.hidden) return 'hidden';
  const filled = row.cells.filter(({ text, fault }) => text.trim() !== '' || fault);
  if (filled.slice(0, 3).some(({ text }) => TOTAL.test(text.trim()))) return 'total';
  if (EXAMPLE.test(filled[0]?.text.trim() ?? '')) return 'example';
  const [caption] = filled;
  const range = caption?.merged;
  if (range && range.right - range.left + 1 >= CAPTION_COLUMNS && filled.every(({ merged }) => merged === range)) {
    return 'section';
  }
  return heading && repeatsHeading(row, heading) ? 'heading_again' : undefined;
}

/** Rows that were passed over, for a sentence: `3、5-9`. */
export class PassedOverRows {
  private readonly spans = new Map<PassedOver, [from: number, to: number][]>();

  note(because: PassedOver, row: number): void {
    const spans = this.spans.get(because) ?? [];
    this.spans.set(because, spans);
    const last = spans.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else spans.push([row, row]);
  }

  /** How many rows. */
  get count(): number {
    return [...this.spans.values()].flat().reduce((sum, [from, to]) => sum + to - from + 1, 0);
  }

  describe(locale: Locale): { code: PassedOver; message: string }[] {
    return [...this.spans].map(([code, spans]) => {
      const shown = spans.slice(0, SHOWN).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
      const rows = shown.join(locale === 'zh' ? '、' : ', ') + (spans.length > SHOWN ? ' …' : '');
      return { code, message: fillTemplate(SENTENCES[code][locale], { rows }) };
    });
  }
}

const SHOWN = 8;

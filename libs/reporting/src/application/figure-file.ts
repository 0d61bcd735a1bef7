import { Injectable } from '@nestjs/common';
import type { Actor, Localised } from '#kernel';
import { csvRow, defused, RequestContext } from '#platform';
import type { FigureFileQuery, FigureRow } from '../http/figures.dto.js';
import { Figures } from './figures.query.js';

const BOM = '\uFEFF';

const HEADINGS: readonly Localised[] = [
  { zh: '日期', en: 'day' },
  { zh: '事项', en: 'what' },
  { zh: '企业', en: 'firm' },
  { zh: '对方企业', en: 'other firm' },
  { zh: '行政区划代码', en: 'region code' },
  { zh: '行政区划', en: 'region' },
  { zh: '品名或合同', en: 'item or contract' },
  { zh: '计入数值', en: 'value' },
  { zh: '单位', en: 'unit' },
  { zh: '编号', en: 'id' },
];

/**
 * The rows of a figure as CSV, with its definition above them, so that the file can be read without the page. In UTF-8 with a byte
 * order mark, as spreadsheets need; nothing in it begins a formula.
 */
@Injectable()
export class FigureFile {
  constructor(private readonly figures: Figures) {}

  /** What cannot be asked for is refused before the answer begins. */
  async open(actor: Actor, code: string, query: FigureFileQuery): Promise<AsyncGenerator<string>> {
    const { figure, scope } = await this.figures.required(actor, code, query);
    const locale = RequestContext.current()?.locale ?? 'zh';
    const unit = figure.unit?.[locale];
    const rows = this.figures.eachRow(figure, scope, query);
    return (async function* () {
      yield BOM + line([figure.name[locale], figure.definition[locale]]) + line(HEADINGS.map((one) => one[locale]));
      for await (const batch of rows) yield batch.map((row) => line(cells(row, unit))).join('');
    })();
  }
}

function cells(row: FigureRow, unit: string | undefined): string[] {
  const { day, title, firm, otherFirm, region, item, value } = row;
  const names = [firm?.name ?? '', otherFirm?.name ?? '', region?.code ?? '', region?.name ?? ''];
  return [day, title, ...names, item ?? '', value, row.unit ?? unit ?? '', row.case.id];
}

function line(texts: readonly string[]): string {
  return csvRow(texts.map(defused));
}

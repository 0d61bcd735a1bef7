import { fillTemplate, type Locale } from '#kernel';
import type { ColumnPlan, WrittenCell } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import { shortageLifecycle } from '../domain/shortage.lifecycle.js';
import type { ShortageListView, ShortageView } from '../http/demand.dto.js';

/** A raised list as it is downloaded: the columns of the template, and where each line stands. */
export interface ShortageListSheet {
  readonly title: string;
  /** How many lines became what, as a sentence. */
  readonly coverage: string;
  readonly columns: readonly ColumnPlan[];
  readonly lines: readonly { readonly shortageId: string; readonly cells: readonly WrittenCell[] }[];
}

const WORDS = {
  state: { zh: '状态', en: 'State' },
  coverage: {
    zh: '共 {total} 行：已落实 {covered}，已有承诺 {promised}，牵线中 {introduced}，待牵线 {open}，缺口 {gap}',
    en: '{total} lines: {covered} covered, {promised} promised, {introduced} being asked about, {open} open, {gap} on the gap list',
  },
} as const;

/** As the cell of a list says it, so that the file can be sent again. */
const SEVERITY = { line_stops: '停线', urgent: '紧急', normal: '一般' } as const;

/** Part number and material stand in the specification once a list is raised. */
const LEFT_OUT: ReadonlySet<string> = new Set(['partNumber', 'material']);

export function shortageListSheet(list: ShortageListView, locale: Locale): ShortageListSheet {
  const columns = SHORTAGE_COLUMNS.filter(({ field }) => !LEFT_OUT.has(field));
  return {
    title: `${list.enterprise.name} ${list.title}`,
    coverage: fillTemplate(WORDS.coverage[locale], list.coverage),
    columns: [
      ...columns.map(({ name, width, field }): ColumnPlan => {
        const kind =
          field === 'needBy' ? 'day' : ['quantity', 'stopCost', 'serial'].includes(field) ? 'number' : 'text';
        return { heading: name[locale], width, kind };
      }),
      { heading: WORDS.state[locale], width: 12 },
    ],
    lines: list.lines.map((line) => ({
      shortageId: line.id,
      cells: [...columns.map(({ field }) => cellOf(field, line)), shortageLifecycle.table.states[line.state][locale]],
    })),
  };
}

function cellOf(field: string, line: ShortageView): string | null {
  switch (field) {
    case 'serial':
      return String(line.line);
    case 'partName':
      return line.part;
    case 'specification':
      return line.specification;
    case 'quantity':
      return line.quantity;
    case 'unit':
      return line.unit;
    case 'needBy':
      return line.neededBy;
    case 'place':
      return line.place?.name ?? null;
    case 'severity':
      return SEVERITY[line.severity];
    case 'stopCost':
      return line.stopCostPerDay;
    default:
      return line.note;
  }
}

import type { ListColumnFacts } from '#platform';

export const CAPACITY_FIELDS = ['line', 'week', 'capacity', 'free', 'unit'] as const;
export type CapacityField = (typeof CAPACITY_FIELDS)[number];

/** A column of a list of weeks, as downloads have it. */
export interface CapacityColumnFacts extends ListColumnFacts {
  readonly field: CapacityField;
}

/** In the order in which they stand in a download. */
export const CAPACITY_COLUMNS: readonly CapacityColumnFacts[] = [
  {
    field: 'line',
    name: { zh: '产线', en: 'Line' },
    width: 20,
    required: true,
    advice: { zh: '从列表中选本企业的产线。', en: 'One of the firm’s lines, from the list.' },
    example: '一号线',
  },
  {
    field: 'week',
    name: { zh: '周', en: 'Week' },
    width: 13,
    kind: 'day',
    required: true,
    advice: {
      zh: '写该周的星期一；该周的任何一天、2026-W49 或 2026年第49周 也可以。',
      en: 'The Monday of the week; any day of it, or 2026-W49, will do as well.',
    },
    example: '2026-11-30',
  },
  {
    field: 'capacity',
    name: { zh: '产能', en: 'Capacity' },
    width: 13,
    kind: 'number',
    advice: { zh: '该周能做多少，最多 6 位小数。', en: 'What the line can make in that week; six decimals at most.' },
    example: '600',
  },
  {
    field: 'free',
    name: { zh: '空闲', en: 'Free' },
    width: 13,
    kind: 'number',
    advice: { zh: '其中还空多少；没有就填 0。', en: 'How much of it is free; 0 if nothing.' },
    example: '120',
  },
  {
    field: 'unit',
    name: { zh: '单位', en: 'Unit' },
    width: 8,
    advice: { zh: '产线的单位；不填就按产线的单位。', en: 'The line’s unit, which also counts when empty.' },
    example: '件',
  },
];

const WORDINGS: Readonly<Record<CapacityField, readonly string[]>> = {
  line: ['产线', '产线名称', '生产线', '生产线名称', '线别', '线体', '工序', '设备', 'productionline', 'linename'],
  week: ['周', '周次', '周别', '第几周', '周一', '周起始日', '星期', '日期', 'weekof', 'monday', 'date'],
  capacity: ['产能', '周产能', '每周产能', '总产能', 'weeklycapacity', 'totalcapacity'],
  free: ['空闲', '空闲产能', '剩余产能', '富余产能', '可用产能', '余量', 'freecapacity', 'available', 'spare'],
  unit: ['单位', '计量单位', 'uom'],
};

const BY_WORDING = new Map(
  CAPACITY_FIELDS.flatMap((field) => [field, ...WORDINGS[field]].map((wording) => [wording, field] as const)),
);
/** The most telling first: 空闲产能 is no capacity. */
const TELLING: readonly (readonly [RegExp, CapacityField])[] = [
  [/空闲|剩余|富余|可用/, 'free'],
  [/产能/, 'capacity'],
  [/产线|生产线/, 'line'],
  [/单位/, 'unit'],
  [/周|日期/, 'week'],
];

/** Lists of weeks: what their columns hold. */
export const CAPACITY_LISTS = {
  name: 'capacity',
  fields: CAPACITY_FIELDS,
  exact: (heading: string): CapacityField | undefined => BY_WORDING.get(plain(heading)),
  similar: (heading: string): CapacityField | undefined =>
    // The day on which something was confirmed is not the week that it was said of.
    heading.includes('确认') ? undefined : TELLING.find(([telling]) => telling.test(plain(heading)))?.[1],
};

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[\s_\-*:.]/g, '');
}

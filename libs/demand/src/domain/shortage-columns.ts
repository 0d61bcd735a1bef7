import { fieldOfHeading, fieldOfLongerHeading, type ShortageField } from '#language';
import type { ListColumnFacts } from '#platform';

/** A column of a list of missing parts, as templates and downloads have it. */
export interface ShortageColumnFacts extends ListColumnFacts {
  readonly field: ShortageField;
  /** The field of a line that a mistake in it is marked at. */
  readonly lineField: string;
}

/** In the order in which they stand in a template. */
export const SHORTAGE_COLUMNS: readonly ShortageColumnFacts[] = [
  {
    field: 'serial',
    name: { zh: '序号', en: 'No.' },
    width: 7,
    advice: { zh: '可不填。', en: 'May be left empty.' },
    example: '示例',
    lineField: 'line',
  },
  {
    field: 'partName',
    name: { zh: '零件名称', en: 'Part name' },
    width: 24,
    required: true,
    advice: { zh: '一行一种零件，写通用名称，不写本企业简称。', en: 'One part a line, by its usual name.' },
    example: '制动盘',
    lineField: 'part',
  },
  {
    field: 'partNumber',
    name: { zh: '图号', en: 'Part no.' },
    width: 18,
    advice: { zh: '图号、物料编码等，按文本填写。', en: 'Drawing number or material code, as text.' },
    example: '3502-01041',
    lineField: 'specification',
  },
  {
    field: 'specification',
    name: { zh: '规格型号', en: 'Specification' },
    width: 24,
    advice: { zh: '尺寸、等级、标准等。', en: 'Sizes, grades, standards.' },
    example: 'φ430×45',
    lineField: 'specification',
  },
  {
    field: 'material',
    name: { zh: '材质', en: 'Material' },
    width: 14,
    advice: { zh: '材料牌号、表面处理。', en: 'Material and surface.' },
    example: 'HT250',
    lineField: 'specification',
  },
  {
    field: 'quantity',
    kind: 'number',
    name: { zh: '数量', en: 'Quantity' },
    width: 12,
    required: true,
    advice: {
      zh: '大于零的数字；也可带单位，如 1200件。',
      en: 'A number above zero; a unit may follow, as in 1200件.',
    },
    example: '2400',
    lineField: 'quantity',
  },
  {
    field: 'unit',
    name: { zh: '单位', en: 'Unit' },
    width: 8,
    required: true,
    advice: { zh: '从下拉列表中选择。', en: 'Choose from the list.' },
    example: '件',
    lineField: 'unit',
  },
  {
    field: 'needBy',
    kind: 'day',
    name: { zh: '需求日期', en: 'Due date' },
    width: 13,
    advice: {
      zh: '最晚到货日，如 2026-12-20、2026年12月20日、12月20日；不写年份的，按最近的一天算。',
      en: 'The last day on which it is of use: 2026-12-20, or 12月20日 for the next such day.',
    },
    example: '2026-12-20',
    lineField: 'neededBy',
  },
  {
    field: 'place',
    name: { zh: '交货地', en: 'Deliver to' },
    width: 14,
    advice: { zh: '市或县（市、区）名称，如 邢台、任泽区。', en: 'City or county: 邢台, 任泽区.' },
    example: '邢台',
    lineField: 'place',
  },
  {
    field: 'severity',
    name: { zh: '紧急程度', en: 'Urgency' },
    width: 10,
    advice: { zh: '停线、紧急或一般；不填按一般。', en: '停线 (the line stops), 紧急 (urgent) or 一般 (in its time).' },
    example: '紧急',
    lineField: 'severity',
  },
  {
    field: 'stopCost',
    name: { zh: '停线损失（元/天）', en: 'Stop cost per day (CNY)' },
    width: 14,
    advice: { zh: '缺这个零件停线一天的损失，可不填。', en: 'What a day without it costs; may be left empty.' },
    example: '120000',
    lineField: 'stopCostPerDay',
  },
  {
    field: 'remark',
    name: { zh: '备注', en: 'Remark' },
    width: 24,
    advice: { zh: '其他要求。', en: 'Anything else.' },
    example: '可分两批',
    lineField: 'note',
  },
];

/** How people head such columns, and under which name a firm's mappings are kept. */
export const SHORTAGE_LISTS = {
  name: 'shortages',
  fields: SHORTAGE_COLUMNS.map(({ field }) => field),
  exact: fieldOfHeading,
  similar: fieldOfLongerHeading,
};

export function shortageColumn(field: ShortageField): ShortageColumnFacts | undefined {
  return SHORTAGE_COLUMNS.find((column) => column.field === field);
}

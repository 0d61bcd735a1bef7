import { fillTemplate, type Locale, type Localised } from '#kernel';

const SENTENCES = {
  part_missing: { field: 'part', zh: '没有看出零件名称，请填写。', en: 'No part name was found; enter it.' },
  quantity_missing: { field: 'quantity', zh: '没有数量，请填写。', en: 'The quantity is missing; enter it.' },
  quantity_unreadable: {
    field: 'quantity',
    zh: '数量应为大于零的数字，最多 6 位小数，请修改。',
    en: 'The quantity must be a number above zero with at most 6 decimals.',
  },
  unit_missing: { field: 'unit', zh: '没有单位，请选择。', en: 'The unit is missing; choose one.' },
  unit_unknown: { field: 'unit', zh: '不认识这个单位，请重新选择。', en: 'This unit is not known; choose one.' },
  needed_by_unreadable: {
    field: 'neededBy',
    zh: '没有看懂需求日期，请重新选择。',
    en: 'The day was not understood; choose it again.',
  },
  place_unknown: {
    field: 'place',
    zh: '不认识这个交货地，请重新选择。',
    en: 'This place is not known; choose it again.',
  },
  stop_cost_unreadable: {
    field: 'stopCostPerDay',
    zh: '没有看懂停线日损失，请填金额（元），没有可留空。',
    en: 'The stop cost a day was not understood; give an amount in CNY or leave it empty.',
  },
  needed_by_is_past: {
    field: 'neededBy',
    zh: '需求日期已过，请改为今天或以后。',
    en: 'The day has passed; give today or a later day.',
  },
  became_a_day: {
    field: 'specification',
    zh: '内容被表格软件改成了日期“{text}”：请把该列设为文本格式，再重新填写。',
    en: 'A spreadsheet made it the day “{text}”: format the column as text and enter it again.',
  },
} as const satisfies Record<string, Localised & { field: string }>;

export type PreviewProblem = keyof typeof SENTENCES;

/** A mistake in a previewed line: which field, and what to do about it. */
export function previewProblem(
  problem: PreviewProblem,
  locale: Locale,
  params: Readonly<Record<string, string>> = {},
): { field: string; message: string } {
  return { field: SENTENCES[problem].field, message: fillTemplate(SENTENCES[problem][locale], params) };
}

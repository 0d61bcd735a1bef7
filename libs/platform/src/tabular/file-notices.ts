import { fillTemplate, type Locale, type Localised } from '#kernel';
import type { TableFile } from './table-file.js';

const SENTENCES = {
  macros: {
    zh: '文件带有宏：只读取了单元格，没有运行宏。',
    en: 'The file carries macros: its cells were read, and no macro was run.',
  },
  hidden_sheets: {
    zh: '有隐藏的工作表没有读取：{sheets}。需要时可以选择。',
    en: 'There are hidden sheets that were not read: {sheets}. Choose one if it is meant.',
  },
  no_heading: {
    zh: '没有找到表头，各列是按内容猜的，请核对。',
    en: 'No heading was found; the columns were guessed from their contents, so check them.',
  },
  no_table: {
    zh: '这个工作表里没有找到表格，请选择另一个工作表。',
    en: 'No table was found on this sheet; choose another one.',
  },
} as const satisfies Record<string, Localised>;

/** Whether the table may stand on another sheet, which can be chosen. */
export function mayStandElsewhere({ sheets, sheet }: Pick<TableFile, 'sheets' | 'sheet'>): boolean {
  return sheets.some(({ name, empty }) => name !== sheet && !empty);
}

/**
 * What a person should know of how the file was read: what was left out, and why.
 * @param columns how many there are
 */
export function fileNotices(
  { macros, sheets, sheet, heading, passedOver }: Omit<TableFile, 'rows' | 'close'>,
  columns: number,
  locale: Locale,
): { code: string; message: string }[] {
  const hidden = sheets.filter((each) => each.hidden && each.name !== sheet).map(({ name }) => name);
  const notice = (code: keyof typeof SENTENCES, params: Record<string, string> = {}) => ({
    code,
    message: fillTemplate(SENTENCES[code][locale], params),
  });
  return [
    ...(heading ? [] : [notice(columns === 0 && mayStandElsewhere({ sheets, sheet }) ? 'no_table' : 'no_heading')]),
    ...(macros ? [notice('macros')] : []),
    ...(hidden.length > 0 ? [notice('hidden_sheets', { sheets: hidden.join('、') })] : []),
    ...passedOver.describe(locale),
  ];
}

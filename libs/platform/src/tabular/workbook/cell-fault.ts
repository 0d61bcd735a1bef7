import { fillTemplate, type Locale, type Localised } from '#kernel';

/** What is wrong with a cell whatever its column means. Each sentence says what to do. */
const SENTENCES = {
  error_value: {
    zh: '“{text}”是公式出错的结果，请改为实际内容。',
    en: '“{text}” is the result of a formula that failed; enter what it should say.',
  },
  formula_uncalculated: {
    zh: '公式没有算出结果：请用 Excel 或 WPS 打开文件并保存一次，或把公式改成数值。',
    en: 'The formula has no result: open the file in a spreadsheet and save it, or put the value in its place.',
  },
  digits_lost: {
    zh: '“{text}”是被表格软件改成数字的长编码，末尾数字已丢失：请把该列设为文本格式，再重新填写。',
    en: 'A spreadsheet turned a long code into the number “{text}” and lost digits: format the column as text, enter it again.',
  },
  shared_by_rows: {
    zh: '“{text}”写在合并的单元格里，由几行共用：请逐行填写各自的数量。',
    en: '“{text}” stands in a cell merged over several rows: give each row an amount of its own.',
  },
} as const satisfies Record<string, Localised>;

export type CellFaultKind = keyof typeof SENTENCES;

export interface CellFault {
  readonly kind: CellFaultKind;
  /** What the cell shows. */
  readonly text: string;
}

export function cellFaultSentence({ kind, text }: CellFault, locale: Locale): string {
  return fillTemplate(SENTENCES[kind][locale], { text });
}

/** Whole numbers from here on are codes that lost digits: a spreadsheet keeps fifteen. */
const DIGITS_KEPT_BELOW = 1e15;

export function lostDigits(value: number): boolean {
  return Math.abs(value) >= DIGITS_KEPT_BELOW;
}

/** A code that stands as text in the form a spreadsheet gave it: `9.11305E+17`. */
export function showsLostDigits(text: string): boolean {
  return /^\s*\d(?:\.\d+)?E\+(?:1[5-9]|2\d)\s*$/i.test(text);
}

/** A long number as a spreadsheet shows it. */
export function scientific(value: number): string {
  return value
    .toExponential(5)
    .replace(/\.?0+e/, 'e')
    .toUpperCase();
}

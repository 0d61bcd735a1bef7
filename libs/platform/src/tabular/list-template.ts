import type { Locale, Localised } from '#kernel';
import type { ColumnPlan, SheetPlan } from './workbook/sheet-plan.js';

/** A field of a list as people are told of it. */
export interface ListFieldFacts {
  readonly field: string;
  readonly name: Localised;
  readonly required?: true;
}

/** A column of a list, as its template has it. */
export interface ListColumnFacts extends ListFieldFacts {
  /** In characters. */
  readonly width: number;
  readonly kind?: ColumnPlan['kind'];
  /** What to write there. */
  readonly advice: Localised;
  readonly example: string;
}

export interface ListTemplate<Column extends ListColumnFacts> {
  readonly name: Localised;
  /** In the order in which they stand. */
  readonly columns: readonly Column[];
  /** What is offered to whoever fills a column in. */
  readonly choices?: (column: Column) => readonly string[] | undefined;
  /** What else to know. */
  readonly rules: Readonly<Record<Locale, readonly string[]>>;
}

const WORDS = {
  help: { zh: '填写说明', en: 'How to fill it in' },
  column: { zh: '列', en: 'Column' },
  required: { zh: '是否必填', en: 'Needed' },
  advice: { zh: '怎样填写', en: 'What to write' },
  example: { zh: '示例', en: 'Example' },
  yes: { zh: '必填', en: 'yes' },
} as const;

/** The sheets of an empty list: itself with an example, and how to fill it in. */
export function listTemplate<Column extends ListColumnFacts>(
  { name, columns, choices, rules }: ListTemplate<Column>,
  locale: Locale,
): SheetPlan[] {
  const list: SheetPlan = {
    name: name[locale],
    columns: columns.map((column) => ({
      heading: column.name[locale],
      width: column.width,
      kind: column.kind ?? 'text',
      required: column.required,
      prompt: column.advice[locale],
      choices: choices?.(column),
    })),
    rows: [columns.map(({ example }) => ({ text: example, example: true }))],
  };
  return [list, helpSheet(columns, rules[locale], locale)];
}

function helpSheet(columns: readonly ListColumnFacts[], rules: readonly string[], locale: Locale): SheetPlan {
  return {
    name: WORDS.help[locale],
    columns: [
      { heading: WORDS.column[locale], width: 18 },
      { heading: WORDS.required[locale], width: 10 },
      { heading: WORDS.advice[locale], width: 70 },
      { heading: WORDS.example[locale], width: 18 },
    ],
    rows: [
      ...columns.map(({ name, required, advice, example }) => [
        name[locale],
        required ? WORDS.yes[locale] : '',
        advice[locale],
        example,
      ]),
      [],
      ...rules.map((rule) => ['', '', rule]),
    ],
  };
}

import { Injectable } from '@nestjs/common';
import { RegionDirectory, UNITS } from '#catalogue';
import type { Locale } from '#kernel';
import { listTemplate, writeWorkbook } from '#platform';
import { LINES_A_LIST } from '../domain/shortage.js';
import { SHORTAGE_COLUMNS, type ShortageColumnFacts } from '../domain/shortage-columns.js';

const NAME = { zh: '缺件清单', en: 'Shortages' };

const RULES = {
  zh: [
    `一份清单最多 ${LINES_A_LIST} 行；更多的请分成几份。`,
    '第一列写“示例”的行不会读取，可以删去。',
    '列的顺序可以改变，不用的列可以删去；也可以直接上传本企业自己的清单。',
    '图号等长编码请按文本填写：表格软件会把 15 位以上的数字改掉末尾几位。',
    '隐藏的行、隐藏的工作表不会读取；合计行会自动跳过。',
    '请保存为 .xlsx；旧版 .xls 和设有密码的文件无法读取。',
  ],
  en: [
    `A list takes ${LINES_A_LIST} lines; send more of them in parts.`,
    'Rows that say 示例 (example) in their first column are not read and may be removed.',
    'Columns may change their order and be left out; a list of your own form may be sent as well.',
    'Enter long codes as text: a spreadsheet changes the last digits of numbers with more than fifteen.',
    'Hidden rows and sheets are not read; totals are passed over.',
    'Save it as .xlsx; files of the old Excel (.xls) and files with a password cannot be read.',
  ],
} as const;

/** The empty list that firms download, fill in and send. */
@Injectable()
export class ShortageTemplate {
  constructor(private readonly regions: RegionDirectory) {}

  write(locale: Locale): AsyncGenerator<Buffer> {
    const choices = (column: ShortageColumnFacts) => this.choices(column);
    return writeWorkbook(listTemplate({ name: NAME, columns: SHORTAGE_COLUMNS, choices, rules: RULES }, locale));
  }

  private choices({ field }: ShortageColumnFacts): string[] | undefined {
    if (field === 'unit') return UNITS.map(({ code }) => code);
    if (field === 'severity') return ['停线', '紧急', '一般'];
    if (field !== 'place') return undefined;
    return this.regions
      .children(this.regions.home)
      .flatMap((city) => [city.name, ...this.regions.children(city.code).map((county) => city.name + county.name)]);
  }
}

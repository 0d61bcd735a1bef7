import { Injectable } from '@nestjs/common';
import { type Region, RegionDirectory } from '#catalogue';
import type { Actor, Locale } from '#kernel';
import { listTemplate, writeWorkbook } from '#platform';
import { REGISTER_SHEET, type RegisterColumnFacts } from '../../domain/import/register-sheet.js';
import type { RegisterField } from '../../domain/import/register-columns.js';

const NAME = { zh: '企业名录', en: 'Register' };

const RULES = {
  zh: [
    '名称写“示例”的行不会读取，可以删去。',
    '列的顺序可以改变，不用的列可以删去；也可以直接上传各部门自己的名录，表头前有标题行也可以。',
    '空单元格不会清除名录中已有的内容。',
    '隐藏或筛选掉的行、隐藏的工作表不会读取；合计行会自动跳过。',
    '请保存为 .xlsx 或 CSV；旧版 .xls 和设有密码的文件无法读取。',
  ],
  en: [
    'Rows whose name says 示例 (example) are not read and may be removed.',
    'Columns may change their order and be left out; a register of your own form may be sent as well, with titles above.',
    'An empty cell erases nothing that the register knows.',
    'Rows and sheets that are hidden or filtered out are not read; totals are passed over.',
    'Save it as .xlsx or CSV; files of the old Excel (.xls) and files with a password cannot be read.',
  ],
} as const;

/** The empty register that staff hand to firms and offices of their region. */
@Injectable()
export class RegisterTemplate {
  constructor(private readonly regions: RegionDirectory) {}

  write(actor: Actor, locale: Locale): AsyncGenerator<Buffer> {
    const places = this.places(actor);
    const choices = ({ field }: RegisterColumnFacts) => places[field];
    return writeWorkbook(listTemplate({ name: NAME, columns: REGISTER_SHEET, choices, rules: RULES }, locale));
  }

  /** The cities and counties whose register the actor keeps. */
  private places(actor: Actor): Partial<Record<RegisterField, string[]>> {
    const prefixes = actor.regionPrefixesWith('register.import');
    const own = ({ code }: Region) =>
      prefixes.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code.slice(0, 4)));
    const cities = this.regions.children(this.regions.home).filter(own);
    const counties = cities
      .flatMap(({ code }) => this.regions.children(code))
      .filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)));
    const names = (regions: readonly Region[]) => [...new Set(regions.map(({ name }) => name))];
    return cities.length === 0 ? {} : { city: names(cities), county: names(counties) };
  }
}

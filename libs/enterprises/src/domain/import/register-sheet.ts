import type { ListColumnFacts } from '#platform';
import type { RegisterField } from './register-columns.js';

/** A column of a register, as templates and downloads have it. */
export interface RegisterColumnFacts extends ListColumnFacts {
  readonly field: RegisterField;
}

/** In the order in which they stand in a template. */
export const REGISTER_SHEET: readonly RegisterColumnFacts[] = [
  {
    field: 'name',
    name: { zh: '企业名称', en: 'Name' },
    width: 32,
    required: true,
    advice: { zh: '营业执照上的全称。', en: 'In full, as the business licence says it.' },
    example: '示例',
  },
  {
    field: 'creditCode',
    name: { zh: '统一社会信用代码', en: 'Credit code' },
    width: 22,
    required: true,
    advice: { zh: '18 位，按文本填写；变成 9.13E+17 的请重新填写。', en: '18 characters, entered as text.' },
    example: '911305000000000000',
  },
  {
    field: 'shortName',
    name: { zh: '简称', en: 'Short name' },
    width: 14,
    advice: { zh: '多个用顿号分开。', en: 'Several are parted by 、.' },
    example: '',
  },
  {
    field: 'formerName',
    name: { zh: '曾用名', en: 'Former name' },
    width: 20,
    advice: { zh: '多个用顿号分开。', en: 'Several are parted by 、.' },
    example: '',
  },
  {
    field: 'registeredOn',
    name: { zh: '成立日期', en: 'Registered on' },
    width: 13,
    kind: 'day',
    advice: { zh: '如 2012-09-26、2012年9月26日。', en: 'As 2012-09-26 or 2012年9月26日.' },
    example: '2012-09-26',
  },
  {
    field: 'capital',
    name: { zh: '注册资本', en: 'Registered capital' },
    width: 16,
    advice: { zh: '写明单位和币种，如 500万元、200万美元；只写数字按万元。', en: 'With its unit: 500万元, 200万美元.' },
    example: '500万元',
  },
  {
    field: 'businessScope',
    name: { zh: '经营范围', en: 'Registered scope' },
    width: 60,
    advice: { zh: '营业执照上的全文；能做什么由此识别。', en: 'In full: what the firm can make is read from it.' },
    example: '汽车零部件制造；金属铸件加工。',
  },
  {
    field: 'city',
    name: { zh: '城市', en: 'City' },
    width: 12,
    required: true,
    advice: {
      zh: '设区市。城市、区县、区划代码、住所至少填一项。',
      en: 'One of city, county, region code and address is needed.',
    },
    example: '邢台市',
  },
  {
    field: 'county',
    name: { zh: '区县', en: 'County' },
    width: 12,
    advice: { zh: '县、市、区名称。', en: 'County, city or district.' },
    example: '任泽区',
  },
  {
    field: 'countyCode',
    name: { zh: '区划代码', en: 'Region code' },
    width: 10,
    advice: { zh: '六位行政区划代码，可不填。', en: 'Six digits; may be left empty.' },
    example: '',
  },
  {
    field: 'address',
    name: { zh: '住所', en: 'Address' },
    width: 36,
    advice: { zh: '注册地址。', en: 'As registered.' },
    example: '',
  },
  {
    field: 'industry',
    name: { zh: '行业', en: 'Industry' },
    width: 24,
    advice: { zh: 'GB/T 4754-2017 的代码或名称，如 C3670。', en: 'Code or name in GB/T 4754-2017, as C3670.' },
    example: 'C3670',
  },
  {
    field: 'contact',
    name: { zh: '联系人', en: 'Contact' },
    width: 12,
    advice: { zh: '可不填。', en: 'May be left empty.' },
    example: '',
  },
  {
    field: 'phone',
    name: { zh: '联系电话', en: 'Telephone' },
    width: 18,
    advice: { zh: '多个用斜杠分开。', en: 'Several are parted by /.' },
    example: '',
  },
  {
    field: 'email',
    name: { zh: '电子邮箱', en: 'E-mail' },
    width: 22,
    advice: { zh: '可不填。', en: 'May be left empty.' },
    example: '',
  },
  {
    field: 'province',
    name: { zh: '省份', en: 'Province' },
    width: 10,
    advice: { zh: '可不填。', en: 'May be left empty.' },
    example: '',
  },
];

export function registerColumn(field: RegisterField): RegisterColumnFacts {
  return REGISTER_SHEET.find((column) => column.field === field) as RegisterColumnFacts;
}

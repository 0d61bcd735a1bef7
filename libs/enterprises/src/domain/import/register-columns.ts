/** What a column of a register file may hold, and what such columns are called in files that people have. */
export const REGISTER_FIELDS = {
  name: [
    '企业名称',
    '单位名称',
    '公司名称',
    '名称',
    '企业全称',
    '市场主体名称',
    '纳税人名称',
    'companyname',
    'enterprise',
  ],
  creditCode: [
    '统一社会信用代码',
    '统一信用代码',
    '社会信用代码',
    '信用代码',
    '统一代码',
    'uscc',
    'usci',
    'creditcode',
    'code',
  ],
  shortName: ['简称', '企业简称', '字号', 'shortname'],
  formerName: ['曾用名', '原名称', '历史名称', '变更前名称', 'formername', 'oldname'],
  registeredOn: ['成立日期', '注册日期', '登记日期', '成立时间', '设立日期', 'regdate', 'registeredon', 'founded'],
  capital: ['注册资本', '注册资金', '资本', 'regcapital', 'registeredcapital', 'capital'],
  businessScope: ['经营范围', '经营业务范围', '主营业务', '业务范围', 'businessscope', 'scope'],
  province: ['省份', '省', '所属省份', '所在省', 'province'],
  city: ['城市', '市', '地市', '所属城市', '所在市', '设区市', 'city'],
  county: ['区县', '县区', '县', '区', '县市区', '所属区县', '所在县', 'county', 'district'],
  countyCode: [
    '行政区划代码',
    '区县代码',
    '行政区划',
    '区划代码',
    'countyadcode',
    'adcode',
    'countycode',
    'regioncode',
  ],
  address: ['住所', '地址', '注册地址', '企业地址', '经营地址', '经营场所', 'addresstrunc', 'address'],
  industry: ['行业', '所属行业', '行业代码', '行业分类', '国民经济行业', 'industry', 'industrycode'],
  contact: ['联系人', '联系人姓名', 'contact', 'contactname', 'contactperson'],
  phone: ['电话', '联系电话', '手机', '手机号', '联系方式', 'phone', 'telephone', 'tel', 'mobile'],
  email: ['邮箱', '电子邮箱', '电子邮件', 'email', 'mail'],
} as const satisfies Record<string, readonly string[]>;

export type RegisterField = keyof typeof REGISTER_FIELDS;

/** For each column of the file, in its order, the field that it holds; null for a column that is passed over. */
export type ColumnMapping = readonly (RegisterField | null)[];

const FIELDS = Object.keys(REGISTER_FIELDS) as RegisterField[];
const BY_WORDING = new Map<string, RegisterField>(
  FIELDS.flatMap((field) =>
    [field.toLowerCase(), ...REGISTER_FIELDS[field]].map((wording) => [wording, field] as const),
  ),
);
/** Part of a longer heading (`统一社会信用代码/注册号`); only wordings that cannot mean something else. */
const TELLING: readonly RegisterField[] = ['creditCode', 'name', 'businessScope', 'registeredOn', 'capital'];
const TELLING_LENGTH = 4;

/** The field that a heading or a name on the command line means; undefined when it is not known. */
export function fieldFor(wording: string): RegisterField | undefined {
  return BY_WORDING.get(plainHeading(wording));
}

/** Guesses what each column holds. No field is guessed twice: a wording that is exactly known goes first, then the first. */
export function guessColumns(columns: readonly string[]): ColumnMapping {
  const taken = new Set<RegisterField>();
  const take = (field: RegisterField | undefined): RegisterField | null => {
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const exact = columns.map((column) => take(fieldFor(column)));
  return columns.map((column, place) => exact[place] ?? take(containedField(column)));
}

export interface MappingFaults {
  /** Columns named in the overrides that the file does not have. */
  readonly unknownColumns: readonly string[];
  /** Targets that are no field. */
  readonly unknownFields: readonly string[];
}

/**
 * The guess with overrides: column heading to field, `-` for a column that is to be passed over. A field that is given
 * to a column is taken away from the column that was guessed for it.
 */
export function mapColumns(
  columns: readonly string[],
  overrides: Readonly<Record<string, string>> = {},
): { mapping: ColumnMapping; faults: MappingFaults } {
  const mapping = [...guessColumns(columns)];
  const unknownColumns: string[] = [];
  const unknownFields: string[] = [];
  for (const [column, wording] of Object.entries(overrides)) {
    const place = columns.indexOf(column.trim());
    const field = wording === '-' ? null : fieldFor(wording);
    if (place < 0) unknownColumns.push(column);
    if (field === undefined) unknownFields.push(wording);
    if (place < 0 || field === undefined) continue;
    const before = field === null ? -1 : mapping.indexOf(field);
    if (before >= 0) mapping[before] = null;
    mapping[place] = field;
  }
  return { mapping, faults: { unknownColumns, unknownFields } };
}

const PLACES: readonly RegisterField[] = ['city', 'county', 'countyCode', 'address'];

/** What a file must have and does not: a name, a credit code, and something that says where. */
export function missingFields(mapping: ColumnMapping): RegisterField[] {
  const missing = (['name', 'creditCode'] as RegisterField[]).filter((field) => !mapping.includes(field));
  return PLACES.some((field) => mapping.includes(field)) ? missing : [...missing, 'city'];
}

/** Amounts without a unit of their own are in 元 where the heading says so (`注册资本（元）`), else in 万元. */
export function capitalUnitOf(columns: readonly string[], mapping: ColumnMapping): '元' | '万元' {
  const heading = (columns[mapping.indexOf('capital')] ?? '').normalize('NFKC');
  return /元/.test(heading) && !/万/.test(heading) ? '元' : '万元';
}

function containedField(column: string): RegisterField | undefined {
  const heading = plainHeading(column);
  return TELLING.find((field) =>
    REGISTER_FIELDS[field].some((wording) => wording.length >= TELLING_LENGTH && heading.includes(wording)),
  );
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replace(/[\s_\-*:.]/g, '');
}

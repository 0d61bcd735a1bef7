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
    '单位全称',
    '公司全称',
    '企业名',
    '厂名',
    '主体名称',
    '法人单位名称',
    '法人名称',
    '机构名称',
    'companyname',
    'enterprise',
  ],
  creditCode: [
    '统一社会信用代码',
    '统一信用代码',
    '社会信用代码',
    '信用代码',
    '统一代码',
    '统一信用编码',
    '社会信用编码',
    '统一社会信用编码',
    '机构代码',
    'uscc',
    'usci',
    'creditcode',
    'code',
  ],
  shortName: ['简称', '企业简称', '字号', 'shortname'],
  formerName: ['曾用名', '原名称', '历史名称', '变更前名称', 'formername', 'oldname'],
  registeredOn: [
    '成立日期',
    '注册日期',
    '登记日期',
    '成立时间',
    '设立日期',
    '注册时间',
    '登记时间',
    '成立年月日',
    'regdate',
    'registeredon',
    'founded',
  ],
  capital: ['注册资本', '注册资金', '资本', '资本金', '注册资本金', 'regcapital', 'registeredcapital', 'capital'],
  businessScope: ['经营范围', '经营业务范围', 'businessscope', 'scope'],
  province: ['省份', '省', '所属省份', '所在省', 'province'],
  city: ['城市', '市', '地市', '所属城市', '所在市', '设区市', '所属市', '市州', '所在城市', 'city'],
  county: [
    '区县',
    '县区',
    '县',
    '区',
    '县市区',
    '市县区',
    '所属区县',
    '所属县区',
    '所在县',
    '所在区县',
    '所在县区',
    'county',
    'district',
  ],
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
  address: [
    '住所',
    '地址',
    '注册地址',
    '企业地址',
    '经营地址',
    '经营场所',
    '详细地址',
    '单位地址',
    '公司地址',
    'addresstrunc',
    'address',
  ],
  industry: [
    '行业',
    '所属行业',
    '行业代码',
    '行业分类',
    '行业类别',
    '行业名称',
    '国民经济行业',
    'industry',
    'industrycode',
  ],
  contact: ['联系人', '联系人姓名', '企业联系人', 'contact', 'contactname', 'contactperson'],
  phone: [
    '电话',
    '联系电话',
    '手机',
    '手机号',
    '手机号码',
    '联系手机',
    '电话号码',
    '固定电话',
    '企业电话',
    '联系方式',
    'phone',
    'telephone',
    'tel',
    'mobile',
  ],
  email: ['邮箱', '电子邮箱', '电子邮件', '邮箱地址', '企业邮箱', 'email', 'mail'],
} as const satisfies Record<string, readonly string[]>;

export type RegisterField = keyof typeof REGISTER_FIELDS;

/**
 * What is taken for a field where no column says it outright: what a firm mainly makes stands beside its registered scope
 * as often as in its place.
 */
const NEAR: Partial<Record<RegisterField, readonly string[]>> = {
  businessScope: ['主营业务', '业务范围', '主营产品', '主要产品', '经营内容'],
  address: ['通讯地址', '厂址', '所在地'],
  contact: ['负责人'],
};

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

/** The field that is part of a longer heading, for headings that cannot mean something else; or one that is near it. */
export function fieldWithin(heading: string): RegisterField | undefined {
  const plain = plainHeading(heading);
  const told = TELLING.find((field) =>
    REGISTER_FIELDS[field].some((wording) => wording.length >= TELLING_LENGTH && plain.includes(wording)),
  );
  const isNear = (wording: string) =>
    plain === wording || (wording.length >= TELLING_LENGTH && plain.includes(wording));
  return told ?? FIELDS.find((field) => NEAR[field]?.some(isNear));
}

/** What the file of bad rows puts before the columns of the file itself, so that it can be sent as it is. */
export const BAD_ROW_HEADINGS = {
  /** CSV gives the reasons in both languages. */
  text: ['行号 / line', '问题', 'problem'],
  zh: ['行号', '问题'],
  en: ['Row', 'Problem'],
} as const;

/** Registers as lists: what their columns hold, and under which name an account's mappings are kept. */
export const REGISTERS = {
  name: 'register',
  added: new Set<string>([...BAD_ROW_HEADINGS.text, ...BAD_ROW_HEADINGS.zh, ...BAD_ROW_HEADINGS.en]),
  fields: FIELDS,
  exact: fieldFor,
  similar: fieldWithin,
};

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

function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '')
    .replace(/[\s_\-*:.]/g, '');
}

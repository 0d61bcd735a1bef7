import type { ListColumnFacts } from '#platform';
import type { DeclaredRole } from './declared-offering.js';

export const OFFERING_FIELDS = ['text', 'role', 'note', 'validUntil'] as const;
export type OfferingField = (typeof OFFERING_FIELDS)[number];

/** A column of a list of offerings, as templates and downloads have it. */
export interface OfferingColumnFacts extends ListColumnFacts {
  readonly field: OfferingField;
}

/** How a cell says the role; what says neither is no role. */
export const ROLE_WORDS: Readonly<Record<DeclaredRole, string>> = { makes: '生产', serves: '加工服务' };

/** In the order in which they stand in a template. */
export const OFFERING_COLUMNS: readonly OfferingColumnFacts[] = [
  {
    field: 'text',
    name: { zh: '产品或加工', en: 'What' },
    width: 30,
    required: true,
    advice: {
      zh: '一行一种，写别人找它时用的名称，2 到 100 字。',
      en: 'One thing a line, as people ask for it; 2 to 100 characters.',
    },
    example: '示例',
  },
  {
    field: 'role',
    name: { zh: '类别', en: 'Role' },
    width: 12,
    advice: {
      zh: '生产（自己的产品）或加工服务（为别人加工）；不填按生产。',
      en: '生产 (made by the firm) or 加工服务 (done for others); 生产 when empty.',
    },
    example: '生产',
  },
  {
    field: 'note',
    name: { zh: '说明', en: 'Note' },
    width: 40,
    advice: { zh: '规格、设备、资质等，最多 500 字。', en: 'Sizes, equipment, certificates; at most 500 characters.' },
    example: '最大直径 600 毫米',
  },
  {
    field: 'validUntil',
    name: { zh: '有效期至', en: 'Listed until' },
    width: 13,
    kind: 'day',
    advice: { zh: '最多两年；不填为一年。', en: 'Two years ahead at most; a year when empty.' },
    example: '2027-06-30',
  },
];

const WORDINGS: Readonly<Record<OfferingField, readonly string[]>> = {
  text: [
    '产品或加工',
    '产品名称',
    '产品',
    '名称',
    '品名',
    '零件名称',
    '零部件名称',
    '供给',
    '能做什么',
    '加工内容',
    '产品或服务',
    'what',
    'product',
    'name',
    'part',
  ],
  role: ['类别', '类型', '供给类别', '方式', '生产或加工', 'role', 'kind'],
  note: ['说明', '备注', '规格', '规格型号', '规格说明', '描述', '能力说明', 'note', 'remark', 'specification'],
  validUntil: [
    '有效期至',
    '有效期',
    '截止日期',
    '到期日',
    '失效日期',
    '有效期限',
    'listeduntil',
    'validuntil',
    'until',
  ],
};

const BY_WORDING = new Map(
  OFFERING_FIELDS.flatMap((field) =>
    [field.toLowerCase(), ...WORDINGS[field]].map((wording) => [wording, field] as const),
  ),
);
const TELLING = ['产品', '零件', '零部件', '有效期', '备注', '说明'] as const;

/** Lists of offerings: what their columns hold, and under which name a firm's mappings are kept. */
export const OFFERING_LISTS = {
  name: 'offerings',
  fields: OFFERING_FIELDS,
  exact: (heading: string): OfferingField | undefined => BY_WORDING.get(plain(heading)),
  similar: (heading: string): OfferingField | undefined => {
    const word = TELLING.find((telling) => plain(heading).includes(telling));
    return word && (word.endsWith('件') || word === '产品' ? 'text' : BY_WORDING.get(word));
  },
};

/** Undefined for words that say neither. */
export function readRole(text: string): DeclaredRole | undefined {
  const said = plain(text);
  if (said === '' || /^(?:自产|生产|制造|makes?)/.test(said)) return 'makes';
  return /加工|服务|外协|承揽|serves?/.test(said) ? 'serves' : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|[\s_\-*:.]/g, '');
}

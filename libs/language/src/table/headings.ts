import { normalise } from '../normalise.js';
import type { ShortageField } from './shortage-table.js';

/** How people head the columns of such lists, in normalised form without blanks, signs and brackets. */
const HEADINGS: Readonly<Record<ShortageField, readonly string[]>> = {
  serial: ['序号', '编号', '行号', '项次', '项目号', 'no', 'nr', 'sn', 'item', 'itemno', 'line', '#'],
  partName: [
    '零件名称',
    '零部件名称',
    '部件名称',
    '零件',
    '零部件',
    '部件',
    '品名',
    '名称',
    '物料',
    '物料名称',
    '产品名称',
    '产品',
    '配件',
    '配件名称',
    '缺件名称',
    '缺件',
    '物资名称',
    '材料名称',
    '货物名称',
    '商品名称',
    '物料描述',
    '零件描述',
    '品名规格',
    '名称及规格',
    '中文名称',
    'part',
    'partname',
    'name',
    'item name',
    'itemname',
    'description',
    'partdescription',
    'material description',
    'component',
    'product',
  ],
  partNumber: [
    '图号',
    '零件号',
    '零件编号',
    '零部件编号',
    '物料编码',
    '物料号',
    '物料编号',
    '料号',
    '件号',
    '编码',
    '产品编码',
    '零件图号',
    'partno',
    'partnumber',
    'pn',
    'drawingno',
    'drawing',
    'materialcode',
    'sku',
  ],
  specification: [
    '规格',
    '型号',
    '规格型号',
    '型号规格',
    '规格及型号',
    '规格/型号',
    '技术要求',
    '规格要求',
    '技术参数',
    '参数',
    '尺寸',
    '规格尺寸',
    'specification',
    'spec',
    'specs',
    'model',
    'size',
    'type',
  ],
  material: ['材质', '材料', '材质要求', '牌号', '表面处理', 'material', 'finish', 'surface', 'coating'],
  quantity: [
    '数量',
    '需求量',
    '需求数量',
    '需求',
    '采购量',
    '采购数量',
    '缺件数量',
    '缺口',
    '缺口数量',
    '缺件数',
    '用量',
    '需用量',
    '订货数量',
    '总数',
    'quantity',
    'qty',
    'amount',
    'demand',
    'required',
    'requiredqty',
  ],
  unit: ['单位', '计量单位', 'unit', 'uom', 'units'],
  needBy: [
    '交期',
    '交货期',
    '交付期',
    '交货日期',
    '交付日期',
    '交货时间',
    '交付时间',
    '需求日期',
    '需要日期',
    '需要时间',
    '需求时间',
    '到货日期',
    '到货时间',
    '要求到货日期',
    '要求到货时间',
    '需用日期',
    '要求交期',
    '日期',
    '时间',
    '最晚到货',
    '期限',
    'date',
    'duedate',
    'needby',
    'needbydate',
    'requireddate',
    'deliverydate',
    'delivery',
    'due',
    'deadline',
  ],
  place: [
    '地点',
    '交货地',
    '交货地点',
    '收货地',
    '收货地点',
    '到货地',
    '到货地点',
    '交付地点',
    '送货地点',
    '送货地址',
    '收货地址',
    '交货地址',
    '使用地点',
    '目的地',
    '工厂',
    'place',
    'deliveryplace',
    'location',
    'deliverto',
    'shipto',
    'destination',
    'site',
    'plant',
  ],
  severity: [
    '严重程度',
    '紧急程度',
    '紧急',
    '紧急度',
    '是否停线',
    '停线',
    '是否紧急',
    '急缓',
    '优先级',
    '影响',
    '影响程度',
    '重要程度',
    'severity',
    'urgency',
    'urgent',
    'priority',
    'linedown',
    'linestopped',
  ],
  stopCost: [
    '停线损失',
    '停线日损失',
    '停线损失/天',
    '停线损失(元/天)',
    '停产损失',
    '停产日损失',
    '日损失',
    '每日损失',
    '每天损失',
    '日停线损失',
    '日停产损失',
    '每日停线损失',
    '每日停产损失',
    '损失',
    '损失金额',
    '日损失金额',
    'stopcost',
    'stopcostperday',
    'dailyloss',
    'lossperday',
    'costperday',
    'downtimecost',
  ],
  remark: [
    '备注',
    '说明',
    '备注说明',
    '其他',
    '其它',
    '补充说明',
    '要求',
    'remark',
    'remarks',
    'note',
    'notes',
    'comment',
    'comments',
  ],
};

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) =>
    names.map((name) => [plain(name), field as ShortageField] as const),
  ),
);

/** The field that a heading names; brackets (`数量（件）`, `*名称`) do not matter. */
export function fieldOfHeading(heading: string): ShortageField | undefined {
  if (heading.length > 40) return undefined;
  const whole = plain(heading);
  return BY_HEADING.get(whole) ?? BY_HEADING.get(plain(heading.replace(/[(（【[][^)）】\]]{0,30}[)）】\]]/g, '')));
}

/**
 * The field whose wording a longer heading ends with (`本批需求数量`): the head of a Chinese or English phrase stands last.
 * The longest wording decides.
 */
export function fieldOfLongerHeading(heading: string): ShortageField | undefined {
  if (heading.length > 40) return undefined;
  const whole = plain(heading.replace(/[(（【[][^)）】\]]{0,30}[)）】\]]/g, ''));
  // A number of whatever kind is no running number.
  const ends = [...BY_HEADING].flatMap(([name, field]) =>
    field !== 'serial' && isTelling(name) && whole.endsWith(name) ? [name] : [],
  );
  const longest = ends.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : BY_HEADING.get(longest);
}

/** Two characters of Chinese say what four letters do. */
function isTelling(name: string): boolean {
  return name.length >= (/\p{Script=Han}/u.test(name) ? 2 : 4);
}

/** The unit that a heading carries in brackets: `数量（件）`. */
export function unitInHeading(heading: string): string | undefined {
  return /[(（]\s{0,3}([^()（）\s]{1,4})\s{0,3}[)）]/.exec(heading.slice(0, 40))?.[1];
}

function plain(heading: string): string {
  return normalise(heading).replace(/[^\p{L}\p{N}#]/gu, '');
}

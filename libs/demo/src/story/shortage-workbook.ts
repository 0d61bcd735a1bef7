import { buffer } from 'node:stream/consumers';
import { shanghaiDay } from '#kernel';
import { type SheetPlan, writeWorkbook } from '#platform';
import { DEMO_GAPS, DEMO_SHORTAGES } from '../demo-shortages.js';

const DAY = 24 * 3600 * 1000;
const URGENCY = { line_stops: '停线', urgent: '紧急', normal: '' } as const;

/** Changfeng's list as its purchasers keep it: a title, and the quantity and its unit in one cell. */
export function shortageWorkbook(): Promise<Buffer> {
  const columns = ['零件名称', '规格型号', '需求数量', '到货日期', '交货地点', '紧急程度'];
  const plan: SheetPlan = {
    name: '缺件',
    titles: ['新能源重卡批量生产缺件'],
    columns: columns.map((heading) => ({ heading, width: 18, kind: heading === '到货日期' ? 'day' : 'text' })),
    rows: [...DEMO_SHORTAGES, ...DEMO_GAPS].map(({ part, specification, quantity, unit, inDays, severity }) => [
      part,
      specification,
      `${quantity}${unit}`,
      shanghaiDay(new Date(Date.now() + inDays * DAY)),
      '邢台市信都区',
      URGENCY[severity],
    ]),
  };
  return buffer(writeWorkbook([plan]));
}

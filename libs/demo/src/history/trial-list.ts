import { DealDesk, type Deal } from '../deal-desk.js';
import { enterpriseOf } from './enterprise-of.js';
import type { HistoryStage } from './history-stage.js';

/** A line of the list with which Changfeng built its first trucks, and the makers it asked. */
interface TrialLine {
  readonly part: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  /** Numbers of the demo's firms, with what each said. */
  readonly asked: readonly { readonly firm: number; readonly says: 'yes' | 'no' }[];
}

const LINES: readonly TrialLine[] = [
  { part: '制动盘', specification: 'φ430×45', quantity: '240', unit: '件', asked: [{ firm: 2, says: 'yes' }] },
  { part: '传动轴', specification: '', quantity: '60', unit: '件', asked: [{ firm: 20, says: 'yes' }] },
  { part: '汽车玻璃', specification: '前风挡', quantity: '60', unit: '片', asked: [{ firm: 18, says: 'yes' }] },
  {
    part: '六角法兰螺栓',
    specification: 'M14×1.5 10.9级',
    quantity: '6000',
    unit: '件',
    asked: [
      { firm: 15, says: 'no' },
      { firm: 30, says: 'yes' },
    ],
  },
  { part: '钢板弹簧', specification: '', quantity: '120', unit: '套', asked: [{ firm: 31, says: 'yes' }] },
  { part: '线控转向控制器', specification: '24V', quantity: '60', unit: '套', asked: [] },
];

interface Line {
  readonly id: string;
  readonly part: string;
  readonly quantity: string;
  readonly unit: string;
}

/** Changfeng raises its first list of all, asks makers it knows of, and they answer. */
export async function raiseTrialList(stage: HistoryStage): Promise<void> {
  const changfeng = await stage.firm('changfeng');
  const province = await stage.signIn('province');
  const { lines } = await changfeng.api.post<{ lines: Line[] }>('/shortage-lists', {
    enterpriseId: changfeng.enterpriseId,
    title: '新能源重卡样车试制缺件',
    lines: LINES.map(({ part, specification, quantity, unit }) => ({
      part,
      specification,
      quantity,
      unit,
      neededBy: stage.day(45),
      placeCode: '130503',
      severity: 'urgent',
    })),
  });
  for (const [index, { asked }] of LINES.entries()) {
    for (const { firm, says } of asked) {
      const { id } = await changfeng.api.post<{ id: string }>('/introductions', {
        shortageId: lines[index]?.id,
        enterpriseId: await enterpriseOf(stage, firm),
        message: '样车试制用，数量不大，请帮忙先供',
      });
      const { version } = await province.get<{ version: number }>(`/introductions/${id}`);
      const said = { spokeWith: '厂长', outcome: says, remark: says === 'yes' ? '可以先供一批' : '规格做不了' };
      await province.post(`/introductions/${id}/telephone-answers`, said, { version });
    }
  }
}

/** What the makers promised is signed: small orders for the first trucks. */
export async function signTrialOrders(stage: HistoryStage): Promise<void> {
  const { api } = await stage.firm('changfeng');
  const deals = await api.all<Deal>('/deals?state=negotiating');
  for (const [index, deal] of deals.entries()) {
    if (deal.shortageId === null) continue;
    const line = await api.get<Line>(`/shortages/${deal.shortageId}`);
    const desk = new DealDesk(api, deal.id);
    await desk.note(stage.day(0), '电话谈定试制批价格，按合同先款后货');
    if (index === deals.length - 1) {
      await desk.nextStep({ what: '寄样件检测报告', due: stage.day(40), side: 'seller', owner: '厂长' });
      continue;
    }
    await desk.sign(`CF-SZ-${String(index + 1).padStart(3, '0')}`, stage.day(0), [
      {
        item: line.part,
        quantity: line.quantity,
        unit: line.unit,
        unitPrice: '210.00',
        due: stage.day(25),
        shortageId: line.id,
      },
    ]);
  }
}

/** The first lots arrive; every other order is complete with it. */
export async function deliverTrialOrders(stage: HistoryStage): Promise<void> {
  const { api } = await stage.firm('changfeng');
  const deals = await api.all<Deal>('/deals?state=signed');
  for (const [index, { id }] of deals.entries()) {
    const desk = new DealDesk(api, id);
    const { lines } = await api.get<{ lines: { quantity: string }[] }>(`/deals/${id}`);
    const quantity = Number(lines[0]?.quantity ?? 0);
    await desk.deliver('1', stage.day(0), String(index % 2 === 0 ? quantity : quantity / 2));
  }
}

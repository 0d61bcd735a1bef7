import type { Response } from 'supertest';
import type { Grant } from '#kernel';
import type { IntroductionView } from '../src/http/matching.dto.js';
import { type Beyond, type Caller, startWholeApi, type WholeApi } from './whole-api.js';

/** What must not be learnt of the firm that asks before its maker says yes. Each stands nowhere else in the test. */
export const ASKER = {
  name: '磐石岭重型车辆制造有限公司',
  shortNames: ['磐石岭重卡'],
  /** 信都区; its city is 邢台市. */
  regionCode: '130503',
  placeName: '信都区',
  contact: { name: '邬采买', phone: '0000-7654321', email: 'purchase@panshiling.example' },
} as const;

export const MAKER = {
  name: '云岗台制动部件有限公司',
  regionCode: '130506',
  businessScope: '制动盘、制动鼓的制造、销售。',
  contact: { name: '洪跑外', phone: '0000-1234567', email: 'sales@yungangtai.example' },
} as const;

/** A manufacturer short of brake discs, a maker of them without an account, and people who stand around them. */
export interface Marketplace extends WholeApi {
  readonly askerId: string;
  readonly makerId: string;
  readonly buyer: Caller;
  /** Answers for the maker. */
  readonly seller: Caller;
  /** Belongs to a firm that has nothing to do with it. */
  readonly stranger: Caller;
  /** Supervisor in the city of both. */
  readonly staff: Caller;
  /** Supervisor in another city. */
  readonly farStaff: Caller;
  /** Raises one line and answers with its id, once what follows of itself has followed. */
  line(part?: string): Promise<string>;
  put(shortageId: string, enterpriseId?: string, facts?: object): Promise<IntroductionView>;
  /** As the firm that asks sees them now. */
  current(introductionId: string): Promise<IntroductionView>;
  lineState(shortageId: string): Promise<string>;
  /** The token of the link that was written to the maker about this introduction. */
  link(introductionId: string): Promise<string>;
}

export async function openMarketplace(beyond?: Beyond): Promise<Marketplace> {
  const api = await startWholeApi(beyond);
  const askerId = await api.enterprise({ ...ASKER, businessScope: '重型汽车制造。' });
  const makerId = await api.enterprise(MAKER);
  const otherId = await api.enterprise({
    name: '绿杨店包装有限公司',
    regionCode: '130506',
    businessScope: '纸箱制造。',
  });
  const staff = api.as(...inRegion('130500'));
  const buyer = api.as(...inFirm(askerId));
  const market: Marketplace = {
    ...api,
    askerId,
    makerId,
    buyer,
    seller: api.as(...inFirm(makerId)),
    stranger: api.as(...inFirm(otherId)),
    staff,
    farStaff: api.as(...inRegion('130100')),
    line: async (part = '制动盘') => {
      const raised = await buyer
        .post('/api/shortage-lists')
        .send({
          enterpriseId: askerId,
          title: '首批缺件',
          lines: [{ part, quantity: '2400', unit: '件', placeCode: ASKER.regionCode, severity: 'urgent' }],
        })
        .expect(201);
      await api.quiet();
      return (raised.body as { lines: [{ id: string }] }).lines[0].id;
    },
    put: async (shortageId, enterpriseId = makerId, facts = {}) => {
      const put = await buyer
        .post('/api/introductions')
        .send({ shortageId, enterpriseId, ...facts })
        .expect(201);
      await api.quiet();
      return introduction(put);
    },
    current: async (id) => introduction(await buyer.get(`/api/introductions/${id}`).expect(200)),
    lineState: async (id) => ((await buyer.get(`/api/shortages/${id}`).expect(200)).body as { state: string }).state,
    link: async (introductionId) => {
      const made = await staff.post(`/api/introductions/${introductionId}/links`).send({}).expect(201);
      return tokenOf((made.body as { url: string }).url);
    },
  };
  await api.quiet();
  return market;
}

/** What a member of a firm may do for it. */
function inFirm(enterpriseId: string): Grant[] {
  const permissions = ['shortages.raise', 'introductions.put', 'introductions.answer', 'supply.maintain'] as const;
  return permissions.map((permission) => ({ permission, enterpriseId }));
}

/** What a supervisor of a region's department may do there. */
function inRegion(region: string): Grant[] {
  const permissions = [
    'register.read_contacts',
    'claims.send_link',
    'shortages.read_region',
    'introductions.telephone',
    'supply.review',
    'audit.read',
  ] as const;
  return permissions.map((permission) => ({ permission, region }));
}

export function introduction(answer: Response): IntroductionView {
  return answer.body as IntroductionView;
}

export function tokenOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

export function seen({ version }: { readonly version: number }): string {
  return `"${version}"`;
}

import type { DemoFirm } from './demo-firm.js';

/** The heavy-truck maker whose list of missing parts everything begins with. */
export const CHANGFENG: DemoFirm = {
  number: 1,
  name: '长风重型汽车有限公司',
  place: '邢台市信都区',
  industry: 'C3612',
  capital: '120000',
  scope: '新能源重型汽车、专用汽车及底盘的研发、制造、销售；汽车零部件销售；汽车维修技术服务。',
  contact: { name: '采购部 韩经理', phone: '0319-0000101', email: 'purchasing@changfeng.example' },
};

/** A brake maker that has an account and answers online. */
export const JINGCHUAN: DemoFirm = {
  number: 2,
  name: '邢台景川制动系统有限公司',
  place: '邢台市南和区',
  industry: 'C3670',
  capital: '3000',
  scope: '汽车制动盘、制动鼓、制动蹄、制动气室的研发、生产、销售；机械零件加工；货物进出口。',
  contact: { name: '销售部 梁主任', phone: '0319-0000102', email: 'sales@jingchuan.example' },
};

/** An airbag maker with an account. */
export const ANHU: DemoFirm = {
  number: 3,
  name: '邢台安祜汽车安全系统有限公司',
  place: '邢台市襄都区',
  industry: 'C3670',
  capital: '8000',
  scope: '汽车安全气囊总成、汽车安全带、气囊布缝制件的研发、制造、销售；汽车零部件检测服务。',
  contact: { name: '市场部 施经理', phone: '0319-0000103', email: 'market@anhu.example' },
};

/** Steel works with a fleet of its own; signs the first big order of trucks. */
export const YUEZE: DemoFirm = {
  number: 4,
  name: '邢台岳泽钢铁有限公司',
  place: '邢台市信都区',
  industry: 'C3120',
  capital: '260000',
  scope: '炼铁、炼钢、钢压延加工；冶金炉料销售；普通道路货物运输。',
  contact: { name: '物流部 袁部长', phone: '0319-0000104', email: 'logistics@yueze.example' },
};

/** A coking works that thinks about new trucks. */
export const YANFENG: DemoFirm = {
  number: 5,
  name: '邢台焱丰焦化有限公司',
  place: '邢台市内丘县',
  industry: 'C2521',
  capital: '90000',
  scope: '炼焦；煤制品、化工产品（危险化学品除外）生产、销售；普通道路货物运输。',
  contact: { name: '运输处 傅处长', phone: '0319-0000105', email: 'transport@yanfeng.example' },
};

/** Steel works in the neighbouring city. */
export const JUNCHUAN: DemoFirm = {
  number: 6,
  name: '武安市钧川钢铁有限公司',
  place: '邯郸市武安市',
  industry: 'C3120',
  capital: '180000',
  scope: '炼铁、炼钢、热轧带钢生产、销售；货物运输。',
  contact: { name: '采购部 祁部长', phone: '0310-0000106', email: 'purchasing@junchuan.example' },
};

export const PRINCIPALS: readonly DemoFirm[] = [CHANGFENG, JINGCHUAN, ANHU, YUEZE, YANFENG, JUNCHUAN];

import { type DemoFirm, firm } from './demo-firm.js';

/** Traders and workshops that sell parts and make none. */
export const TRADERS: readonly DemoFirm[] = [
  firm(
    91,
    '保定汇途商贸有限公司',
    '保定市莲池区',
    'F5175',
    '100',
    '五金交电、汽车线束、紧固件、橡胶制品销售。',
    '柜台 解女士',
  ),
  firm(
    92,
    '邢台信捷汽车维修有限公司',
    '邢台市襄都区',
    'O8111',
    '50',
    '汽车维修、保养；汽车零配件零售。',
    '前台 丛先生',
  ),
];

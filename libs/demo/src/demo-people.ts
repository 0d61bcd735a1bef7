import type { DepartmentRole } from '#identity';
import type { Localised } from '#kernel';
import type { DemoFirm } from './firms/demo-firm.js';
import { ANHU, CHANGFENG, JINGCHUAN, JUNCHUAN, YANFENG, YUEZE } from './firms/principals.js';

/** Everybody in the demo signs in with it; printed at the start, so never use the demo for real work. */
export const DEMO_PASSWORD = 'lianqiao-demo';

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly who: Localised;
  readonly firm?: DemoFirm;
  readonly department?: { readonly region: string; readonly role: DepartmentRole };
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    login: 'changfeng',
    name: '韩采购',
    who: { zh: '整车厂（长风重型汽车）', en: 'manufacturer' },
    firm: CHANGFENG,
  },
  { login: 'jingchuan', name: '梁销售', who: { zh: '配套企业（景川制动）', en: 'maker' }, firm: JINGCHUAN },
  { login: 'anhu', name: '施经理', who: { zh: '配套企业（安祜气囊）', en: 'maker' }, firm: ANHU },
  { login: 'yueze', name: '袁部长', who: { zh: '采购方（岳泽钢铁）', en: 'buyer, steel works' }, firm: YUEZE },
  { login: 'yanfeng', name: '傅处长', who: { zh: '采购方（焱丰焦化）', en: 'buyer, coking works' }, firm: YANFENG },
  { login: 'junchuan', name: '祁部长', who: { zh: '采购方（钧川钢铁）', en: 'buyer, steel works' }, firm: JUNCHUAN },
  {
    login: 'province',
    name: '省厅 周处',
    who: { zh: '省级组织者', en: 'organiser, province' },
    department: { region: '130000', role: 'organiser' },
  },
  {
    login: 'xingtai',
    name: '邢台 林专员',
    who: { zh: '邢台市服务专员', en: 'officer, Xingtai city' },
    department: { region: '130500', role: 'officer' },
  },
  {
    login: 'handan',
    name: '邯郸 荀专员',
    who: { zh: '邯郸市服务专员', en: 'officer, Handan city' },
    department: { region: '130400', role: 'officer' },
  },
  {
    login: 'qinghe',
    name: '清河 苗专员',
    who: { zh: '清河县服务专员', en: 'officer, Qinghe county' },
    department: { region: '130534', role: 'officer' },
  },
  {
    login: 'admin',
    name: '系统管理员',
    who: { zh: '省级管理员', en: 'administrator' },
    department: { region: '130000', role: 'administrator' },
  },
];

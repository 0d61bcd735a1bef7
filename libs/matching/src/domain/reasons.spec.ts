import type { CapacityKnown } from './free-capacity.js';
import {
  capacityReason,
  capacityUnknown,
  nearReason,
  partReasons,
  type Reason,
  reasonText,
  unknownText,
} from './reasons.js';

const evidence = (text: string, fit: 'names_it' | 'family' | 'could_make', role = 'makes', declared = false) => ({
  text,
  role,
  declared,
  term: text.slice(0, 2),
  fit,
});
const declared = (text: string, fit: 'names_it' | 'family' | 'could_make') => evidence(text, fit, 'makes', true);
const free = (amount: string): CapacityKnown => ({
  known: 'fresh',
  free: { amount, weeks: 4, lastWeek: '2026-12-14', weeksKnown: 3, confirmedOn: '2026-11-20' },
});

describe('Reasons', () => {
  const all: Reason[] = [
    ...partReasons({ fit: 'names_it', evidence: [evidence('制动盘', 'names_it'), evidence('制动鼓', 'family')] }),
    ...partReasons({ fit: 'family', evidence: [evidence('制动鼓', 'family')] }),
    ...partReasons({ fit: 'could_make', evidence: [evidence('铸件加工', 'could_make')] }),
    ...partReasons({ fit: 'names_it', evidence: [declared('制动盘', 'names_it')] }),
    ...partReasons({ fit: 'family', evidence: [declared('制动鼓', 'family'), evidence('铸件', 'could_make')] }),
    ...partReasons({ fit: 'could_make', evidence: [declared('铸件加工', 'could_make')] }),
    ...partReasons({ fit: 'family', evidence: [evidence('制动部件有限公司', 'names_it', 'name')] }),
    ...capacityReason(free('600'), '件'),
    ...capacityReason(free('0'), '件'),
    ...nearReason({ samePlace: true, makerRegion: '南和区', km: 0, placeNamed: true }),
    ...nearReason({ samePlace: false, makerRegion: '南和区', km: 37.6, placeNamed: true }),
    ...nearReason({ samePlace: false, makerRegion: '南和区', km: 37.6, placeNamed: false }),
    { code: 'said_yes_before', params: { count: 2 } },
    { code: 'has_an_account', params: {} },
  ];

  it('stand in both languages, with every parameter in its place', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const reason of all) {
        const text = reasonText(reason, locale);
        expect(text).not.toMatch(/[{}]|undefined/);
        for (const value of Object.values(reason.params)) expect(text).toContain(String(value));
      }
    }
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.map((reason) => reasonText(reason, 'zh'))).toEqual([
      '登记生产“制动盘”（经营范围）',
      '生产同类产品“制动鼓”',
      '有相应工艺“铸件加工”',
      '自报生产“制动盘”（已审核）',
      '自报生产同类产品“制动鼓”（已审核）',
      '自报有相应工艺“铸件加工”（已审核）',
      '企业名称含“制动”',
      '本周至 2026-12-14 一周空闲产能 600件（已报 3/4 周，2026-11-20 确认）',
      '本周至 2026-12-14 一周没有空闲产能（已报 3/4 周，2026-11-20 确认）',
      '同在南和区',
      '距交货地约 38 公里',
      '距需方约 38 公里',
      '此前接受过 2 次牵线',
      '已认领，可在线答复',
    ]);
  });

  it('show three words at most, each once', () => {
    const words = ['制动盘', '刹车盘', '制动盘', '制动圆盘', '前制动盘'].map((text) => evidence(text, 'names_it'));
    expect(partReasons({ fit: 'names_it', evidence: words })).toEqual([
      { code: 'names_the_part', params: { words: '制动盘、刹车盘、制动圆盘' } },
    ]);
  });

  it('keep what the register says apart from what the firm says itself', () => {
    const both = [declared('制动盘', 'names_it'), evidence('前制动盘', 'names_it'), declared('制动鼓', 'family')];
    expect(partReasons({ fit: 'names_it', evidence: both })).toEqual([
      { code: 'names_the_part', params: { words: '前制动盘' } },
      { code: 'declares_the_part', params: { words: '制动盘' } },
    ]);
  });

  it('say nothing of a distance that is not known', () => {
    expect(nearReason({ samePlace: false, makerRegion: '南和区', km: undefined, placeNamed: true })).toEqual([]);
  });

  it('say what is unknown in both languages', () => {
    expect(unknownText({ code: 'distance', params: {} }, 'en')).toBe('distance not known');
    expect(capacityUnknown({ known: 'never' }).map((one) => unknownText(one, 'zh'))).toEqual(['空闲产能未知']);
    const stale = { known: 'stale', confirmedOn: '2026-09-01' } as const;
    expect(capacityUnknown(stale).map((one) => unknownText(one, 'zh'))).toEqual(['空闲产能自 2026-09-01 后未再确认']);
    expect(capacityUnknown(free('0'))).toEqual([]);
    for (const capacity of [stale, { known: 'never' } as const]) expect(capacityReason(capacity, '件')).toEqual([]);
  });
});

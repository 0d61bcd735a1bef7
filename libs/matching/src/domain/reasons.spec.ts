import { nearReason, partReason, type Reason, reasonText, unknownText } from './reasons.js';

const evidence = (text: string, fit: 'names_it' | 'family' | 'could_make', role = 'makes') => ({
  text,
  role,
  term: text.slice(0, 2),
  fit,
});

describe('Reasons', () => {
  const all: Reason[] = [
    partReason({ fit: 'names_it', evidence: [evidence('制动盘', 'names_it'), evidence('制动鼓', 'family')] }),
    partReason({ fit: 'family', evidence: [evidence('制动鼓', 'family')] }),
    partReason({ fit: 'could_make', evidence: [evidence('铸件加工', 'could_make')] }),
    partReason({ fit: 'family', evidence: [evidence('制动部件有限公司', 'names_it', 'name')] }),
    ...nearReason(true, '南和区', 0),
    ...nearReason(false, '南和区', 37.6),
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
      '企业名称含“制动”',
      '同在南和区',
      '距交货地约 38 公里',
      '此前接受过 2 次牵线',
      '已认领，可在线答复',
    ]);
  });

  it('show three words at most, each once', () => {
    const words = ['制动盘', '刹车盘', '制动盘', '制动圆盘', '前制动盘'].map((text) => evidence(text, 'names_it'));
    expect(partReason({ fit: 'names_it', evidence: words }).params).toEqual({ words: '制动盘、刹车盘、制动圆盘' });
  });

  it('say nothing of a distance that is not known', () => {
    expect(nearReason(false, '南和区', undefined)).toEqual([]);
  });

  it('say what is unknown in both languages', () => {
    expect(unknownText('free_capacity', 'zh')).toBe('空闲产能未知');
    expect(unknownText('distance', 'en')).toBe('distance not known');
  });
});

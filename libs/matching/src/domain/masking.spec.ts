import { namesOf, tellsWhoAsks, withoutNames } from './masking.js';

const names = namesOf({
  name: '磐石岭（邢台）重型车辆制造有限公司',
  shortNames: ['磐石岭重卡', '磐'],
  formerNames: ['北方磐石汽车厂'],
  aliases: ['岭下车辆厂'],
});

describe('Masking', () => {
  it('knows a firm by its names, with and without the legal form, in either width', () => {
    expect(names).toEqual([
      '磐石岭（邢台）重型车辆制造有限公司',
      '磐石岭(邢台)重型车辆制造有限公司',
      '磐石岭（邢台）重型车辆制造',
      '北方磐石汽车厂',
      '磐石岭重卡',
      '岭下车辆厂',
    ]);
    expect(namesOf({ name: '甲乙集团股份有限公司', shortNames: [], formerNames: [], aliases: [] })).toContain('甲乙');
  });

  it('takes the names out of a text and leaves the rest', () => {
    expect(withoutNames('磐石岭重卡 H7 制动盘（北方磐石汽车厂图纸）', names)).toBe('＊＊ H7 制动盘（＊＊图纸）');
    expect(withoutNames('制动盘 φ430×45', names)).toBe('制动盘 φ430×45');
    expect(withoutNames('A.B 件', namesOf({ name: 'A.B', shortNames: [], formerNames: [], aliases: [] }))).toBe(
      '＊＊ 件',
    );
    expect(withoutNames('AxB 件', namesOf({ name: 'A.B', shortNames: [], formerNames: [], aliases: [] }))).toBe(
      'AxB 件',
    );
    expect(withoutNames('随便', [])).toBe('随便');
  });

  it.each([
    ['磐石岭重卡急需'],
    ['磐 石 岭 重 卡急需'],
    ['请电 13800000000'],
    ['请电 138 0000 0000'],
    ['电话 0319-0000101'],
    ['４００－０００－００００'],
    ['写信到 purchase@panshiling.example'],
  ])('finds that “%s” tells who asks', (message) => {
    expect(tellsWhoAsks(message, names)).toBe(true);
  });

  it.each([[''], ['请三日内答复'], ['图号 20260011223344 第 3 版，M12×1.5，20000 件'], ['12.15 前到邢台']])(
    'finds nothing in “%s”',
    (message) => {
      expect(tellsWhoAsks(message, names)).toBe(false);
    },
  );
});

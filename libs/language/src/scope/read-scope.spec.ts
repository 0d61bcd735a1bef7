import fc from 'fast-check';
import { readScope } from './read-scope.js';

/** `makes 汽车配件` and so on. */
const read = (scope: string): string[] => readScope(scope).map(({ role, text }) => `${role} ${text}`);

describe('readScope', () => {
  it.each([
    ['verbs behind a list', '阀体、法兰盘制造、销售', ['makes 阀体', 'makes 法兰盘']],
    ['verbs behind 的', '阀体、法兰盘的生产及销售；轮胎的销售', ['makes 阀体', 'makes 法兰盘', 'sells 轮胎']],
    ['verbs before a list', '生产销售密封圈、油封', ['makes 密封圈', 'makes 油封']],
    ['verbs and a colon', '生产、销售：密封圈、油封；销售：轮胎', ['makes 密封圈', 'makes 油封', 'sells 轮胎']],
    ['a colon ruling the next clause', '销售：轮胎；轮辋', ['sells 轮胎', 'sells 轮辋']],
    [
      'a clause with verbs of its own behind a colon',
      '加工销售：木箱；仓库、院落出租',
      ['makes 木箱', 'serves 仓库', 'serves 院落出租'],
    ],
    ['commas for 、', '输送带，胶管，皮带的生产', ['makes 输送带', 'makes 胶管', 'makes 皮带']],
    ['verbs behind a comma', '软管、硬管，制造、销售', ['makes 软管', 'makes 硬管']],
    ['a list for each verb', '车桥制造，钢材、轮胎销售', ['makes 车桥', 'sells 钢材', 'sells 轮胎']],
    ['verbs on both ends', '销售钢材、轮胎，生产车桥', ['sells 钢材', 'sells 轮胎', 'makes 车桥']],
    ['repair', '机床维修；厢式货车租赁', ['serves 机床维修', 'serves 厢式货车租赁']],
    ['technical services', '车桥技术咨询、技术服务', ['serves 车桥技术咨询', 'serves 技术服务']],
    ['making before serving', '车桥的研发、生产、安装', ['makes 车桥']],
    ['research alone', '车桥的研发', ['serves 车桥的研发']],
    ['a process', '机械加工；金属表面处理', ['makes 机械加工', 'makes 金属表面处理']],
    ['a process as a clause', '车桥销售；机加工', ['sells 车桥', 'makes 机加工']],
    ['a process among goods', '车桥制造、铆焊加工、经销钢材', ['makes 车桥', 'makes 铆焊加工', 'sells 钢材']],
    ['a process among goods that are sold', '模具、机加工，车桥销售', ['sells 模具', 'makes 机加工', 'sells 车桥']],
    ['a process and a service', '车桥销售；机加工、维修', ['sells 车桥', 'makes 机加工']],
    ['a noun that begins with a verb', '加工机械、印刷机械的销售', ['sells 加工机械', 'sells 印刷机械']],
    ['a noun that begins with 生产', '生产线、生产资料销售', ['sells 生产线', 'sells 生产资料']],
    ['goods in brackets', '紧固件（螺柱、卡箍）制造', ['makes 紧固件', 'makes 螺柱', 'makes 卡箍']],
    ['legal brackets', '涂料（不含危险化学品）的销售', ['sells 涂料']],
    ['a list going on behind a legal bracket', '涂料（危险品除外）胶水生产', ['makes 涂料', 'makes 胶水']],
    ['blanks for 、', '风扇 水箱 制造', ['makes 风扇', 'makes 水箱']],
    ['section headings', '许可项目：无；一般项目：油箱制造；油箱销售', ['makes 油箱', 'sells 油箱']],
    ['two sentences in one item', '传动轴加工销售及量具、钻头的销售', ['makes 传动轴', 'sells 量具', 'sells 钻头']],
    ['self-reference', '生产弯头，销售本公司产品', ['makes 弯头']],
    ['customs beside goods', '生产、销售：弯头、三通及进出口业务', ['makes 弯头', 'makes 三通']],
    ['other goods', '批发其他轮胎、轮辋', ['sells 轮胎', 'sells 轮辋']],
    [
      'a process at the head of a list of goods sold',
      '机加工、轮胎、轮辋的销售',
      ['makes 机加工', 'sells 轮胎', 'sells 轮辋'],
    ],
    ['a trade of its own behind a comma', '轮胎、轮辋销售，铸造', ['sells 轮胎', 'sells 轮辋']],
    ['verbs of its own behind a legal bracket', '涂料（不含危险化学品）的技术开发', ['serves 涂料']],
    ['trading and serving in one item', '轮辋经销及衬板研发', ['sells 轮辋', 'serves 衬板研发']],
    ['engineering', '管道安装工程、弱电工程；支架的生产', ['serves 管道安装工程', 'serves 弱电工程', 'makes 支架']],
    ['full width and blanks', '　生产　ＰＶＣ管 ', ['makes ＰＶＣ管']],
  ])('reads %s', (_, scope, offerings) => {
    expect(read(scope)).toEqual(offerings);
  });

  it.each([
    '货物进出口、技术进出口',
    '（依法须经批准的项目，经相关部门批准后方可开展经营活动）',
    '法律、法规禁止的，不得经营',
    '以上范围凭许可证在有效期内经营',
    '经营本企业自产产品的出口业务和本企业所需零配件的进口业务',
    '经营本企业自产产品的出口业务和本企业所需的衬板、轮辋的进口业务',
    '',
    '***',
  ])('finds nothing on offer in %s', (scope) => {
    expect(read(scope)).toEqual([]);
  });

  it('counts goods without any verb as sold', () => {
    expect(read('轮胎；轮辋')).toEqual(['sells 轮胎', 'sells 轮辋']);
  });

  const GOODS = [
    '车桥',
    '加工机械',
    '生产线',
    '制造设备',
    '印刷机械',
    '轮胎（不含危险化学品）',
    '紧固件（螺柱、卡箍）',
    '未经加工的棉花',
    '组装工具',
    '养殖设备',
  ];
  const TRADE = ['销售', '批发、零售', '的销售', '的批发', '购销', '经销', '批发零售'];

  it('never says that a firm makes what it only sells', () => {
    const goods = fc.array(fc.constantFrom(...GOODS), { minLength: 1, maxLength: 5 });
    const behind = fc
      .tuple(goods, fc.constantFrom('、', '，'), fc.constantFrom(...TRADE))
      .map(([list, mark, verb]) => list.join(mark) + verb);
    const before = fc
      .tuple(goods, fc.constantFrom('销售', '批发、零售：', '经销', '销售：'))
      .map(([list, verb]) => verb + list.join('、'));
    const other = fc.constantFrom('房屋租赁', '货物进出口', '机床维修', '生产技术咨询', '加工工艺推广', '轮胎');
    const clause = fc.oneof(behind, before, other);
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('；', '。', ';'),
        (clauses, mark) => {
          expect(readScope(clauses.join(mark)).filter(({ role }) => role === 'makes')).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps makers and traders apart within one scope', () => {
    const list = fc.array(fc.constantFrom('车桥', '轮胎', '油封', '弯头'), { minLength: 1, maxLength: 4 });
    const maker = list.map((goods) => ({ text: `${goods.join('、')}的生产、销售`, makes: goods.length }));
    const trader = list.map((goods) => ({ text: `${goods.join('、')}的销售`, makes: 0 }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(maker, trader), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('；', '，'),
        (parts, mark) => {
          const scope = parts.map((part) => part.text).join(mark);
          expect(readScope(scope).filter(({ role }) => role === 'makes')).toHaveLength(
            parts.reduce((sum, part) => sum + part.makes, 0),
          );
        },
      ),
    );
  });

  it('gives words of the text, in order', () => {
    const part = fc.constantFrom(
      ...'车桥 轮胎 生产 加工 销售 的 、 ， ； ： （ ） 及 不含 服务 维修 设备 机械 等 業 A1 \n 1. 一般项目： 进出口'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const scope = parts.join('');
        let last = 0;
        for (const { text, span } of readScope(scope)) {
          expect(scope.slice(...span)).toBe(text);
          expect(text.trim()).not.toBe('');
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[0];
        }
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { Segmenter } from '../segmenter.js';
import { readRequestLine } from './read-request-line.js';
import type { RequestContext, RequestLine } from './request-line.js';

const PLACES: Readonly<Record<string, string>> = {
  河北省: '130000',
  保定: '130600',
  保定市: '130600',
  唐山: '130200',
  清苑区: '130608',
};

const context: RequestContext = {
  today: '2026-11-22',
  segmenter: new Segmenter(['制动钳', '制动鼓']),
  findPlace: (text) => {
    const code = PLACES[text];
    return code === undefined ? undefined : { code, name: text };
  },
};

function summary(text: string): Record<string, unknown> {
  const line = readRequestLine(text, context);
  return {
    name: line.partName?.text,
    noun: line.headNoun,
    spec: line.specification.map((item) => item.text),
    finish: line.finishes.map((item) => item.text),
    quantity:
      line.quantity &&
      `${line.quantity.amount} ${line.quantity.unit}${line.quantity.per ? ` a ${line.quantity.per}` : ''}`,
    by: line.needBy?.date,
    place: line.place?.code,
    severity: line.severity?.level,
    left: line.leftovers.map((item) => item.text),
  };
}

describe('readRequestLine', () => {
  it('reads a line with everything in it', () => {
    expect(summary('M10×1.25六角法兰螺母 10级 达克罗 5000件 12.20前送到保定')).toEqual({
      name: '六角法兰螺母',
      noun: '螺母',
      spec: ['M10×1.25', '10级'],
      finish: ['达克罗'],
      quantity: '5000 件',
      by: '2026-12-20',
      place: '130600',
      severity: undefined,
      left: [],
    });
  });

  it('reads words in any order, Chinese punctuation and talk around the facts', () => {
    expect(summary('急需铸铁制动鼓，400×180mm，3.5万只，月底前送河北省保定市清苑区，已停线，谢谢')).toEqual({
      name: '铸铁制动鼓',
      noun: '制动鼓',
      spec: ['400×180mm'],
      finish: ['铸铁'],
      quantity: '35000 只',
      by: '2026-11-30',
      place: '130608',
      severity: 'line_stopped',
      left: [],
    });
  });

  it('keeps what it cannot read', () => {
    expect(summary('制动钳 200套 要带合格证').left).toEqual(['要带合格证']);
    expect(summary('螺栓 2月30日前 100件').left).toEqual(['2月30日前']);
    expect(summary('螺栓 100-200件').quantity).toBeUndefined();
    expect(summary('螺栓 100-200件').left).toEqual(['100-200件']);
  });

  it.each([
    ['螺栓 2万件', '20000 件'],
    ['螺栓 1.25万件', '12500 件'],
    ['螺栓 0.00015万吨', '1.5 吨'],
    ['螺栓 20,000 PCS', '20000 件'],
    ['螺栓 两百三十套', '230 套'],
    ['螺栓 数量：300', '300 '],
    ['螺栓 300件/月', '300 件 a month'],
    ['螺栓 每天50箱', '50 箱 a day'],
    ['钢丝 15KG', '15 千克'],
    ['6m钢管 20根', '20 根'],
    ['4片钢板弹簧 120副', '120 副'],
    ['500套制动钳', '500 套'],
    ['千斤顶 30台', '30 台'],
    ['板簧 4片 200副', '200 副'],
    ['螺栓 20000件 10箱', '20000 件'],
    ['FR-4双面PCB板 20块', '20 块'],
    ['FR-4双面板', undefined],
    ['管材PE-200米', '200 米'],
    ['手套 4双', '4 双'],
    ['2支架', undefined],
    ['螺栓 0件', undefined],
  ])('the quantity of %s is %s', (text, quantity) => {
    expect(summary(text)['quantity']).toBe(quantity);
  });

  it.each([
    ['螺栓 2026-12-01', '2026-12-01'],
    ['螺栓 2026年12月1日', '2026-12-01'],
    ['螺栓 20261201', '2026-12-01'],
    ['螺栓 2026.12.1前', '2026-12-01'],
    ['螺栓 12月1号到货', '2026-12-01'],
    ['螺栓 十二月一日前', '2026-12-01'],
    ['螺栓 11.22前', '2026-11-22'],
    ['螺栓 11.21前', '2027-11-21'],
    ['螺栓 2/29前', '2028-02-29'],
    ['螺栓 明年2月底', '2027-02-28'],
    ['螺栓 下月底', '2026-12-31'],
    ['螺栓 1月中旬', '2027-01-20'],
    ['螺栓 月初', '2026-12-10'],
    ['螺栓 年底前', '2026-12-31'],
    ['螺栓 后天', '2026-11-24'],
    ['螺栓 两周内', '2026-12-06'],
    ['螺栓 周五前', '2026-11-27'],
    ['螺栓 下周三', '2026-11-25'],
    ['螺栓 交期：12/5', '2026-12-05'],
    ['螺栓 10.15', undefined],
    ['螺栓 10.15吨', undefined],
    ['螺栓 13.40前', undefined],
  ])('%s is needed by %s', (text, date) => {
    expect(summary(text)['by']).toBe(date);
  });

  it.each([
    ['球阀 DN50 PN16 304', ['DN50', 'PN16']],
    ['电缆 3×2.5mm² GB/T 9330', ['3×2.5mm²', 'GB/T 9330']],
    ['起动机 24V 7.5kW', ['24V', '7.5kW']],
    ['轮胎 12R22.5', ['12R22.5']],
    ['管接头 G1/2', ['G1/2']],
    ['线束 -40~85℃ 12芯', ['-40~85℃', '12芯']],
    ['支架 QC/T 518 φ20±0.02', ['QC/T 518', 'φ20±0.02']],
    ['桥壳 图号 AB35-0170X', ['AB35-0170X']],
    ['减速机 XWD5-35-5.5kW', ['XWD5-35-5.5kW']],
  ])('the specification of %s is %j', (text, items) => {
    expect(summary(text)['spec']).toEqual(items);
  });

  it.each([
    ['制动钳 停线', 'line_stopped'],
    ['制动钳 面临停线风险', 'urgent'],
    ['制动钳 加急', 'urgent'],
    ['制动钳 急！', 'urgent'],
    ['制动钳 不停线', undefined],
    ['请尽快报价', undefined],
    ['制动钳 尽快到货', 'urgent'],
    ['应急灯', undefined],
    ['紧急制动阀', undefined],
  ])('the severity of %s is %s', (text, level) => {
    expect(summary(text)['severity']).toBe(level);
  });

  it('lists a finish inside the name and leaves the name whole', () => {
    const line = readRequestLine('镀锌螺栓 45# 100件', context);
    expect(line.partName?.text).toBe('镀锌螺栓');
    expect(line.finishes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['surface 镀锌', 'material 45#']);
  });

  it.each([
    ['护板（PP+EPDM-T20）', ['PP+EPDM-T20']],
    ['支架 304不锈钢', ['304不锈钢']],
    ['翼子板 镀锌板', ['镀锌板']],
    ['O型圈 氟橡胶', ['氟橡胶']],
  ])('the finish of %s is %j', (text, finishes) => expect(summary(text)['finish']).toEqual(finishes));

  it('takes no reason, courtesy or remark for the name', () => {
    expect(summary('因供应商停产，急需仪表线束 100套')['name']).toBe('仪表线束');
    expect(summary('不急 备件 减震器 30支')['name']).toBe('减震器');
    expect(summary('需尽快到货 制动钳 200只')['name']).toBe('制动钳');
    expect(summary('请尽快报价，谢谢！')['name']).toBeUndefined();
    expect(summary('以上零件均需质保书 减震器 30支')['name']).toBe('减震器');
  });

  it.each([
    ['左右转向节 毛坯 200件', '左右转向节'],
    ['左右各50件 控制臂', '控制臂'],
    ['约50件 左右 控制臂', '控制臂'],
    ['因瓦合金支架 样件 20件', '因瓦合金支架'],
  ])('tells the name in %s from a remark that begins like it', (text, name) => {
    expect(summary(text)['name']).toBe(name);
  });

  it.each([
    ['冷轧板 20吨', '冷轧板'],
    ['急需镀锌板 5吨 月底前到货', '镀锌板'],
    ['涤纶 3吨', '涤纶'],
    ['橡胶 样品 50kg', '橡胶'],
    ['PA66 3吨', 'PA66'],
    ['支架 冷轧板 20件', '支架'],
    ['bracket 304不锈钢 20 pcs', 'bracket'],
    ['M12×30 304 200件', undefined],
    ['镀锌 20件', undefined],
  ])('in %s the name is %s, be it a material', (text, name) => {
    const line = readRequestLine(text, context);
    expect(line.partName?.text).toBe(name);
    expect(line.pieces.filter(({ role }) => role === 'partName')).toHaveLength(name === undefined ? 0 : 1);
  });

  it('joins a position with the part it belongs to', () => {
    expect(summary('左前 制动钳 10套')['name']).toBe('左前 制动钳');
    expect(summary('制动钳（左前） 10套')['name']).toBe('制动钳（左前）');
  });

  it('reads English lines', () => {
    expect(summary('Hex flange bolt M12x1.5 20,000 pcs asap')).toMatchObject({
      name: 'Hex flange bolt',
      noun: 'bolt',
      quantity: '20000 件',
      severity: 'urgent',
    });
  });

  it('takes a place only where it stands free or is led to', () => {
    expect(summary('制动钳 10套 唐山交货')['place']).toBe('130200');
    expect(summary('制动钳 10套 到上海').left).toEqual(['到上海']);
    expect(summary('唐山型制动钳 10套')['place']).toBeUndefined();
  });

  it('accounts for every character once', () => {
    const part = fc.constantFrom(
      ...'螺栓 制动钳 左 M12×1.5 １０.９级 镀锌 不锈钢 2万件 10.15前 月底 到保定 唐山 停线 急 ， 、 ； ( ） 3.5 GB/T 5782 φ20 24V 求购 数量： Ａbs 谢谢 - / 万 前 \t 每月 😀 ²'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const line = readRequestLine(text, context);
          expect(line.pieces.map((piece) => piece.text).join('')).toBe(text);
          let at = 0;
          for (const piece of line.pieces) {
            expect(piece.span).toEqual([at, at + piece.text.length]);
            at = piece.span[1];
          }
          for (const reading of readings(line)) expect(text.slice(...reading.span)).toBe(reading.text);
          const silent = line.pieces.filter(({ role }) => role === 'gap').map((piece) => piece.text);
          expect(silent.filter((gap) => /[\p{L}\p{N}]/u.test(gap))).toEqual([]);
          for (const role of ['partName', 'quantity', 'needBy', 'place', 'severity'] as const)
            expect(line.pieces.some((piece) => piece.role === role)).toBe(line[role] !== undefined);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function readings(line: RequestLine): { text: string; span: readonly [number, number] }[] {
  return [
    ...line.specification,
    ...line.finishes,
    ...line.leftovers,
    line.partName,
    line.quantity,
    line.needBy,
    line.place,
  ].filter((reading) => reading !== undefined);
}

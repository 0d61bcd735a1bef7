import type { OfferingRole } from './scope-offering.js';

const BY_ROLE: Readonly<Record<OfferingRole, string>> = {
  makes:
    '生产 制造 加工 制作 制做 深加工 精加工 粗加工 机加工 代加工 预加工 研制 试制 试生产 制售 产销 组装 装配 铸造 锻造 冶炼 熔炼 精炼 轧制 冲压 拉拔 压延 ' +
    '编织 织造 缝制 印染 印刷 酿造 屠宰 养殖 种植 繁育 开采 采选 洗选 选矿 分装 灌装 定制 热处理 表面处理 电镀 镀锌 喷涂 喷漆 喷塑 涂装 压铸 注塑 铆焊 焊接 切割 制备 提取 合成 配制 来料加工 热轧 冷轧 雕刻',
  sells:
    '销售 出售 批发 零售 批零 批零兼营 经销 购销 收购 代销 代购 买卖 经营 贸易 营销 直销 分销 供应 出口 进口 进出口 采购 批发兼零售 零售兼批发 网上销售 网络销售 互联网销售',
  serves:
    '研发 研究 开发 设计 安装 维修 维护 修理 检修 调试 租赁 出租 施工 运输 货运 咨询 服务 检测 测试 检验 鉴定 培训 推广 转让 回收 仓储 储存 存储 ' +
    '保养 改造 代理 管理 运营 承包 装卸 配送 策划 清洗 洗涤 监理 勘察 投资 建设 集成 发布 装修 拆除 维保 改装 翻新 再制造 研究与试验发展 试验发展 应用 运维 拆解 拆卸 搭设 挖运 处置 处理 利用 综合利用 工程 装饰 分包 经纪 校对 翻译 交流 展示 展览 清运 打印 复印 中介 评估 规划 售后 售后服务 ' +
    '美容 住宿 餐饮 整理 绿化 造林 治理 防治 修复 养护 清洁 保洁 物流 劳务 修缮 治疗 冷藏',
};

const ROLES = new Map<string, OfferingRole>(
  (Object.entries(BY_ROLE) as [OfferingRole, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role] as const),
  ),
);
const LONGEST = Math.max(...[...ROLES.keys()].map((word) => word.length));

/** What is done to goods when it stands alone in a list of verbs (`生产、包装、销售`), and part of a noun otherwise (`塑料包装`). */
const ALONE: ReadonlyMap<string, OfferingRole> = new Map([
  ['包装', 'serves'],
  ['仓储', 'serves'],
  ['销', 'sells'],
  ['售', 'sells'],
  ['购', 'sells'],
  ['产', 'makes'],
]);

/** A process a firm offers as such: it stays in the offering's text, because the noun alone does not say it. */
const PROCESSES = new Set(
  (
    '机加工 热处理 表面处理 电镀 镀锌 喷涂 喷漆 喷塑 涂装 焊接 铆焊 切割 印刷 印染 分装 灌装 来料加工 养殖 种植 繁育 屠宰 开采 ' +
    '采选 洗选 冷轧 热轧'
  ).split(' '),
);
/** Work on a bare stuff (`木材加工`, `精密铸造`) is a process too; on a named part it is a way of making it. */
const PROCESSES_ON_STUFF = new Set('加工 深加工 精加工 机加工 代加工 铸造 锻造 冶炼 冲压 轧制'.split(' '));
/** These make one activity with the word before them (`营销策划`, `生产管理`), so no verb is looked for there. */
const ABSORBING = new Set('咨询 策划 管理 培训 推广 转让 评估 规划 中介 工程 监理 检测 检验 测试'.split(' '));

/** What may open a clause and rule the nouns after it. */
const LEADING = new Set(
  (
    '生产 制造 加工 制作 制做 深加工 研制 制售 产销 组装 装配 铸造 锻造 冶炼 种植 养殖 销售 批发 零售 批零 经销 购销 收购 代销 代购 买卖 经营 供应 出口 进口 ' +
    '研发 研究 开发 设计 安装 维修 维护 修理 租赁 出租 施工 运输 回收 仓储 储存 代理 调试'
  ).split(' '),
);
/** Together with these a leading verb is the beginning of a noun: `生产线`, `加工中心`, `维修工具`. */
const NOUN_GOES_ON =
  /^(?:性|区|绿地|线(?![束缆路圈材])|用|型|资料|工艺(?!美术|品|制品)|技术|企业|基地|装置|工具|器|机(?!械|电|床|动|车|箱|柜|加)|中心|业|所需|过程|商|品|公司|服务|项目|管理|软件|系统|平台|方案|工程|资格|许可|材料|设备|成本|废)/;
/** Verbs that as often begin a noun (`加工机械`, `印刷机械`): a verb at the end of their list decides. */
const WEAK_LEADING = new Set(
  '加工 制作 组装 装配 铸造 锻造 设计 安装 维修 维护 修理 运输 储存 仓储 施工 冶炼 养殖 种植 调试'.split(' '),
);

/** Words behind the verbs: `的进口业务`, `施工总承包贰级`. */
const CLOSING_WORDS = /(?:业务|活动|等|[特壹贰叁肆一二三四甲乙丙]级)+$/;
/** A weak verb before nothing but one of these is the first half of a machine's name: `加工机械`, `养殖设备`. */
const MACHINE_ONLY = /^(?:机械|机床|器械|设备|刀具|工具|器具|装置|材料|用品)(?:及(?:其)?(?:零?配件|零部件))?$/;

const JOINERS = /[及与和并兼或的之、/\s]/;

export interface VerbRun {
  readonly verbs: readonly string[];
  /** Where the noun begins (leading) or ends (trailing), as an offset in the text given. */
  readonly border: number;
}

/** The role of the strongest verb: making counts before trading, trading before serving. */
export function roleOf(verbs: readonly string[]): OfferingRole | undefined {
  const roles = verbs.map((verb) => ROLES.get(verb) ?? ALONE.get(verb));
  return (['makes', 'sells', 'serves'] as const).find((role) => roles.includes(role));
}

/** Whether all that is said of a noun is that it crosses the border, which nearly every scope says. */
export function isCustomsOnly(verbs: readonly string[]): boolean {
  return verbs.length > 0 && verbs.every((verb) => verb === '进口' || verb === '出口' || verb === '进出口');
}

export function isWeakLead(verbs: readonly string[]): boolean {
  return verbs.every((verb) => WEAK_LEADING.has(verb));
}

/** The verbs at the end of an item, walking backwards over joiners: `钢管的生产及销售` ends in 生产 and 销售. */
export function trailingVerbs(text: string): VerbRun {
  const verbs: string[] = [];
  let end = text.length;
  let border = text.length;
  end -= CLOSING_WORDS.exec(text.slice(-8))?.[0].length ?? 0;
  for (;;) {
    const verb = verbEndingAt(text, end, verbs.length > 0);
    if (verb === undefined) break;
    verbs.unshift(verb);
    end -= verb.length;
    const beforeJoiners = end;
    while (end > 0 && JOINERS.test(text.charAt(end - 1))) end--;
    if (text.slice(0, end).endsWith('等')) end--;
    border = end;
    if (ABSORBING.has(verb) && end === beforeJoiners) break;
  }
  return { verbs, border };
}

/** Whether a verb behind a noun of so many characters is itself what is offered. */
export function isProcess(verb: string, nounLength: number): boolean {
  return PROCESSES.has(verb) || (nounLength <= 2 && PROCESSES_ON_STUFF.has(verb));
}

/** The verbs at the head of an item, if what follows is a noun of its own: `生产销售橡胶管`. */
export function leadingVerbs(text: string): VerbRun {
  const verbs: string[] = [];
  let at = 0;
  for (;;) {
    const verb = leadingVerbAt(text, at);
    if (verb === undefined) break;
    const after = at + verb.length;
    if (NOUN_GOES_ON.test(text.slice(after, after + 4))) break;
    if (WEAK_LEADING.has(verb) && MACHINE_ONLY.test(text.slice(after, after + 10))) break;
    verbs.push(verb);
    at = after;
    while (at < text.length && JOINERS.test(text.charAt(at))) at++;
  }
  return { verbs, border: at };
}

/** The verbs of an item that holds nothing else (`制造与销售`, `销`), or undefined. */
export function onlyVerbs(text: string): readonly string[] | undefined {
  if (ALONE.has(text)) return [text];
  const { verbs, border } = trailingVerbs(text);
  return verbs.length > 0 && border === 0 ? verbs : undefined;
}

function verbEndingAt(text: string, end: number, afterOthers: boolean): string | undefined {
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    const word = text.slice(end - length, end);
    if (ROLES.has(word)) return word;
  }
  const rest = text.slice(0, end);
  return afterOthers && ALONE.has(rest) ? rest : undefined;
}

function leadingVerbAt(text: string, at: number): string | undefined {
  for (let length = Math.min(4, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length);
    if (LEADING.has(word)) return word;
  }
  return undefined;
}

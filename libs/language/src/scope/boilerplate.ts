import type { Span } from '../span.js';

/** Words that only the law speaks: where one stands, nothing is offered. */
const LEGAL_WORDS =
  '依法须经批准 须经批准 相关部门批准 审批 许可证 许可的 许可文件 法律 法规 国务院 禁止 除外 不含 不包括 不得 未经批准 有效期 资质 资格证 凭有效 凭证 凭许可 ' +
  '分支机构 经营活动 自主选择 自主经营 以上范围 以上项目 以上经营 上述范围 上述项目 限定 国家限制 危险化学品 危险品 易燃 前置 后置 执照 核准 核定 备案 专项规定 另有规定 有关规定 涉及许可 取得许可 未取得 仅限 限本 市场主体 登记机关 为准 自用 有效证件 批准文件 批准后 方可';
const LEGAL = new RegExp(LEGAL_WORDS.split(' ').join('|'));
/** Customs business is on nearly every register entry and says nothing about what a firm makes. */
const CUSTOMS = /进出口|三来一补|进料加工|对销贸易|转口贸易/;
/** Items that point to others instead of naming something. */
const POINTING =
  /^(?:自产|本企业|本公司|本厂|公司自产|企业自产|自有产品|上述|以上|该|其(?![他它])|相关产品|同类|所需|国内外|国内贸易$|各类商品|商品$|产品(?:国内|的)?外?$|产品国内外|售后$|无$|货物$|技术$|服务$|业务$|其他$|其它$|[高中低大小各]$|一般$|普通$|专用$|通用$|包括)/;

const OPENING = '(（[［【{｛〔';
const CLOSING = ')）]］】}｝〕';

export function isLegal(text: string): boolean {
  return LEGAL.test(text);
}

/** Whether an item names nothing that could be bought: customs, pointing back, numbers, remains of brackets. */
export function saysNothing(item: string): boolean {
  return CUSTOMS.test(item) || POINTING.test(item) || !/[\u4e00-\u9fff]|[A-Za-z]{2}/.test(item);
}

/** Outermost bracketed stretches with their brackets; one that is never closed is left out. */
export function bracketedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) {
      if (depth === 0) start = at;
      depth++;
    } else if (CLOSING.includes(character) && depth > 0) {
      depth--;
      if (depth === 0) spans.push([start, at + 1]);
    }
  }
  return spans;
}

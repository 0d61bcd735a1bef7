import type { Span } from '../span.js';

/** Blanks and punctuation between the facts of a line. Hyphen, slash, dot and plus stay: they occur inside names. */
export const GAP = /[\s,;|:!?'"、。；：！？“”‘’()[\]{}（）【】《》<>~=_·•※★●]/g;

const LABEL =
  /(?:零件名称|部件名称|产品名称|物料名称|品名|名称|规格型号|规格|型号|图号|零件号|材质|材料|牌号|表面处理|等级|强度等级|性能等级|标准|需求数量|需求量|数量|单位|交货日期|交货期|交付期|交期|到货日期|需求日期|交货地点?|收货地点?|地点|备注|用途)\s?[:=]\s?/g;
const COURTESY =
  /麻烦|谢谢|多谢|您好|你好|大家好|请问|请各位|请?(?:尽快|及时|速|协助)?(?:给?个?报价|回复|答复|联系(?:我们?)?|反馈)(?![\u4e00-\u9fff])|请?尽快|请(?=\s|$)|不急|有没有|哪里有|哪家能做|谁能做|谁有|能做的|联系我|please|thanks/gi;
/** At the head of a line or after a break. */
const ASKING =
  /(?<![\u4e00-\u9fffA-Za-z0-9])(?:我司|我厂|我们|我公司)?(?:现在?|目前|近期|长期|大量|紧急)?(?:求购|采购|求助|寻找|寻求|急需|急缺|急求|需要|需求|缺少|短缺|购买|订购|缺(?!口)|需|求|找)(?=[\u4e00-\u9fffA-Za-z0-9\s])/g;

/** Words around the facts that carry none themselves: labels, courtesy, verbs of asking. */
export function findWording(folded: string): Span[] {
  return [LABEL, COURTESY, ASKING].flatMap((regex) =>
    [...folded.matchAll(regex)].map((match) => [match.index, match.index + match[0].length] as const),
  );
}

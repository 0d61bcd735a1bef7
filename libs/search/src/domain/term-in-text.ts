/** What may follow a noun that is still the same thing: `制动盘系列产品`, `密封条及密封件`, `橡胶件（汽车用）`. */
const SAME_THING =
  /^(?:系列|制品|产品|成品|半成品|毛坯|总成|组件|套件|本体|类|件|体|等|用品|的?(?:生产|制造|加工|制作|组装|装配)|[及和与、,，/;；(（\s+-].*)*$/;
/** `轴承配件` come from somebody who makes a piece of it. */
const PIECE_OF_IT =
  /^(?:总成)?(?:零部件|零配件|配件|附件|部件|零件|元件|铸件|锻件|冲压件|毛坯件|芯体|芯|壳体|外壳|壳|盖|支架|座|底座)(?:$|[及和与、,，/(（\s加])/;
/** `铸造机械` is a machine for casting, `冲压模具` a tool for stamping: nobody casts or stamps by making them. */
const MEANS_OF_IT =
  /(?:机械|机|机床|设备|装备|装置|生产线|流水线|自动线|模具|模型|工具|刀具|量具|材料|原料|原辅料|辅料|助剂|剂|粉|砂|砂箱|胶带|技术|工艺|工程|项目)(?:$|[及和与、,，/(（\s])/;

const SAME = 1;
const PIECE = 0.85;
const OTHER = 0.6;
const MEANS = 0.45;
const PRODUCT_OF_PROCESS = 0.95;

/**
 * How much of an offering a term in it is, 0..1. Chinese puts what a thing is last: a term that ends the text, or is
 * followed by words that leave it the same thing, counts whole; followed by another noun it only says what that is for.
 * @param names whether the term names a thing; else a way of making things, behind which the product may stand
 */
export function weightAt(text: string, end: number, names: boolean): number {
  const rest = text.slice(end);
  if (rest === '' || SAME_THING.test(rest)) return SAME;
  if (PIECE_OF_IT.test(rest)) return PIECE;
  if (MEANS_OF_IT.test(rest)) return MEANS;
  return names ? OTHER : PRODUCT_OF_PROCESS;
}

/** Words that the trade uses for one thing, whatever stands around them: whoever makes 刹车盘 makes 制动盘. */
const EQUAL_WORDS: readonly (readonly string[])[] = [
  ['制动', '刹车'],
  ['减振', '减震', '避震'],
  ['变速器', '变速箱'],
  ['转向器', '转向机', '方向机'],
  ['方向盘', '转向盘'],
  ['消声器', '消音器'],
  ['起动机', '启动机'],
  ['螺栓', '螺丝'],
  ['轮辋', '钢圈', '轮圈'],
  ['液压缸', '油缸'],
  ['储气罐', '储气筒', '贮气筒'],
  ['拉索', '拉线'],
  ['熔断器', '保险丝'],
  ['刮水器', '雨刮器', '雨刷'],
  ['软管', '胶管'],
  ['线路板', '电路板'],
  ['减速器', '减速机'],
  ['输送机', '运输机'],
  ['电动机', '电机'],
];

/** The name with one of its words by each equal one in turn; empty where it has none. */
export function otherWordings(name: string): string[] {
  const found = EQUAL_WORDS.flatMap((words) => {
    const here = words.find((word) => name.includes(word));
    return here === undefined ? [] : words.filter((word) => word !== here).map((word) => name.replace(here, word));
  });
  return [...new Set(found)].filter((wording) => wording !== name);
}

/** Words that the trade uses for one thing, whatever stands around them: whoever makes 刹车盘 makes 制动盘. */
const EQUAL_WORDS: readonly (readonly string[])[] = [
  ['制动', '刹车'],
  ['减振', '减震', '避震'],
  ['变速器', '变速箱'],
  ['转向器', '转向机', '方向机'],
  ['方向盘', '转向盘'],
  ['消声器', '消音器'],
  ['起动机', '启动机'],
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
  ['气缸盖', '汽缸盖', '缸盖'],
  ['气缸体', '汽缸体', '缸体'],
  ['制动卡钳', '制动钳', '卡钳'],
  ['前大灯', '前照灯', '大灯'],
  ['空气滤清器', '空滤器', '空滤'],
  ['机油滤清器', '机滤'],
  ['行李箱', '后备箱'],
  ['发动机罩', '发动机盖', '引擎盖'],
  ['差速器锁', '差速锁'],
  ['共鸣器', '谐振器'],
  ['装饰板', '饰板'],
  ['把手', '拉手'],
  ['玻璃升降器', '车窗升降器', '车窗调节器'],
  ['张紧轮', '涨紧轮', '张紧器'],
  ['膨胀水箱', '膨胀水壶', '膨胀箱'],
  ['碳罐', '炭罐'],
  ['储液罐', '储液壶'],
  ['助力转向', '动力转向'],
  ['蓄电池', '电瓶'],
  ['安全带锁扣', '安全带卡扣'],
  ['启动', '起动'],
  ['驻车制动', '手刹'],
  ['密封条', '胶条'],
  ['柴油发动机', '柴油机'],
  ['汽油发动机', '汽油机'],
  ['燃油喷射器', '喷油器'],
  ['减振器支座', '减振器安装座', '支柱安装座', '支柱支座'],
  ['节温器壳体', '节温器座'],
  ['轮毂螺母', '车轮螺母', '轮胎螺母'],
  ['洗涤液储液壶', '洗涤液壶', '洗涤液罐', '洗涤壶'],
  ['风挡玻璃', '挡风玻璃', '风窗玻璃'],
  ['显示屏', '显示器'],
  ['迎宾踏板', '门槛踏板'],
  ['制动主缸', '制动总泵'],
  ['制动轮缸', '制动分泵'],
  ['离合器主缸', '离合器总泵'],
  ['火花塞高压线', '高压点火线'],
  ['护风罩', '导风罩', '风扇护罩'],
  ['腰部支撑', '腰托'],
  ['车身覆盖件', '车身面板'],
  ['车门把手', '车门拉手', '门把手'],
  ['齿轮齿条', '齿条齿轮'],
  ['座椅骨架', '座椅框架'],
  ['气门室盖', '气门室罩'],
  ['炭刷', '碳刷'],
  ['万向节十字轴', '十字轴'],
  ['轮毂盖', '轮毂罩'],
  ['尾门', '后背门'],
  ['翼子板衬板', '翼子板内衬', '轮罩衬板', '轮罩内衬'],
];

/** Words that mostly mean one thing: who writes the other is near, and comes behind who writes the word itself. */
const NEARLY_EQUAL_WORDS: readonly (readonly string[])[] = [
  ['螺栓', '螺丝'],
  ['轮辋', '钢圈', '轮圈'],
  // The longer first where one stands in the other.
  ['壳体', '外壳', '壳'],
];

const ALL_WORDS = [...EQUAL_WORDS, ...NEARLY_EQUAL_WORDS];
/** Ways to word a name that are thought of. */
const MOST_WORDINGS = 8;

/** The name with one or more of its words by equal ones, the nearest to it first; empty where it has none. */
export function otherWordings(name: string): string[] {
  return reworded(name, ALL_WORDS);
}

/** Those of them that mean the very same. */
export function equalWordings(name: string): string[] {
  return reworded(name, EQUAL_WORDS);
}

function reworded(name: string, equal: readonly (readonly string[])[]): string[] {
  const found = new Set([name]);
  for (const wording of found) {
    for (const other of withOneOther(wording, equal)) {
      if (found.size > MOST_WORDINGS) break;
      found.add(other);
    }
  }
  return [...found].slice(1);
}

function withOneOther(name: string, equal: readonly (readonly string[])[]): string[] {
  return equal.flatMap((words) => {
    const here = words.find((word) => name.includes(word));
    return here === undefined ? [] : words.filter((word) => word !== here).map((word) => name.replace(here, word));
  });
}

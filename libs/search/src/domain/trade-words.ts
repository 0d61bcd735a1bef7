import type { Trade } from '#catalogue';

/** Words of a register entry that show which trade a firm works for. General machinery and materials have none: they serve them all. */
export const TRADE_WORDS: Readonly<Record<Trade, readonly string[]>> = {
  automotive: [
    '汽车',
    '车辆',
    '机动车',
    '汽配',
    '汽摩',
    '车桥',
    '客车',
    '货车',
    '卡车',
    '重卡',
    '摩托',
    '车用',
    '轮胎',
    '挂车',
    '农用车',
    '农用运输车',
  ],
  metallurgy: ['冶金', '钢铁', '炼钢', '炼铁', '轧钢', '轧机', '焦化', '焦炉', '高炉', '耐火', '连铸', '矿山'],
  chemical: ['化工', '石油', '压力容器', '防腐', '反应釜', '换热', '炼化', '阀门', '管道'],
  electronics: ['电子', '电气', '电器', '线缆', '电缆', '线束', '电池', '电机', '传感器', '半导体', '仪表'],
  general: [''],
  materials: [''],
};

/** Whether no word of a register entry can show that a firm works for the trade, or for another one. */
export function servesAll(trade: Trade): boolean {
  return trade === 'general' || trade === 'materials';
}

/** Vehicles whose parts are another trade's. */
export const OTHER_VEHICLES = /(?:铁路|铁道|轨道|机车)(?:机车)?车辆|火车车辆/g;

const HOUSE =
  '家具 门窗 建筑 采暖 暖气 装饰 家用 厨房 卫浴 冰箱 玩具 童车 儿童 健身 体育 文具 服装 箱包 鞋 工艺品 日用 食品 饲料 医用 医疗 渔 园林 土工 电梯';

/** Beside the noun in the same line, these say that another trade's thing of that name is meant. */
export const FOREIGN_WORDS: Readonly<Record<Trade, readonly string[]>> = {
  automotive: `${HOUSE} 自行车 铁路 船用 航空 农机 农业 纺织 印刷 电力 桥梁 管道 水利 建材 石油 钻井 光伏 太阳能`.split(
    ' ',
  ),
  metallurgy: HOUSE.split(' '),
  chemical: `${HOUSE} 汽车`.split(' '),
  electronics: '玩具 家具 门窗 建筑 服装 箱包 饲料 土工'.split(' '),
  general: '玩具 家具 门窗 服装 箱包 文具 食品 医用'.split(' '),
  materials: '玩具 家具 服装 箱包 文具 食品 医用 化妆'.split(' '),
};

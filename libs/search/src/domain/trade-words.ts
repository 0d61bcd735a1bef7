import type { Trade } from '#catalogue';

/** Words of a register entry that show which trade a firm works for. General machinery has none: it serves them all. */
export const TRADE_WORDS: Readonly<Record<Trade, readonly string[]>> = {
  automotive: [
    '汽车',
    '车辆',
    '机动车',
    '汽配',
    '车桥',
    '客车',
    '货车',
    '卡车',
    '摩托',
    '车用',
    '轮胎',
    '挂车',
    '农用车',
  ],
  metallurgy: ['冶金', '钢铁', '炼钢', '炼铁', '轧钢', '焦化', '焦炉', '高炉', '耐火', '连铸', '矿山'],
  chemical: ['化工', '石油', '压力容器', '防腐', '反应釜', '换热', '炼化', '阀门', '管道'],
  electronics: ['电子', '电气', '电器', '线缆', '电缆', '线束', '电池', '电机', '传感器', '半导体', '仪表'],
  general: [''],
};

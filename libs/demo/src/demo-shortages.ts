interface DemoShortage {
  readonly part: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  /** Days from the day of seeding. */
  readonly inDays: number;
  readonly severity: 'line_stops' | 'urgent' | 'normal';
}

/** What Changfeng is short of when its new-energy heavy trucks go into production. */
export const DEMO_SHORTAGES: readonly DemoShortage[] = [
  { part: '制动盘', specification: 'φ430×45 HT250', quantity: '2400', unit: '件', inDays: 21, severity: 'line_stops' },
  {
    part: '高压线束',
    specification: '35mm² 2.5m 屏蔽',
    quantity: '1200',
    unit: '套',
    inDays: 18,
    severity: 'line_stops',
  },
  { part: '电池箱体', specification: '5052 铝 t2.0', quantity: '600', unit: '件', inDays: 30, severity: 'urgent' },
  { part: '车门密封条', specification: 'EPDM', quantity: '4800', unit: '根', inDays: 25, severity: 'normal' },
  {
    part: '六角法兰螺栓',
    specification: 'M12×1.5 8.8级 镀锌',
    quantity: '20000',
    unit: '件',
    inDays: 14,
    severity: 'urgent',
  },
  { part: '传动轴', specification: '', quantity: '600', unit: '件', inDays: 28, severity: 'urgent' },
  { part: '储气罐', specification: '40L 铝', quantity: '1800', unit: '件', inDays: 35, severity: 'normal' },
  { part: '驱动电机端盖', specification: 'ADC12', quantity: '1200', unit: '件', inDays: 24, severity: 'urgent' },
  { part: '制动软管', specification: 'DN6', quantity: '5000', unit: '根', inDays: 20, severity: 'normal' },
  { part: '安全气囊气体发生器', specification: '', quantity: '1200', unit: '件', inDays: 40, severity: 'normal' },
  { part: '毫米波雷达', specification: '77GHz', quantity: '600', unit: '套', inDays: 45, severity: 'normal' },
];

/** What nobody in the province makes: it goes on the gap list. */
export const DEMO_GAPS: readonly DemoShortage[] = [
  { part: '碳化硅功率模块', specification: '1200V', quantity: '1200', unit: '只', inDays: 50, severity: 'normal' },
  { part: '整车控制器芯片', specification: 'MCU', quantity: '600', unit: '只', inDays: 50, severity: 'normal' },
];

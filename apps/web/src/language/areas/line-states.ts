export const lineStatesZh = {
  submitted: '待审核',
  refused: '已退回',
  raised: '待牵线',
  introduced: '牵线中',
  promised: '已有着落',
  covered: '已满足',
  gap: '缺口',
  expired: '已过期',
  withdrawn: '已撤回',
};

export const lineStatesEn: typeof lineStatesZh = {
  submitted: 'Awaiting review',
  refused: 'Sent back',
  raised: 'Open',
  introduced: 'Introduced',
  promised: 'Promised',
  covered: 'Covered',
  gap: 'Gap',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
};

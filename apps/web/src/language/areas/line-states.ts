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

/** What a firm reads of a line that nobody approved yet. */
export const lineReviewZh = {
  waitingTitle: '正在等待工作人员审核',
  waitingText: '审核通过后就为它找厂家；在那之前，只有您和审核人员看得到这一行。',
  refusedTitle: (by: string) => `${by}退回了这一行`,
  refusedText: (reason: string) => `${reason}。可撤回此行，改好后另行提交。`,
};

export const lineReviewEn: typeof lineReviewZh = {
  waitingTitle: 'Staff still have to approve it',
  waitingText: 'Makers are looked for once it is approved; until then only you and its reviewers see this line.',
  refusedTitle: (by) => `${by} sent this line back`,
  refusedText: (reason) => `${reason}. Withdraw the line and raise it anew once it is right.`,
};

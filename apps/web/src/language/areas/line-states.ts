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
  refusedText: (reason: string) => `${reason}。改好后可重新提交。`,
};

export const lineReviewEn: typeof lineReviewZh = {
  waitingTitle: 'Staff still have to approve it',
  waitingText: 'Makers are looked for once it is approved; until then only you and its reviewers see this line.',
  refusedTitle: (by) => `${by} sent this line back`,
  refusedText: (reason) => `${reason}. Correct the line and submit it again.`,
};

/** A raised line said otherwise. */
export const lineCorrectionZh = {
  button: '更正此行',
  resubmit: '修改后重新提交',
  title: (line: number) => `更正第 ${line} 行`,
  save: '保存',
  done: '已更正',
  resubmitted: '已重新提交，等待审核',
  what: {
    submitted: '审核人员会看到更正后的内容。',
    refused: '改好后重新送审。',
    raised: '按更正后的内容重新找厂家。',
    introduced: '已牵线的厂家不会另收到通知，答复时看到更正后的内容。',
    gap: '按更正后的内容重新找厂家。换个常用名称或放宽规格，更容易找到。',
  },
};

export const lineCorrectionEn: typeof lineCorrectionZh = {
  button: 'Correct this line',
  resubmit: 'Correct and submit again',
  title: (line) => `Correct line ${line}`,
  save: 'Save',
  done: 'Corrected',
  resubmitted: 'Submitted again; staff will review it',
  what: {
    submitted: 'Reviewers will see the corrected line.',
    refused: 'The corrected line goes to review again.',
    raised: 'Makers are looked for again with the corrected line.',
    introduced: 'Makers already asked are not told; they see the corrected line when they answer.',
    gap: 'Makers are looked for again. A more usual name or a looser specification finds more.',
  },
};

import type { ErrorAnswers } from '#kernel';

export type EnterprisesErrorCode = 'enterprises.not_found' | 'enterprises.already_claimed';

export const enterprisesErrors: ErrorAnswers<EnterprisesErrorCode> = {
  'enterprises.not_found': {
    status: 404,
    zh: '没有找到这家企业。',
    en: 'There is no such enterprise.',
    log: 'info',
  },
  'enterprises.already_claimed': {
    status: 409,
    zh: '“{name}”已有负责人，请联系该负责人邀请您加入；如有异议请联系工信部门。',
    en: '“{name}” already has an owner: ask them to invite you, or turn to the department if this is wrong.',
    log: 'info',
  },
};

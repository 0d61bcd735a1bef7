import type { ErrorAnswers } from '#kernel';
import type { SearchErrorCode } from '../domain/search.errors.js';

export const searchErrors: ErrorAnswers<SearchErrorCode> = {
  'search.free_capacity_hidden': {
    status: 403,
    zh: '空闲产能只对提交缺件需求的企业和工信部门显示；请去掉“此日前有空闲产能”这一条件。',
    en: 'Free capacity is shown to firms that raise shortages and to the department; leave the condition on free capacity out.',
    log: 'info',
  },
};

import type { ErrorAnswers } from '#kernel';
import { FOUND_AT_MOST, SAVED_AT_MOST } from '../domain/saved-search.js';
import type { SearchErrorCode } from '../domain/search.errors.js';

export const searchErrors: ErrorAnswers<SearchErrorCode> = {
  'search.free_capacity_hidden': {
    status: 403,
    zh: '空闲产能只对提交缺件需求的企业和工信部门显示；请去掉“此日前有空闲产能”这一条件。',
    en: 'Free capacity is shown to firms that raise shortages and to the department; leave the condition on free capacity out.',
    log: 'info',
  },
  'search.saved_not_found': {
    status: 404,
    zh: '没有找到这条保存的搜索。',
    en: 'There is no such saved search.',
    log: 'info',
  },
  'search.saved_says_nothing': {
    status: 422,
    zh: '请先输入要找的零件、工艺或企业，或选一个条件，再保存。',
    en: 'Say what to look for, or choose a condition, before saving the search.',
    log: 'info',
  },
  'search.saved_too_wide': {
    status: 422,
    zh: `这次搜索有 {found} 家企业，太宽；请加条件，缩到 ${FOUND_AT_MOST} 家以内再保存。`,
    en: `This search finds {found} enterprises; narrow it to ${FOUND_AT_MOST} at most before saving it.`,
    log: 'info',
  },
  'search.saved_name_taken': {
    status: 409,
    zh: '已有同名的搜索，请换一个名称。',
    en: 'You have a search of that name; choose another.',
    log: 'info',
  },
  'search.too_many_saved': {
    status: 409,
    zh: `最多保存 ${SAVED_AT_MOST} 条搜索；请先删去一条。`,
    en: `At most ${SAVED_AT_MOST} searches are kept; remove one first.`,
    log: 'info',
  },
  'search.letter_link_not_valid': {
    status: 404,
    zh: '链接无效，或这条搜索已被删除；您不会再收到它的邮件。',
    en: 'The link is not valid, or the search was removed; no more letters come about it.',
    log: 'info',
  },
};

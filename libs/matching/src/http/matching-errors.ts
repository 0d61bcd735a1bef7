import type { ErrorAnswers } from '#kernel';
import { PLACES_A_LINE } from '../domain/introduction.js';
import type { MatchingErrorCode } from '../domain/matching.errors.js';

export const matchingErrors: ErrorAnswers<MatchingErrorCode> = {
  'matching.introduction_not_found': {
    status: 404,
    zh: '没有找到这次牵线。',
    en: 'There is no such introduction.',
    log: 'info',
  },
  'matching.introduction_overdue': {
    status: 409,
    zh: '答复期限已过，请联系牵线的工作人员。',
    en: 'The time for an answer has passed; speak with the staff who sent it.',
    log: 'info',
  },
  'matching.answerer_missing': {
    status: 422,
    zh: '请填写是谁作的答复。',
    en: 'Say who gave the answer.',
    log: 'info',
  },
  'matching.already_introduced': {
    status: 409,
    zh: '这家企业已就此需求牵过线，请在“我的牵线”中查看。',
    en: 'This maker was already asked about this line; see your introductions.',
    log: 'info',
  },
  'matching.line_asks_enough_makers': {
    status: 409,
    zh: `每条需求同时最多询问 ${PLACES_A_LINE} 家企业；请等待答复，或先撤回一家。`,
    en: `At most ${PLACES_A_LINE} makers are asked about a line at a time; wait for an answer or withdraw one.`,
    log: 'info',
  },
  'matching.maker_is_the_asker': {
    status: 422,
    zh: '不能向本企业牵线。',
    en: 'A firm cannot be introduced to itself.',
    log: 'info',
  },
  'matching.maker_not_in_register': {
    status: 422,
    zh: '这家企业不在名录中，或已停业，请另选一家。',
    en: 'This maker is not in the register or is suspended; choose another.',
    log: 'info',
  },
  'matching.shortage_is_closed': {
    status: 409,
    zh: '这条需求已撤回、已满足或已过期，不能再牵线。',
    en: 'This line was withdrawn, is covered or its day has passed; nobody can be introduced to it.',
    log: 'info',
  },
  'matching.message_tells_who_asks': {
    status: 422,
    zh: '留言中有本企业名称、电话或邮箱；对方接受之前不公开需求方，请删去。',
    en: 'The message holds your firm’s name, a telephone number or an address; who asks stays hidden until the maker accepts, so leave it out.',
    log: 'info',
  },
  'matching.due_out_of_range': {
    status: 422,
    zh: '答复期限应在现在之后、{days} 天之内。',
    en: 'The due time must lie ahead, within {days} days.',
    log: 'info',
  },
  'matching.link_not_valid': {
    status: 404,
    zh: '链接无效或已过期，请联系发送人重新发送。',
    en: 'The link is not valid or has expired; ask the sender for a new one.',
    log: 'info',
  },
};

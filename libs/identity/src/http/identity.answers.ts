import type { ErrorAnswers } from '#kernel';
import type { IdentityErrorCode } from '../domain/identity.errors.js';

export const identityAnswers: ErrorAnswers<IdentityErrorCode> = {
  // The same for a login that does not exist: an answer must not tell which logins do.
  'identity.log_in_refused': {
    status: 401,
    zh: '登录名或密码不正确，请重新输入，或通过邮件重设密码。',
    en: 'The login or the password is wrong; try again or have your password reset by mail.',
    log: 'warn',
  },
  'identity.login_locked': {
    status: 429,
    zh: '密码多次输入错误，请 {minutes} 分钟后再试，或通过邮件重设密码。',
    en: 'Too many wrong passwords; try again in {minutes} minutes or have your password reset by mail.',
    log: 'warn',
  },
  'identity.too_many_from_here': {
    status: 429,
    zh: '来自您所在网络的请求过多，请 {minutes} 分钟后再试。',
    en: 'Too many attempts came from your network; try again in {minutes} minutes.',
    log: 'warn',
  },
  'identity.login_malformed': {
    status: 422,
    zh: '登录名（login）须为 3 至 60 个字母、数字或 . _ - + @，可用手机号或邮箱。',
    en: 'A login has 3 to 60 letters, digits or . _ - + @; a mobile number or a mail address will do.',
    log: 'info',
  },
  'identity.login_taken': {
    status: 409,
    zh: '此登录名（login）已有人使用，请换一个；如果是您本人的账号，请直接登录。',
    en: 'This login is taken; choose another, or sign in if the account is yours.',
    log: 'info',
  },
  'identity.password_too_short': {
    status: 422,
    zh: '密码至少 {least} 个字符；用一句好记的话即可。',
    en: 'A password needs at least {least} characters; a sentence you remember will do.',
    log: 'info',
  },
  'identity.password_too_long': {
    status: 422,
    zh: '密码最多 {most} 个字符。',
    en: 'A password may have at most {most} characters.',
    log: 'info',
  },
  'identity.password_is_login': {
    status: 422,
    zh: '密码不能与登录名相同，请换一个。',
    en: 'The password must not be the login; choose another.',
    log: 'info',
  },
  'identity.password_common': {
    status: 422,
    zh: '此密码过于常见，容易被猜到，请换一句只有您知道的话。',
    en: 'This password is among the first to be guessed; choose a sentence only you would think of.',
    log: 'info',
  },
  'identity.current_password_wrong': {
    status: 422,
    zh: '当前密码（current）不正确，请重新输入。',
    en: 'The current password is wrong; enter it again.',
    log: 'warn',
  },
  'identity.link_unknown': {
    status: 404,
    zh: '链接无效，请检查是否完整，或重新申请。',
    en: 'This link is not known; check that it is complete, or ask for a new one.',
    log: 'info',
  },
  'identity.link_expired': {
    status: 410,
    zh: '链接已过期，请重新申请。',
    en: 'This link has expired; ask for a new one.',
    log: 'info',
  },
  'identity.link_used': {
    status: 410,
    zh: '链接已使用过；请直接登录，或重新申请。',
    en: 'This link was used already; sign in, or ask for a new one.',
    log: 'info',
  },
  'identity.region_unknown': {
    status: 422,
    zh: '没有行政区划代码 {region}，请从列表中选择地区。',
    en: 'There is no region with the code {region}; choose one from the list.',
    log: 'info',
  },
  'identity.role_above_own': {
    status: 403,
    zh: '您不能授予高于本人的角色（{role}）。',
    en: 'You cannot give a role above your own ({role}).',
    log: 'warn',
  },
  'identity.invitation_withdrawn': {
    status: 410,
    zh: '邀请人已无权发出此邀请，请联系单位重新邀请。',
    en: 'Whoever invited you may no longer do so; ask to be invited again.',
    log: 'info',
  },
  'identity.invitation_needs_account': {
    status: 422,
    zh: '请先登录再接受邀请，或填写登录名（login）和密码（password）新建账号。',
    en: 'Sign in before you accept, or give a login and a password for a new account.',
    log: 'info',
  },
  'identity.session_unknown': {
    status: 404,
    zh: '没有此登录会话，可能已经退出。',
    en: 'There is no such session; it may have ended already.',
    log: 'info',
  },
  'identity.membership_unknown': {
    status: 404,
    zh: '没有此成员，可能已被移除。',
    en: 'There is no such member; the membership may have ended already.',
    log: 'info',
  },
  'identity.last_owner': {
    status: 409,
    zh: '企业至少要有一名负责人；请先邀请另一名负责人。',
    en: 'An enterprise keeps at least one owner; invite another owner first.',
    log: 'info',
  },
};

import type { Locale } from '#kernel';
import type { Account } from '../domain/account.js';

export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

type Texts = Readonly<Record<Locale, LetterText>>;

/** The letter with the link to a new password. */
export function resetLetter(account: Account, url: string): LetterText {
  const texts: Texts = {
    zh: {
      subject: '链桥：重设密码',
      text: `${account.name}，您好：

请在 1 小时内打开下面的链接设置新密码，链接只能使用一次：
${url}

如果不是您本人申请，请不要理会此信，您的密码不会改变。
`,
    },
    en: {
      subject: 'Lianqiao: set a new password',
      text: `Dear ${account.name},

open this link within one hour to set a new password; it works once:
${url}

If you did not ask for it, leave this letter alone: your password stays as it is.
`,
    },
  };
  return texts[account.locale];
}

/** Tells the owner that the password is another one from now on. */
export function passwordChangedLetter(account: Account): LetterText {
  const texts: Texts = {
    zh: {
      subject: '链桥：密码已更改',
      text: `${account.name}，您好：

您的登录密码刚刚更改，其他设备上的登录均已退出。如果不是您本人操作，请立即在登录页选择“忘记密码”，并告知本单位管理员。
`,
    },
    en: {
      subject: 'Lianqiao: your password was changed',
      text: `Dear ${account.name},

your password was just changed, and every other session was ended. If this was not you, choose “forgotten password” on the sign-in page at once and tell your administrator.
`,
    },
  };
  return texts[account.locale];
}

/** Goes to the old address after letters were turned to another one. */
export function addressChangedLetter(account: Account): LetterText {
  const texts: Texts = {
    zh: {
      subject: '链桥：邮箱已更改',
      text: `${account.name}，您好：

您账号的邮箱刚刚更改，今后的信件将寄往新邮箱。如果不是您本人操作，请立即修改密码并告知本单位管理员。
`,
    },
    en: {
      subject: 'Lianqiao: your mail address was changed',
      text: `Dear ${account.name},

letters for your account go to another address from now on. If this was not you, change your password at once and tell your administrator.
`,
    },
  };
  return texts[account.locale];
}

/** The letter with the link into an enterprise or a department. */
export function invitationLetter(
  locale: Locale,
  facts: { readonly name: string; readonly invitedBy: string; readonly place: string; readonly url: string },
): LetterText {
  const texts: Texts = {
    zh: {
      subject: `链桥：${facts.invitedBy}邀请您加入${facts.place}`,
      text: `${facts.name}，您好：

${facts.invitedBy}邀请您在链桥加入${facts.place}。请在 7 天内打开下面的链接，登录或新建账号后即可接受；链接只能使用一次：
${facts.url}

如果您不认识邀请人，请不要理会此信。
`,
    },
    en: {
      subject: `Lianqiao: ${facts.invitedBy} invites you to ${facts.place}`,
      text: `Dear ${facts.name},

${facts.invitedBy} invites you to join ${facts.place} on Lianqiao. Open this link within 7 days, then sign in or open an account; it works once:
${facts.url}

If you do not know who invites you, leave this letter alone.
`,
    },
  };
  return texts[locale];
}

import fc from 'fast-check';
import type { DomainError } from '#kernel';
import { normaliseLogin, newLogin } from './login.js';
import { LEAST_CHARACTERS, MOST_CHARACTERS, normalisePassword, requireGoodPassword } from './password-rules.js';

function refusal(password: string, login = 'wanglihua'): string | undefined {
  try {
    requireGoodPassword(password, login);
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
}

describe('passwords', () => {
  it.each([
    ['短', 'identity.password_too_short'],
    ['Ab3$xyz89', 'identity.password_too_short'],
    ['x7'.repeat(80), 'identity.password_too_long'],
    ['WangLiHua', 'identity.password_too_short'],
    ['aaaaaaaaaaaa', 'identity.password_common'],
    ['1212121212', 'identity.password_common'],
    ['0123456789', 'identity.password_common'],
    ['9876543210', 'identity.password_common'],
    ['qwertyuiop', 'identity.password_common'],
    ['1qaz2wsx3edc', 'identity.password_common'],
    ['Password2026', 'identity.password_common'],
    ['P@ssw0rd!!', 'identity.password_common'],
    ['woaini1314', 'identity.password_common'],
    ['5201314520', 'identity.password_common'],
    ['admin@123456', 'identity.password_common'],
    ['shijiazhuang1', 'identity.password_common'],
  ])('%s is refused: %s', (password, code) => {
    expect(refusal(password)).toBe(code);
  });

  it('must not be the login, however it is written', () => {
    expect(refusal('Zhang.Wei@Example', 'zhang.wei@example')).toBe('identity.password_is_login');
    expect(refusal('ｚｈａｎｇ．ｗｅｉ＠ｅｘａｍｐｌｅ', 'zhang.wei@example')).toBe('identity.password_is_login');
  });

  it.each(['三辆卡车停在厂门口等零件', 'correct horse battery', 'axle-7-of-the-blue-lorry', 'Kb7!w2Qz9#'])(
    '%s is good',
    (password) => {
      expect(refusal(password)).toBeUndefined();
    },
  );

  it('counts characters, not code units', () => {
    expect(refusal('🚚🔩🛠️🚛⚙️')).toBe('identity.password_too_short');
  });

  it('names the limit and never the password', () => {
    const secret = 'tiny-one';
    const thrown = (() => {
      try {
        requireGoodPassword(secret, 'wanglihua');
      } catch (error) {
        return error as DomainError;
      }
    })();
    expect(thrown?.params).toEqual({ least: LEAST_CHARACTERS });
    expect(String(thrown)).not.toContain(secret);
  });

  it('takes every random sentence within the limits', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz 厂车轴桥齿轮'.split(''));
    fc.assert(
      fc.property(fc.array(letter, { minLength: 20, maxLength: MOST_CHARACTERS }), (letters) => {
        fc.pre(new Set(letters).size > 8);
        expect(refusal(letters.join(''))).toBeUndefined();
      }),
    );
  });

  it('are the same from a half-width and a full-width keyboard', () => {
    expect(normalisePassword('ｌｏｒｒｙ　ａｘｌｅ')).toBe('lorry axle');
  });
});

describe('logins', () => {
  it.each([
    ['  WangLiHua ', 'wanglihua'],
    ['ｗａｎｇ', 'wang'],
    ['13800000000', '13800000000'],
    ['Zhang.Wei@Example.com', 'zhang.wei@example.com'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(newLogin(typed)).toBe(kept);
  });

  it.each(['', 'ab', 'has space', '王丽华', '-dash', 'dot.', 'a'.repeat(61), "x' OR '1'='1"])(
    '%p is refused',
    (typed) => {
      expect(() => newLogin(typed)).toThrow('identity.login_malformed');
    },
  );

  it('normalise to themselves', () => {
    fc.assert(fc.property(fc.string(), (typed) => normaliseLogin(normaliseLogin(typed)) === normaliseLogin(typed)));
  });
});

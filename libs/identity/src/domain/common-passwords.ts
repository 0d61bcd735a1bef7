/** Rows of keys and letters that people walk along. */
const WALKS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  '147258369147258369',
  '789456123789456123',
];

/** Words that most guessed passwords are made of, here and abroad. */
const WORDS = [
  'password',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'admin',
  'administrator',
  'root',
  'user',
  'guest',
  'test',
  'welcome',
  'letmein',
  'iloveyou',
  'dragon',
  'monkey',
  'football',
  'sunshine',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsx',
  '1qaz2wsx',
  'abc',
  'abcd',
  'woaini',
  'wodemima',
  'mima',
  'zhongguo',
  'china',
  'hebei',
  'shijiazhuang',
  'lianqiao',
  'qiye',
  '5201314',
  '1314520',
  '520',
  '1314',
  '888888',
  '666666',
];

/** What is put after or before such a word so that it passes for a password. */
const DECORATION = /^[\d\W_]*$/;

/**
 * Whether a password is one of those that are tried first: one or two characters over and over, a walk along the keyboard
 * in either direction, or a common word with digits and signs around it.
 */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return hasFewCharacters(lower) || isWalk(lower) || isDecoratedWord(lower);
}

function hasFewCharacters(password: string): boolean {
  return new Set(password).size <= 2;
}

function isWalk(password: string): boolean {
  const back = [...password].reverse().join('');
  return WALKS.some((walk) => walk.includes(password) || walk.includes(back));
}

/** A date or `@123456` around a common word adds little: those are tried with it. */
function isDecoratedWord(password: string): boolean {
  return WORDS.some((word) => {
    const [before, ...after] = password.split(word);
    if (before === undefined || after.length === 0) return false;
    const rest = [before, ...after].join('');
    return DECORATION.test(rest) && rest.length <= 8;
  });
}

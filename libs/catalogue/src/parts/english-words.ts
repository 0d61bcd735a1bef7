/** Spellings of both sides of the sea, and the one that entries and texts are given. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/calliper/, 'caliper'],
  [/carburett/, 'carburet'],
  [/tyre/, 'tire'],
  [/colour/, 'color'],
  [/alumini?um/, 'aluminum'],
  [/grey/, 'gray'],
  [/mould/, 'mold'],
  [/(fib|cent|met|lit|calib)re$/, '$1er'],
  [/licence/, 'license'],
  [/^disk/, 'disc'],
  [/sulph/, 'sulf'],
  [/levell/, 'level'],
  [/(?<=.{4})is(e|er|ed|ing|ation)$/, 'iz$1'],
];
/** What sits where, abbreviated behind the name (`door panel RL`). */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  l: ['left'],
  lh: ['left'],
  r: ['right'],
  rh: ['right'],
  fl: ['front', 'left'],
  fr: ['front', 'right'],
  rl: ['rear', 'left'],
  rr: ['rear', 'right'],
};
const PLACES = /^(?:left|right|front|rear|upper|lower|inner|outer)$/;
const NO_PLURAL = /(?:ss|us|is|as|eps|abs|bms)$|^(?:lens|series)$/;

/**
 * The words of an English name in the order of a Chinese one, where what a thing is stands last: `housing of gearbox`
 * and `housing, gearbox` are a gearbox housing. One spelling, no plural endings, no remarks in brackets.
 */
export function englishWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/['’]s?\b/g, '')
    .replace(/\([^()]*\)/g, ' ')
    // What comes with it is not what it is.
    .replace(/(?<=\S)\s(?:with|without|incl|including)\s.*$/, '');
  return plain
    .split(/,|;/)
    .map((side) => side.trim())
    .filter((side) => side !== '')
    .reverse()
    .flatMap((side) => placesFirst(turnedRound(side)));
}

/** `gasket for head of engine`: engine, head, gasket. */
function turnedRound(text: string): string[] {
  return text
    .split(/\s(?:of|for|from|in|on)\s/)
    .reverse()
    .flatMap((part) => part.split(/[^a-z0-9/]+/))
    .filter((word) => word !== '')
    .map((word) => spelled(singular(word)));
}

function placesFirst(words: string[]): string[] {
  if (words.every((word) => PLACES.test(word))) return words;
  const places: string[] = [];
  let end = words.length;
  for (; end > 1; end--) {
    const word = words[end - 1] ?? '';
    const side = SIDES[word] ?? (PLACES.test(word) ? [word] : undefined);
    if (side === undefined) break;
    places.unshift(...side);
  }
  return [...places, ...words.slice(0, end)];
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function spelled(word: string): string {
  return SPELLINGS.reduce((text, [other, form]) => text.replace(other, form), word);
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '；': ';',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '《': '<',
  '》': '>',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '−': '-',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  Φ: 'φ',
  ø: 'φ',
  Ø: 'φ',
  Ф: 'φ',
};

const FOLDED_MARKS = new RegExp(`[${Object.keys(PUNCTUATION).join('')}]`, 'g');

/**
 * One form for texts that mean the same: full width folded to half width (Unicode NFKC), lower case, Chinese
 * punctuation, multiplication and diameter signs to one sign each, runs of blanks to one space, none at the ends.
 * For comparing and indexing; offsets are not kept (see {@link foldInPlace} where they matter).
 */
export function normalise(text: string): string {
  return text
    .replace(FOLDED_MARKS, (mark) => PUNCTUATION[mark] ?? mark)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/gu, ' ')
    .trim();
}

/**
 * Folds width and multiplication signs character by character and keeps the length, so that an offset in the result is
 * the same offset in `text`. Case is kept. Characters whose folded form is longer (`㎡`, `℃`) stay as they are.
 */
export function foldInPlace(text: string): string {
  return text.replace(/[^\x20-\x7e\u4e00-\u9fff]/g, (character) => {
    const folded = IN_PLACE[character] ?? character.normalize('NFKC');
    return folded.length === character.length ? folded : character;
  });
}

/** Superscripts are kept, because `mm²` is a unit and `mm2` could be anything. */
const IN_PLACE: Readonly<Record<string, string>> = {
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  Φ: 'φ',
  ø: 'φ',
  Ø: 'φ',
  Ф: 'φ',
  '²': '²',
  '³': '³',
  '。': '。',
  '–': '-',
  '—': '-',
  '−': '-',
  '\t': ' ',
  '\u3000': ' ',
};

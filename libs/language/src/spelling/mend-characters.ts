import { likeness, type Lexicon } from './lexicon.js';

/** A character that was written for another one. */
export interface MendedText {
  readonly text: string;
  readonly wrong: string;
  readonly right: string;
  /** Whether the two sound alike, so that an input method offers one for the other. */
  readonly soundsAlike: boolean;
}

/** What a slip of the pen costs, as a natural logarithm of its chance: an input method offers what sounds alike. */
const SLIPS = { same: -2, near: -4, other: -6 } as const;
/** The text as it stands is believed unless another is likelier by so much. */
const MARGIN = 2;
const LONGEST_TEXT = 30;
const LONGEST_WORD = 8;
/** Of a word of two characters a single one is left to go by: only its sound can tell that the other was meant (`刻机` is no `电机`). */
const SHORTEST_BY_LOOKS = 3;
/** Where a part sits: the one kind of character that may be meant by itself. */
const PLACES = [...'前后左右上下内外中侧'];
/** A word of so many characters that any dictionary holds is no slip, whatever it looks like. */
const SURELY_A_WORD = 3;
/** Characters that stand alone in part names as a matter of course: where it sits, how many, what kind of thing it is. */
const ALONE =
  /[前后左右上下内外中侧大小高低长短总主副双单新旧一二三四五六七八九十带用式型及和与的器机件板盖管轴架座杆片环箱罩圈垫套柱臂阀泵门灯锁室槽层组线体盒钩网筒轮桥梁块条钉销球]/;

/**
 * Finds the one character that was probably meant otherwise (`致动盘`, `制动盆`): the change that makes the text likeliest
 * by the words of the lexicon, the chance of the slip counted in. Undefined where every part of the text is a word
 * already, or nothing is clearly likelier.
 * @param dictionary cuts a text into the words of the language at large; longer ones of those are left alone
 */
export function mendCharacters(
  text: string,
  lexicon: Lexicon,
  dictionary?: (text: string) => readonly string[],
): MendedText | undefined {
  if (text.length < 2 || text.length > LONGEST_TEXT) return undefined;
  const { words } = lexicon.reading(text);
  if (isKnown(words, lexicon)) return undefined;
  let best: MendedText | undefined;
  let bestChance = lexicon.chanceInRow(words) + MARGIN;
  const odd = oddPlaces(words, lexicon);
  const common = dictionary?.(text) ?? [];
  const surelyRight = placesOf(common, SURELY_A_WORD);
  const ofCommonWords = placesOf(common, 2);
  for (const { at, right, longest } of changes(text, lexicon, odd)) {
    const wrong = text.charAt(at);
    const sound = likeness(wrong, right);
    if (surelyRight.has(at) || (!odd.has(at) && sound !== 'same') || (sound === undefined && ofCommonWords.has(at)))
      continue;
    const mended = text.slice(0, at) + right + text.slice(at + 1);
    const reading = lexicon.reading(mended);
    if (sound === undefined && longest < SHORTEST_BY_LOOKS && !isAtHome(at, reading.words, lexicon)) continue;
    const likelihood = lexicon.chanceInRow(reading.words) + SLIPS[sound ?? 'other'];
    // What stays unknown all the same is no slip, it is a word that nobody here has met (`光刻机`).
    if (likelihood <= bestChance || !isKnown(reading.words, lexicon)) continue;
    bestChance = likelihood;
    best = { text: mended, wrong, right, soundsAlike: sound !== undefined };
  }
  return best;
}

const TWO_PLACES = /^(?:[前后][左右]|[左右][前后])$/;

/**
 * Whether the word at a place has something beside it that speaks for it: a word that it was met with, or another word of
 * the trade that leaves it alone unknown. A place has another place (`后右`).
 */
function isAtHome(at: number, words: readonly string[], lexicon: Lexicon): boolean {
  let end = 0;
  const index = words.findIndex((word) => (end += word.length) > at);
  const [before = '', word = '', behind = ''] = [words[index - 1], words[index], words[index + 1]];
  if (word.length === 1) return TWO_PLACES.test(before.slice(-1) + word) || TWO_PLACES.test(word + behind.slice(0, 1));
  return lexicon.wereMet(before, word) || lexicon.wereMet(word, behind) || Math.max(before.length, behind.length) > 1;
}

/** Whether every part of a text is a word, or stands alone as a matter of course; two such in a row are none. */
function isKnown(words: readonly string[], lexicon: Lexicon): boolean {
  return oddPlaces(words, lexicon).size === 0 && words.every((word) => word.length === 1 || lexicon.get(word));
}

/** Characters that stand alone and do not as a matter of course, and those that stand alone beside them. */
function oddPlaces(words: readonly string[], lexicon: Lexicon): Set<number> {
  const odd = new Set<number>();
  let at = 0;
  let run: number[] = [];
  let isOdd = false;
  const close = () => {
    if (isOdd || run.length > 1) for (const place of run) odd.add(place);
    run = [];
    isOdd = false;
  };
  for (const word of words) {
    // A place stands before what sits there; behind a single character it may be half of another word.
    if (word.length > 1 || (PLACES.includes(word) && run.length === 0)) close();
    else {
      run.push(at);
      isOdd ||= !ALONE.test(word) || lexicon.get(word) === undefined;
    }
    at += word.length;
  }
  close();
  return odd;
}

/** Where the characters of words of at least so many stand. */
function placesOf(words: readonly string[], characters: number): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const word of words) {
    if (word.length >= characters) for (let inside = 0; inside < word.length; inside++) places.add(at + inside);
    at += word.length;
  }
  return places;
}

interface Change {
  readonly at: number;
  readonly right: string;
  /** Characters of the longest word that it makes. */
  readonly longest: number;
}

/** Every single change that makes a stretch of the text a word, or an odd character a place. */
function changes(text: string, lexicon: Lexicon, odd: ReadonlySet<number>): Iterable<Change> {
  const found = new Map<string, Change>();
  for (const at of odd) {
    for (const right of PLACES) if (right !== text.charAt(at)) found.set(`${at}${right}`, { at, right, longest: 1 });
  }
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= Math.min(text.length, start + LONGEST_WORD); end++) {
      const stretch = text.slice(start, end);
      for (let inside = 0; inside < stretch.length; inside++) {
        if (!/[\u3400-\u9fff]/.test(stretch.charAt(inside))) continue;
        for (const { word } of lexicon.differingAt(stretch, inside)) {
          const at = start + inside;
          const right = word.charAt(inside);
          const longest = Math.max(word.length, found.get(`${at}${right}`)?.longest ?? 0);
          found.set(`${at}${right}`, { at, right, longest });
        }
      }
    }
  }
  return found.values();
}

import { likeness, type Lexicon } from './lexicon.js';

/** A character that was written for another one. */
export interface MendedText {
  readonly text: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a slip of the pen costs, as a natural logarithm of its chance: an input method offers what sounds alike. */
const SLIPS = { same: -2, near: -3, other: -4.5 } as const;
/** The text as it stands is believed unless another is likelier by so much. */
const MARGIN = 2;
const LONGEST_TEXT = 30;
const LONGEST_WORD = 8;
/** Characters that stand alone in part names as a matter of course: where it sits, how many, what kind of thing it is. */
const ALONE =
  /[前后左右上下内外中侧大小高低长短总主副双单新旧一二三四五六七八九十带用式型及和与的器机件板盖管轴架座杆片环箱罩圈垫套柱臂阀泵门灯锁室槽层组线体盒钩网筒轮桥梁块条钉销球]/;

/**
 * Finds the one character that was probably meant otherwise (`致动盘`, `制动盆`): the change that makes the text likeliest
 * by the words of the lexicon, the chance of the slip counted in. Undefined where every part of the text is a word
 * already, or nothing is clearly likelier.
 */
export function mendCharacters(text: string, lexicon: Lexicon): MendedText | undefined {
  if (text.length < 2 || text.length > LONGEST_TEXT) return undefined;
  const { chance, words } = lexicon.reading(text);
  if (words.every((word) => (word.length > 1 ? lexicon.get(word) !== undefined : ALONE.test(word)))) return undefined;
  let best: MendedText | undefined;
  let bestChance = chance + MARGIN;
  const odd = oddPlaces(words, lexicon);
  for (const { at, right } of changes(text, lexicon)) {
    const wrong = text.charAt(at);
    if (!odd.has(at) && likeness(wrong, right) !== 'same') continue;
    const mended = text.slice(0, at) + right + text.slice(at + 1);
    const likelihood = lexicon.reading(mended).chance + SLIPS[likeness(wrong, right) ?? 'other'];
    if (likelihood <= bestChance) continue;
    bestChance = likelihood;
    best = { text: mended, wrong, right };
  }
  return best;
}

/** Where characters stand alone that do not as a matter of course. */
function oddPlaces(words: readonly string[], lexicon: Lexicon): Set<number> {
  const odd = new Set<number>();
  let at = 0;
  for (const word of words) {
    if (word.length === 1 && (!ALONE.test(word) || lexicon.get(word) === undefined)) odd.add(at);
    at += word.length;
  }
  return odd;
}

/** Every single change that makes a stretch of the text a word. */
function* changes(text: string, lexicon: Lexicon): Generator<{ at: number; right: string }> {
  const seen = new Set<string>();
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= Math.min(text.length, start + LONGEST_WORD); end++) {
      const stretch = text.slice(start, end);
      for (let inside = 0; inside < stretch.length; inside++) {
        if (!/[\u3400-\u9fff]/.test(stretch.charAt(inside))) continue;
        for (const { word } of lexicon.differingAt(stretch, inside)) {
          const key = `${start + inside}${word.charAt(inside)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          yield { at: start + inside, right: word.charAt(inside) };
        }
      }
    }
  }
}

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
/** Of a word of two characters a single one is left to go by: only its sound can tell that the other was meant (`刻机` is no `电机`). */
const SHORTEST_BY_LOOKS = 3;
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
  if (isKnown(words, lexicon)) return undefined;
  let best: MendedText | undefined;
  let bestChance = chance + MARGIN;
  const odd = oddPlaces(words, lexicon);
  for (const { at, right, longest } of changes(text, lexicon)) {
    const wrong = text.charAt(at);
    const sound = likeness(wrong, right);
    if (!odd.has(at) && sound !== 'same') continue;
    if (sound === undefined && longest < SHORTEST_BY_LOOKS) continue;
    const mended = text.slice(0, at) + right + text.slice(at + 1);
    const reading = lexicon.reading(mended);
    const likelihood = reading.chance + SLIPS[sound ?? 'other'];
    // What stays unknown all the same is no slip, it is a word that nobody here has met (`光刻机`).
    if (likelihood <= bestChance || !isKnown(reading.words, lexicon)) continue;
    bestChance = likelihood;
    best = { text: mended, wrong, right };
  }
  return best;
}

/** Whether every part of a text is a word, or stands alone as a matter of course. */
function isKnown(words: readonly string[], lexicon: Lexicon): boolean {
  return words.every((word) => (word.length > 1 ? lexicon.get(word) !== undefined : ALONE.test(word)));
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

interface Change {
  readonly at: number;
  readonly right: string;
  /** Characters of the longest word that it makes. */
  readonly longest: number;
}

/** Every single change that makes a stretch of the text a word. */
function changes(text: string, lexicon: Lexicon): Iterable<Change> {
  const found = new Map<string, Change>();
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

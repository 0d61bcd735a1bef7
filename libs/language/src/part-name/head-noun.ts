import { normalise } from '../normalise.js';
import type { Segmenter } from '../segmenter.js';
import { stripSizes } from './sizes.js';

/** Says where a part sits, not what it is. Longest first, so that `左前` goes before `左`. */
const POSITION =
  /^(?:左前|右前|左后|右后|前左|前右|后左|后右|左侧|右侧|左右|前后|上下|内侧|外侧|左|右|前|后|上|下|内|外)/;
const POSITION_WORD =
  /^(?:[左右前后上下内外中][侧边面部端]?|左前|右前|左后|右后|前左|前右|后左|后右|左右|前后|上下|内外)$/;
/** Says that a part comes assembled, not what it is. */
const ASSEMBLY = /(?:焊接总成|焊接组件|焊合件|焊合|分总成|总成件|总成|组合件|组件|合件|本体|套件|组)$/;

/** `o型圈`: the letter is the shape, and what follows 型 is nothing without it. */
const SHAPED = /(?<![a-z0-9])[a-z]型[\u4e00-\u9fff]{1,2}$/;

/** Words that begin with a position character and are no position: `前桥` is an axle, `后视镜` a mirror. */
const NO_POSITION =
  /^(?:前照灯|后视镜|前桥|后桥|内饰|外饰|内胎|外胎|内存|外壳|内燃|上装|下线|外协|前处理|后处理|前置|后置|右置|左置)/;

/**
 * What a part is, in one word: the last meaningful noun of its name, without place (`左前`), assembly words (`总成`),
 * sizes and bracketed remarks. `左前制动钳总成` gives `制动钳`, `六角法兰螺栓` gives `螺栓`. English names give their last
 * word. Undefined where nothing is left.
 */
export function headNoun(name: string, segmenter: Segmenter): string | undefined {
  const core = partCore(name);
  const shaped = SHAPED.exec(core.slice(-8));
  if (shaped !== null) return shaped[0];
  const words = segmenter.words(core);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (last.length > 1) return lastOfCompound(last, segmenter);
  const before = words.at(-2);
  return before === undefined ? last : before + last;
}

/** The words of a part's name other than its head noun, in order; positions and assembly words included. */
export function modifiersOf(name: string, segmenter: Segmenter): string[] {
  const noun = headNoun(name, segmenter);
  const plain = normalise(stripSizes(name));
  if (noun === undefined) return [];
  const at = plain.lastIndexOf(noun);
  return segmenter.words(at < 0 ? plain : `${plain.slice(0, at)} ${plain.slice(at + noun.length)}`);
}

/** Whether a word says only that a part comes assembled: `总成`, `焊合件`. */
export function saysAssembled(word: string): boolean {
  return ASSEMBLY.exec(word)?.index === 0;
}

/** Whether a text says only where a part sits: `左前`, `右侧`. */
export function isPositionOnly(text: string, segmenter: Segmenter): boolean {
  const words = segmenter.words(text);
  return words.length > 0 && words.every((word) => POSITION_WORD.test(word));
}

/** A part's name without sizes, brackets, position prefixes and assembly suffixes; in normalised form. */
export function partCore(name: string): string {
  let core = normalise(stripSizes(name))
    .replace(/[([<][^)\]>]{0,60}[)\]>]/g, ' ')
    .trim();
  while (POSITION.test(core) && !NO_POSITION.test(core)) {
    const rest = core.replace(POSITION, '').replace(/^[\s\-,/]+/, '');
    if (rest.length < 2) break;
    core = rest;
  }
  while (ASSEMBLY.test(core)) {
    const rest = core.replace(ASSEMBLY, '').trim();
    if (rest.length < 2) break;
    core = rest;
  }
  return core;
}

/** `钢板弹簧` is one dictionary word, but what it is is a `弹簧`. Three characters (`发动机`) are never taken apart. */
function lastOfCompound(word: string, segmenter: Segmenter): string {
  if (word.length < 4 || !/^[\u4e00-\u9fff]+$/.test(word)) return word;
  const inner = segmenter
    .tokens(word)
    .filter((part) => part.length >= 2 && part.length <= word.length - 2 && word.endsWith(part));
  return inner.sort((a, b) => b.length - a.length)[0] ?? word;
}

import type { Trade } from '#catalogue';
import type { EnterpriseDocument } from './enterprise-document.js';
import { fold } from './fold.js';
import { OTHER_VEHICLES, TRADE_WORDS } from './trade-words.js';
import { WordFinder } from './word-finder.js';

/** Where a firm's entry speaks of a trade, the most telling place first. */
export type TradeSaid = 'makes' | 'name' | 'sells' | 'nowhere';

/** Kept at the document itself, where hundreds at a time are looked up with the least work. */
const READ = Symbol('read');

/**
 * A document in the form that terms have. Rankings look at the same documents again and again, so each is read once for
 * as long as it is held.
 */
export class ReadDocument {
  /** What it makes, line by line, as long as it is written there. */
  readonly lines: readonly string[];
  /** The lines as one text, and the offset behind each. */
  readonly text: string;
  readonly ends: readonly number[];
  readonly name: string;
  private readonly trades = new Map<Trade, TradeSaid>();
  private plainLines: string | undefined;
  private made: string | undefined;
  private sold: string | undefined;

  private constructor(private readonly document: EnterpriseDocument) {
    this.lines = document.makes.map(fold);
    this.text = this.lines.join('\n');
    let end = -1;
    this.ends = this.lines.map((line) => (end += line.length + 1));
    this.name = fold(document.name);
  }

  static of(document: EnterpriseDocument & { readonly [READ]?: ReadDocument }): ReadDocument {
    const before = document[READ];
    if (before) return before;
    const value = new ReadDocument(document);
    // Not enumerable: a copy with something changed in it is another document.
    Object.defineProperty(document, READ, { value });
    return value;
  }

  whereItSpeaksOf(trade: Trade): TradeSaid {
    const before = this.trades.get(trade);
    if (before !== undefined) return before;
    const said = this.looked(TRADE_FINDERS[trade]);
    this.trades.set(trade, said);
    return said;
  }

  /** Whether one of the words stands among what it makes. */
  makesWith(words: readonly string[]): boolean {
    const lines = (this.plainLines ??= plainly(this.document.makes.join('\n')));
    return words.some((word) => lines.includes(word));
  }

  /** Whether it names a part among what it sells, and not among what it makes. */
  onlySells(part: string): boolean {
    const { makes, sells } = this.document;
    if (part.length < 2 || sells.length === 0) return false;
    this.sold ??= joined(sells);
    return this.sold.includes(part) && !(this.made ??= joined(makes)).includes(part);
  }

  private looked(words: WordFinder): TradeSaid {
    const { makes, name, sells } = this.document;
    if (words.standsIn(plainly(makes.join('\n')))) return 'makes';
    if (words.standsIn(plainly(name))) return 'name';
    return words.standsIn(plainly(sells.join('\n'))) ? 'sells' : 'nowhere';
  }
}

/** What shows the trade of a line or a firm. */
export const TRADE_FINDERS = Object.fromEntries(
  Object.entries(TRADE_WORDS).map(([trade, words]) => [trade, new WordFinder(words)]),
) as Readonly<Record<Trade, WordFinder>>;

/** Without vehicles of which another trade makes the parts. */
export function plainly(text: string): string {
  return text.includes('车辆') ? text.replace(OTHER_VEHICLES, '') : text;
}

/** 螺栓和螺母 names a 螺栓螺母 as well. */
function joined(lines: readonly string[]): string {
  const text = fold(lines.join('\n'));
  return `${text}\n${text.replace(/[及和与]/g, '')}`;
}

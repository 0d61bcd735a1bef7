import type { FileFaultCode } from '../fault-codes.js';
import type { FileFault } from './file-fault.js';
import { TextPosition } from './text-position.js';

/** A number, a set `{1, 4}`, a list `[1, {2}]` or a table `[| 1, 2, | 3, 4 |]`, with the line it begins in. */
export type DznValue =
  | { readonly kind: 'number'; readonly line: number; readonly number: number }
  | { readonly kind: 'set' | 'list' | 'rows'; readonly line: number; readonly entries: readonly DznValue[] };

export interface DznItem {
  readonly line: number;
  readonly value: DznValue;
}

export interface DznText {
  readonly items: ReadonlyMap<string, DznItem>;
  readonly faults: readonly FileFault[];
}

interface Token {
  readonly text: string;
  readonly at: number;
}

class Broken extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly token: Token,
  ) {
    super(code);
  }
}

const TOKEN = /\s+|%[^\n]*|(-?\d+(?!\w)|[A-Za-z_]\w*|\.\.|\[\||\|\]|[^\s\w%]|\w+)/g;
/** Deeper than any instance is; a text that nests on and on would exhaust the stack. */
const DEEPEST = 50;
/** A range may not be longer than any event has slots or meetings. */
const LONGEST_RANGE = 100_000;

/** Reads the items of a MiniZinc data file, as far as these instances use it. After a mistake it goes on at the next item. */
export function readDznItems(text: string): DznText {
  const tokens: Token[] = [];
  for (const { 1: token, index } of text.matchAll(TOKEN))
    if (token !== undefined) tokens.push({ text: token, at: index });
  return new Reader(tokens, text).whole();
}

class Reader {
  private next = 0;
  private readonly position: TextPosition;
  private readonly end: Token;

  constructor(
    private readonly tokens: readonly Token[],
    text: string,
  ) {
    this.position = new TextPosition(text);
    this.end = { text: '', at: text.length };
  }

  whole(): DznText {
    const items = new Map<string, DznItem>();
    const faults: FileFault[] = [];
    while (this.next < this.tokens.length) {
      const began = this.token;
      try {
        const name = this.take('dzn_name', /^[A-Za-z_]\w*$/).text;
        this.take('dzn_equals', /^=$/);
        const value = this.value();
        this.take('dzn_semicolon', /^;$/);
        const { line } = this.position.of(began.at);
        if (items.has(name)) faults.push({ path: name, code: 'item_twice', params: { item: name }, line });
        else items.set(name, { line, value });
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        const isNamed = /^[A-Za-z_]\w*$/.test(began.text) && error.token !== began;
        faults.push({
          path: isNamed ? began.text : '',
          code: error.code,
          params: { found: error.token.text },
          ...this.position.of(error.token.at),
        });
        this.skip();
        // What could not be read is not missing as well.
        if (isNamed && !items.has(began.text)) items.set(began.text, { line: 0, value: UNREAD });
      }
    }
    return { items, faults };
  }

  private value(depth = 0): DznValue {
    const { text, at } = this.token;
    if (depth > DEEPEST) throw new Broken('dzn_too_deep', this.token);
    const { line } = this.position.of(at);
    if (text === '{') return { kind: 'set', line, entries: this.entries('}', () => this.number()) };
    if (text === '[') return { kind: 'list', line, entries: this.entries(']', () => this.value(depth + 1)) };
    if (text === '[|') return this.rows(line);
    const from = this.number();
    if (!this.isAt('..')) return from;
    this.next++;
    const to = this.number();
    const length = Math.max(0, to.number - from.number + 1);
    if (length > LONGEST_RANGE) throw new Broken('dzn_value', { text, at });
    const entries = Array.from({ length }, (_, n) => ({ ...from, number: from.number + n }));
    return { kind: 'set', line, entries };
  }

  /** Rows between bars; the last row, or all of them, may end with a comma. */
  private rows(line: number): DznValue {
    const rows: DznValue[] = [];
    for (this.next++; !this.isAt('|]', ']'); this.isAt('|') && this.next++) {
      const { line: begins } = this.position.of(this.token.at);
      const entries: DznValue[] = [];
      while (!this.isAt('|', '|]', ']')) {
        entries.push(this.number());
        if (this.isAt(',')) this.next++;
        else if (!this.isAt('|', '|]')) throw new Broken('dzn_separator', this.token);
      }
      if (entries.length > 0) rows.push({ kind: 'list', line: begins, entries });
    }
    this.next++;
    return { kind: 'rows', line, entries: rows };
  }

  private entries(end: string, one: () => DznValue): DznValue[] {
    this.next++;
    const entries: DznValue[] = [];
    while (!this.isAt(end)) {
      entries.push(one());
      if (this.isAt(',')) this.next++;
      else if (!this.isAt(end)) throw new Broken('dzn_separator', this.token);
    }
    this.next++;
    return entries;
  }

  private number(): DznValue & { readonly kind: 'number' } {
    const { text, at } = this.take('dzn_value', /^-?\d{1,15}$/);
    return { kind: 'number', line: this.position.of(at).line, number: Number(text) };
  }

  private take(code: FileFaultCode, shape: RegExp): Token {
    const { token } = this;
    if (!shape.test(token.text)) throw new Broken(code, token);
    this.next++;
    return token;
  }

  /** To behind the next semicolon, or to the next `name =`, whose item a forgotten semicolon should not swallow. */
  private skip(): void {
    for (; this.next < this.tokens.length; this.next++) {
      if (this.token.text === ';') return void this.next++;
      if (/^[A-Za-z_]\w*$/.test(this.token.text) && this.tokens[this.next + 1]?.text === '=') return;
    }
  }

  private isAt(...signs: readonly string[]): boolean {
    return signs.includes(this.token.text);
  }

  private get token(): Token {
    return this.tokens[this.next] ?? this.end;
  }
}

export const UNREAD: DznValue = { kind: 'list', line: 0, entries: [] };

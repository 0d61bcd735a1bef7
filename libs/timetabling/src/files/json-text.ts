import type { FileFaultCode } from '../fault-codes.js';
import type { FileFault } from './file-fault.js';
import { TextPosition } from './text-position.js';

export interface JsonText {
  readonly value: unknown;
  readonly faults: readonly FileFault[];
  /** Where each value begins, by its path, so that mistakes come in the order of the file. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Deeper than any event is; a text that nests on and on would exhaust the stack. */
const DEEPEST = 50;

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Broken extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly at: number,
  ) {
    super(code);
  }
}

/**
 * Reads JSON as RFC 8259 has it and, beyond what `JSON.parse` tells, says where it breaks off, by line and column, and
 * which keys stand twice: `JSON.parse` would silently keep the last.
 */
export function readJson(text: string): JsonText {
  const reader = new Reader(text);
  try {
    return { value: reader.whole(), faults: reader.twice, placeOf: reader.placeOf };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const found = text.slice(error.at, error.at + 12).split('\n')[0] ?? '';
    const where = new TextPosition(text).of(error.at);
    const fault = { path: '', code: error.code, params: { found }, ...where };
    return { value: undefined, faults: [...reader.twice, fault], placeOf: reader.placeOf };
  }
}

class Reader {
  readonly twice: FileFault[] = [];
  readonly placeOf = new Map<string, number>();
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value('', 0);
    this.space();
    if (this.at < this.text.length) throw new Broken('json_end', this.at);
    return value;
  }

  private value(path: string, depth: number): unknown {
    this.space();
    if (depth > DEEPEST) throw new Broken('json_too_deep', this.at);
    this.placeOf.set(path, this.at);
    const sign = this.text[this.at];
    if (sign === '{') return this.object(path, depth);
    if (sign === '[') return this.list(path, depth);
    if (sign === '"') return this.string();
    if (sign !== undefined && /[-+.\d]/.test(sign)) return this.number();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!this.text.startsWith(word, this.at) || /\w/.test(this.text[this.at + word.length] ?? '')) continue;
      this.at += word.length;
      return value;
    }
    throw new Broken('json_value', this.at);
  }

  private object(path: string, depth: number): Record<string, unknown> {
    // Without a prototype, `__proto__` is a key like any other.
    const object = Object.create(null) as Record<string, unknown>;
    this.at++;
    if (this.takes('}')) return object;
    for (;;) {
      this.space();
      const before = this.at;
      if (this.text[this.at] !== '"') throw new Broken('json_name', this.at);
      const key = this.string();
      const inner = path === '' ? key : `${path}.${key}`;
      if (key in object) this.twice.push({ path: inner, code: 'key_twice', params: { field: key }, at: before });
      if (!this.takes(':')) throw new Broken('json_colon', this.at);
      object[key] = this.value(inner, depth + 1);
      if (this.takes('}')) return object;
      this.comma('json_comma_in_object', '}');
    }
  }

  private list(path: string, depth: number): unknown[] {
    const list: unknown[] = [];
    this.at++;
    if (this.takes(']')) return list;
    for (;;) {
      list.push(this.value(`${path}[${list.length}]`, depth + 1));
      if (this.takes(']')) return list;
      this.comma('json_comma_in_list', ']');
    }
  }

  private comma(code: FileFaultCode, end: string): void {
    if (!this.takes(',')) throw new Broken(code, this.at);
    const comma = this.at - 1;
    if (this.takes(end)) throw new Broken('json_comma_at_end', comma);
  }

  private string(): string {
    const began = this.at++;
    let value = '';
    for (;;) {
      const sign = this.text[this.at];
      if (sign === '"') {
        this.at++;
        return value;
      }
      if (sign === undefined || sign === '\n' || sign === '\r') throw new Broken('json_text', began);
      if (sign < ' ') throw new Broken('json_text', this.at);
      if (sign !== '\\') {
        value += sign;
        this.at++;
        continue;
      }
      const [, hex] = /^\\u([\da-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 6)) ?? [];
      const escaped = hex ? String.fromCharCode(parseInt(hex, 16)) : ESCAPED[this.text[this.at + 1] ?? ''];
      if (escaped === undefined) throw new Broken('json_escape', this.at);
      value += escaped;
      this.at += hex ? 6 : 2;
    }
  }

  private number(): number {
    const [word = ''] = /^[-+.\w]+/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) throw new Broken('json_number', this.at);
    this.at += word.length;
    return Number(word);
  }

  private takes(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++;
  }
}

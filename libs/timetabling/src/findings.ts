import type { FaultCode } from './fault-codes.js';
import type { ProblemFault } from './problem.js';

export type Row = Readonly<Record<string, unknown>>;

/** Collects what is wrong with values that may come straight from a file: nothing is taken for granted about their types. */
export class Findings {
  readonly faults: ProblemFault[] = [];

  say(path: string, code: FaultCode, params: ProblemFault['params'] = {}): void {
    this.faults.push({ path, code, params });
  }

  row(value: unknown, path: string): Row | undefined {
    if (isRow(value)) return value;
    this.say(path, value === undefined ? 'missing' : 'not_an_object');
    return undefined;
  }

  /** Says which fields of a row nobody reads: a misspelt one would be a rule that is silently left out. */
  fields(row: Row, path: string, known: readonly string[]): void {
    for (const field of Object.keys(row)) {
      if (!known.includes(field)) this.say(path === '' ? field : `${path}.${field}`, 'unknown_field', { field });
    }
  }

  /** The rows of a list at their places; where something else stands there is none. */
  rows(value: unknown, path: string, most = Infinity): readonly (Row | undefined)[] {
    if (value === undefined || value === null) this.say(path, 'missing');
    const list = this.list(value, path);
    if (list.length > most) this.say(path, 'too_many', { length: list.length, most });
    return list.map((entry, at) => this.row(entry, `${path}[${at}]`));
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.say(path, 'not_a_list');
    return [];
  }

  /** A name in the file: text that is not empty. */
  name(value: unknown, path: string): string | undefined {
    if (typeof value === 'string' && value !== '') return value;
    this.say(path, value === undefined ? 'missing' : 'not_an_id');
    return undefined;
  }

  id(value: unknown, path: string, taken: { has(id: string): boolean }): string | undefined {
    const id = this.name(value, path);
    if (id === undefined || !taken.has(id)) return id;
    this.say(path, 'id_taken', { id });
    return undefined;
  }

  within(value: unknown, path: string, what: 'slot' | 'table', count: number): number | undefined {
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= count) return value as number;
    if (typeof value === 'number') this.say(path, `no_such_${what}`, { [what]: value, [`${what}s`]: count });
    else this.noNumber(value, path, `not_a_${what}`);
    return undefined;
  }

  count(value: unknown, path: string, least: number, most = Infinity): number | undefined {
    if (Number.isSafeInteger(value) && (value as number) >= least) {
      if ((value as number) <= most) return value as number;
      this.say(path, 'too_large', { value: value as number, most });
      return undefined;
    }
    this.noNumber(value, path, 'not_a_count', { least });
    return undefined;
  }

  whole(value: unknown, path: string): void {
    if (!Number.isSafeInteger(value)) this.noNumber(value, path, 'not_a_whole_number');
  }

  optionalCount(value: unknown, path: string): number | undefined {
    return value === undefined || value === null ? undefined : this.count(value, path, 0);
  }

  optionalBoolean(value: unknown, path: string): void {
    if (value !== undefined && value !== null && typeof value !== 'boolean') this.say(path, 'not_a_boolean');
  }

  oneOf(value: unknown, path: string, choices: readonly string[]): void {
    if (value === undefined || value === null || choices.includes(value as string)) return;
    this.say(path, 'not_a_choice', { value: shown(value), choices: choices.join(', ') });
  }

  private noNumber(value: unknown, path: string, code: FaultCode, params: ProblemFault['params'] = {}): void {
    if (value === undefined) this.say(path, 'missing');
    else if (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) {
      this.say(path, 'number_as_text', { value });
    } else this.say(path, code, params);
  }
}

/** A value as a sentence can show it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { ProblemFault, TimetableProblem } from './problem.js';

type Params = Record<string, string | number>;
type Row = Readonly<Record<string, unknown>>;

/** A problem with mistakes was handed in; `faults` are all of them. */
export class FaultyProblem extends Error {
  constructor(readonly faults: readonly ProblemFault[]) {
    super(`The problem has ${faults.length} mistakes, the first at ${faults[0]?.path}: ${faults[0]?.code}`);
    this.name = 'FaultyProblem';
  }
}

/**
 * Every mistake of a problem at once. It may come straight from a file, so nothing is taken for granted about its types.
 * That no plan can satisfy it is not a mistake, but an answer of `plan`.
 */
export function faultsOf(problem: TimetableProblem): ProblemFault[] {
  return new Inspection().ofProblem(problem as unknown);
}

class Inspection {
  private readonly faults: ProblemFault[] = [];
  private slots = 0;
  private tables = 0;
  private readonly participants = new Map<string, Row>();
  private readonly stands = new Map<number, string>();
  private readonly meetings = new Map<string, number>();

  ofProblem(problem: unknown): ProblemFault[] {
    if (!isRow(problem)) return [{ path: '', code: 'not_an_object', params: {} }];
    this.slots = this.count(problem['slots'], 'slots', 1) ?? 0;
    this.tables = this.count(problem['tables'], 'tables', 1) ?? 0;
    const morning = this.optionalCount(problem['morningSlots'], 'morningSlots');
    if (morning !== undefined && morning > this.slots) {
      this.say('morningSlots', 'more_than_slots', { morningSlots: morning, slots: this.slots });
    }
    this.optionalCount(problem['fairness'], 'fairness');
    this.rows(problem['participants'], 'participants').forEach((row, at) => {
      this.participant(row, `participants[${at}]`);
    });
    const meetings = this.rows(problem['meetings'], 'meetings');
    meetings.forEach((row, at) => {
      this.meeting(row, `meetings[${at}]`, at);
    });
    this.order(meetings);
    return this.faults;
  }

  private participant(row: Row, path: string): void {
    const id = this.id(row['id'], `${path}.id`, this.participants);
    if (id !== undefined) this.participants.set(id, row);
    this.oneOf(row['side'], `${path}.side`, ['buyer', 'supplier']);
    this.list(row['unavailable'], `${path}.unavailable`).forEach((slot, at) => {
      this.within(slot, `${path}.unavailable[${at}]`, 'slot', this.slots);
    });
    const most = this.optionalCount(row['maxMeetings'], `${path}.maxMeetings`);
    const least = this.optionalCount(row['minMeetings'], `${path}.minMeetings`);
    if (most !== undefined && least !== undefined && least > most) {
      this.say(`${path}.minMeetings`, 'more_than_maximum', { minMeetings: least, maxMeetings: most });
    }
    if (row['table'] === undefined || row['table'] === null) return;
    const table = this.within(row['table'], `${path}.table`, 'table', this.tables);
    if (table === undefined) return;
    const holder = this.stands.get(table);
    if (holder !== undefined) this.say(`${path}.table`, 'stand_taken', { table, participant: holder });
    else this.stands.set(table, id ?? path);
  }

  private meeting(row: Row, path: string, at: number): void {
    const id = this.id(row['id'], `${path}.id`, this.meetings);
    if (id !== undefined) this.meetings.set(id, at);
    const [a, b] = [this.known(row['a'], `${path}.a`), this.known(row['b'], `${path}.b`)];
    if (a !== undefined && a === b) this.say(`${path}.b`, 'meets_itself', { participant: String(row['b']) });
    else if (a && b) this.pair(a, b, path);
    this.count(row['value'], `${path}.value`, 0);
    this.oneOf(row['session'], `${path}.session`, ['morning', 'afternoon', 'any']);
    if (row['required'] !== undefined && typeof row['required'] !== 'boolean') {
      this.say(`${path}.required`, 'not_a_boolean', {});
    }
    if (row['fixedSlot'] !== undefined && row['fixedSlot'] !== null) {
      this.within(row['fixedSlot'], `${path}.fixedSlot`, 'slot', this.slots);
    }
  }

  private pair(a: Row, b: Row, path: string): void {
    const between = { a: String(a['id']), b: String(b['id']) };
    if (a['side'] !== undefined && a['side'] === b['side']) this.say(path, 'same_side', between);
    const stands = [a, b].every((row) => typeof row['table'] === 'number');
    if (stands && (a['side'] === undefined || b['side'] === undefined || a['side'] === b['side'])) {
      this.say(path, 'two_stands', between);
    }
  }

  /** Names in `after`, and circles among them. */
  private order(meetings: readonly Row[]): void {
    const before = meetings.map((row, at) =>
      this.list(row['after'], `meetings[${at}].after`).flatMap((name, entry) => {
        const earlier = typeof name === 'string' ? this.meetings.get(name) : undefined;
        const path = `meetings[${at}].after[${entry}]`;
        if (earlier === undefined) this.say(path, 'unknown_meeting', { meeting: String(name) });
        else if (earlier === at) this.say(path, 'after_itself', { meeting: String(name) });
        return earlier === undefined || earlier === at ? [] : [earlier];
      }),
    );
    const waits = before.map((list) => list.length);
    const followers = before.map((): number[] => []);
    before.forEach((list, at) => list.forEach((earlier) => followers[earlier]?.push(at)));
    const ready = waits.flatMap((count, at) => (count === 0 ? [at] : []));
    for (let done = ready.pop(); done !== undefined; done = ready.pop()) {
      for (const next of followers[done] ?? []) {
        waits[next] = (waits[next] as number) - 1;
        if (waits[next] === 0) ready.push(next);
      }
    }
    waits.forEach((count, at) => {
      if (count > 0) this.say(`meetings[${at}].after`, 'order_in_a_circle', { meeting: String(meetings[at]?.['id']) });
    });
  }

  private known(value: unknown, path: string): Row | undefined {
    const row = typeof value === 'string' ? this.participants.get(value) : undefined;
    if (!row) this.say(path, 'unknown_participant', { participant: String(value) });
    return row;
  }

  private id(value: unknown, path: string, taken: ReadonlyMap<string, unknown>): string | undefined {
    if (typeof value !== 'string' || value === '') this.say(path, 'not_an_id', {});
    else if (taken.has(value)) this.say(path, 'id_taken', { id: value });
    else return value;
    return undefined;
  }

  private within(value: unknown, path: string, what: 'slot' | 'table', count: number): number | undefined {
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= count) return value as number;
    if (typeof value !== 'number') this.say(path, `not_a_${what}`, {});
    else this.say(path, `no_such_${what}`, { [what]: value, [`${what}s`]: count });
    return undefined;
  }

  private optionalCount(value: unknown, path: string): number | undefined {
    return value === undefined || value === null ? undefined : this.count(value, path, 0);
  }

  private count(value: unknown, path: string, least: number): number | undefined {
    if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
    this.say(path, 'not_a_count', { least });
    return undefined;
  }

  private oneOf(value: unknown, path: string, choices: readonly string[]): void {
    if (value === undefined || value === null || choices.includes(value as string)) return;
    this.say(path, 'not_a_choice', { value: String(value), choices: choices.join(', ') });
  }

  private list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.say(path, 'not_a_list', {});
    return [];
  }

  private rows(value: unknown, path: string): readonly Row[] {
    if (!Array.isArray(value)) {
      this.say(path, 'not_a_list', {});
      return [];
    }
    return value.map((row: unknown, at) => {
      if (isRow(row)) return row;
      this.say(`${path}[${at}]`, 'not_an_object', {});
      return {};
    });
  }

  private say(path: string, code: string, params: Params): void {
    this.faults.push({ path, code, params });
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { Findings, type Row, shown } from './findings.js';
import { type Largest, UNLIMITED } from './largest-event.js';
import type { ProblemFault, TimetableProblem } from './problem.js';

/** A problem with mistakes was handed in; `faults` are all of them. */
export class FaultyProblem extends Error {
  constructor(readonly faults: readonly ProblemFault[]) {
    super(`The problem has ${faults.length} mistakes, the first at ${faults[0]?.path}: ${faults[0]?.code}`);
    this.name = 'FaultyProblem';
  }
}

const FIELDS = {
  problem: ['slots', 'morningSlots', 'tables', 'fairness', 'participants', 'meetings'],
  participant: ['id', 'side', 'unavailable', 'maxMeetings', 'minMeetings', 'table'],
  meeting: ['id', 'a', 'b', 'value', 'required', 'session', 'fixedSlot', 'after'],
};

/**
 * Every mistake of a problem at once. It may come straight from a file, so nothing is taken for granted about its types.
 * That no plan can satisfy it is not a mistake, but an answer of `plan`.
 */
export function faultsOf(problem: TimetableProblem, largest: Largest = UNLIMITED): ProblemFault[] {
  return new Inspection(largest).ofProblem(problem as unknown);
}

class Inspection {
  private readonly findings = new Findings();
  private slots = 0;
  private tables = 0;
  private readonly participants = new Map<string, Row>();
  private readonly stands = new Map<number, string>();
  private readonly meetings = new Map<string, number>();

  constructor(private readonly largest: Largest) {}

  ofProblem(value: unknown): ProblemFault[] {
    const { findings } = this;
    const problem = findings.row(value, '');
    if (!problem) return findings.faults;
    findings.fields(problem, '', FIELDS.problem);
    this.slots = findings.count(problem['slots'], 'slots', 1, this.largest.slots) ?? 0;
    this.tables = findings.count(problem['tables'], 'tables', 1, this.largest.tables) ?? 0;
    const morning = findings.optionalCount(problem['morningSlots'], 'morningSlots');
    if (morning !== undefined && this.slots > 0 && morning > this.slots) {
      findings.say('morningSlots', 'more_than_slots', { morningSlots: morning, slots: this.slots });
    }
    findings.optionalCount(problem['fairness'], 'fairness');
    findings.rows(problem['participants'], 'participants', this.largest.participants).forEach((row, at) => {
      if (row) this.participant(row, `participants[${at}]`);
    });
    const meetings = findings.rows(problem['meetings'], 'meetings', this.largest.meetings);
    meetings.forEach((row, at) => {
      if (row) this.meeting(row, `meetings[${at}]`, at);
    });
    this.order(meetings);
    return findings.faults;
  }

  private participant(row: Row, path: string): void {
    const { findings } = this;
    findings.fields(row, path, FIELDS.participant);
    const id = findings.id(row['id'], `${path}.id`, this.participants);
    if (id !== undefined) this.participants.set(id, row);
    findings.oneOf(row['side'], `${path}.side`, ['buyer', 'supplier']);
    findings.list(row['unavailable'], `${path}.unavailable`).forEach((slot, at) => {
      this.within(slot, `${path}.unavailable[${at}]`, 'slot');
    });
    const most = findings.optionalCount(row['maxMeetings'], `${path}.maxMeetings`);
    const least = findings.optionalCount(row['minMeetings'], `${path}.minMeetings`);
    if (most !== undefined && least !== undefined && least > most) {
      findings.say(`${path}.minMeetings`, 'more_than_maximum', { minMeetings: least, maxMeetings: most });
    }
    if (row['table'] === undefined || row['table'] === null) return;
    const table = this.within(row['table'], `${path}.table`, 'table');
    if (table === undefined) return;
    const holder = this.stands.get(table);
    if (holder !== undefined) findings.say(`${path}.table`, 'stand_taken', { table, participant: holder });
    else this.stands.set(table, id ?? path);
  }

  private meeting(row: Row, path: string, at: number): void {
    const { findings } = this;
    findings.fields(row, path, FIELDS.meeting);
    const id = findings.id(row['id'], `${path}.id`, this.meetings);
    if (id !== undefined) this.meetings.set(id, at);
    const [a, b] = [this.known(row['a'], `${path}.a`), this.known(row['b'], `${path}.b`)];
    if (a !== undefined && a === b) findings.say(`${path}.b`, 'meets_itself', { participant: shown(row['b']) });
    else if (a && b) this.pair(a, b, path);
    findings.count(row['value'], `${path}.value`, 0);
    findings.oneOf(row['session'], `${path}.session`, ['morning', 'afternoon', 'any']);
    findings.optionalBoolean(row['required'], `${path}.required`);
    if (row['fixedSlot'] !== undefined && row['fixedSlot'] !== null) {
      this.within(row['fixedSlot'], `${path}.fixedSlot`, 'slot');
    }
  }

  private pair(a: Row, b: Row, path: string): void {
    const between = { a: shown(a['id']), b: shown(b['id']) };
    const sameSide = typeof a['side'] === 'string' && a['side'] === b['side'];
    if (sameSide) this.findings.say(path, 'same_side', between);
    const stands = [a, b].every((row) => typeof row['table'] === 'number');
    const sides = [a, b].every((row) => typeof row['side'] === 'string');
    if (stands && (sameSide || !sides)) this.findings.say(path, 'two_stands', between);
  }

  /** Names in `after`, and circles among them. */
  private order(meetings: readonly (Row | undefined)[]): void {
    const before = meetings.map((row, at) =>
      this.findings.list(row?.['after'], `meetings[${at}].after`).flatMap((value, entry) => {
        const path = `meetings[${at}].after[${entry}]`;
        const name = this.findings.name(value, path);
        if (name === undefined) return [];
        const earlier = this.meetings.get(name);
        if (earlier === undefined) this.findings.say(path, 'unknown_meeting', { meeting: name });
        else if (earlier === at) this.findings.say(path, 'after_itself', { meeting: name });
        return earlier === undefined || earlier === at ? [] : [earlier];
      }),
    );
    for (const at of inCircles(before)) {
      this.findings.say(`meetings[${at}].after`, 'order_in_a_circle', { meeting: shown(meetings[at]?.['id']) });
    }
  }

  private known(value: unknown, path: string): Row | undefined {
    const name = this.findings.name(value, path);
    const row = name === undefined ? undefined : this.participants.get(name);
    if (name !== undefined && !row) this.findings.say(path, 'unknown_participant', { participant: name });
    return row;
  }

  /** Where nobody knows how many there are, none is too many. */
  private within(value: unknown, path: string, what: 'slot' | 'table'): number | undefined {
    const count = what === 'slot' ? this.slots : this.tables;
    return this.findings.within(value, path, what, count > 0 ? count : Infinity);
  }
}

/** What is left when whatever waits for nothing, and whatever nothing waits for, is taken away again and again. */
export function inCircles(before: readonly (readonly number[])[]): number[] {
  const followers = before.map((): number[] => []);
  before.forEach((list, at) => list.forEach((earlier) => followers[earlier]?.push(at)));
  const left = new Set(before.keys());
  for (const [waitsFor, releases] of [
    [before, followers],
    [followers, before],
  ] as const) {
    const waits = waitsFor.map((list) => list.filter((other) => left.has(other)).length);
    const ready = [...left].filter((at) => waits[at] === 0);
    for (let done = ready.pop(); done !== undefined; done = ready.pop()) {
      left.delete(done);
      for (const next of releases[done] ?? []) {
        if (!left.has(next)) continue;
        waits[next] = (waits[next] as number) - 1;
        if (waits[next] === 0) ready.push(next);
      }
    }
  }
  return [...left];
}

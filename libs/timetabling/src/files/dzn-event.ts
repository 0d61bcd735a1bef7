import { inCircles } from '../faults-of.js';
import type { FaultCode } from '../fault-codes.js';
import type { MeetingSpec, ParticipantSpec, ProblemFault, Session, TimetableProblem } from '../problem.js';
import { LARGEST_FILE } from '../largest-event.js';
import { type DznItem, type DznValue, readDznItems, UNREAD } from './dzn-text.js';
import type { Read } from './event-file.js';
import type { FileFault } from './file-fault.js';

const NEEDED = [
  'nBusiness',
  'nMeetings',
  'nTables',
  'nTotalSlots',
  'nMorningSlots',
  'requested',
  'forbidden',
  'fixed',
  'precedences',
];
/** Follow from the others, and are not read. */
const REDUNDANT = ['meetingsxBusiness', 'nMeetingsBusiness'];
const SESSIONS: readonly Session[] = ['morning', 'afternoon', 'any'];
/** How far participants' breaks may lie apart, as the published instances are meant. */
const FAIRNESS = 2;

/**
 * An event of the published set (Bofill et al. 2022): every meeting is to be held. Participants are called P1, P2, ... and
 * meetings M1, M2, ..., in the order of the file. Places in the file are counted from 1, as it counts itself.
 */
export function readDznEvent(text: string): Read<TimetableProblem> {
  const { items, faults } = readDznItems(text);
  const inspection = new Inspection(items, [...faults]);
  const content = inspection.problem();
  const found = inspection.faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return found.length > 0 ? { faults: found } : { content };
}

class Inspection {
  constructor(
    private readonly items: ReadonlyMap<string, DznItem>,
    readonly faults: FileFault[],
  ) {}

  problem(): TimetableProblem {
    for (const [item, { line }] of this.items) {
      if (![...NEEDED, ...REDUNDANT].includes(item)) this.say(line, item, 'unknown_item', { item });
    }
    for (const item of NEEDED) if (!this.items.has(item)) this.say(undefined, item, 'item_missing', { item });
    const slots = this.count('nTotalSlots', 1, LARGEST_FILE.slots);
    const tables = this.count('nTables', 1, LARGEST_FILE.tables);
    const people = this.count('nBusiness', 0, LARGEST_FILE.participants);
    const count = this.count('nMeetings', 0, LARGEST_FILE.meetings);
    const morningSlots = this.count('nMorningSlots', 0);
    if (Number.isFinite(morningSlots) && morningSlots > slots) {
      const { line } = this.items.get('nMorningSlots') ?? {};
      this.say(line, 'nMorningSlots', 'more_than_slots', { morningSlots, slots });
    }
    const away = this.sets('forbidden', people).map(({ entries, path }) =>
      // 0 is no slot; the authors' model wants no set empty.
      entries.filter(({ number }) => number !== 0).flatMap((entry) => this.upTo(entry, path, 'slot', slots) ?? []),
    );
    const participants = away.map((unavailable, at): ParticipantSpec => ({
      id: `P${at + 1}`,
      ...(unavailable.length > 0 && { unavailable }),
    }));
    const fixed = this.numbers('fixed', count).map(({ entry, path }) =>
      entry.number === 0 ? null : (this.upTo(entry, path, 'slot', slots) ?? null),
    );
    const after = this.precedences(count);
    const meetings = this.requested(count, people).map(({ a, b, session }, at): MeetingSpec => ({
      id: `M${at + 1}`,
      a: `P${a}`,
      b: `P${b}`,
      value: 1,
      required: true,
      session,
      fixedSlot: fixed[at] ?? null,
      after: (after[at] ?? []).map((earlier) => `M${earlier}`),
    }));
    return { slots, morningSlots, tables, fairness: FAIRNESS, participants, meetings };
  }

  private requested(count: number, people: number) {
    const rows = this.entriesOf('requested', 'rows', count);
    return rows.map((row, at) => {
      const path = `requested[${at + 1}]`;
      const cells = row.kind === 'number' ? [] : row.entries.filter((cell) => cell.kind === 'number');
      const [first, second, third] = cells;
      if (!first || !second || !third || cells.length !== 3) {
        this.say(row.line, path, 'wrong_columns', { columns: cells.length, expected: 3 });
        return { a: 0, b: 0, session: 'any' as const };
      }
      const a = this.upTo(first, `${path}[1]`, 'participant', people) ?? 0;
      const b = this.upTo(second, `${path}[2]`, 'participant', people) ?? 0;
      if (a > 0 && a === b) this.say(second.line, `${path}[2]`, 'meets_itself', { participant: a });
      const session = SESSIONS[third.number - 1];
      if (!session) this.say(third.line, `${path}[3]`, 'no_such_session', { session: third.number });
      return { a, b, session: session ?? ('any' as const) };
    });
  }

  private precedences(count: number): number[][] {
    const sets = this.sets('precedences', count);
    const before = sets.map(({ entries, path }, at) =>
      entries.flatMap((entry) => {
        const earlier = this.upTo(entry, path, 'meeting', count);
        if (earlier !== at + 1) return earlier ?? [];
        this.say(entry.line, path, 'after_itself', { meeting: earlier });
        return [];
      }),
    );
    const circles = inCircles(
      before.map((list) => list.map((earlier) => earlier - 1).filter((at) => at < before.length)),
    );
    for (const at of circles) {
      const { line, path } = sets[at] as (typeof sets)[number];
      this.say(line, path, 'order_in_a_circle', { meeting: at + 1 });
    }
    return before;
  }

  private sets(item: string, length: number) {
    return this.entriesOf(item, 'list', length).map((entry, at) => {
      const path = `${item}[${at + 1}]`;
      if (entry.kind !== 'set') this.say(entry.line, path, 'not_a_set');
      const entries = entry.kind === 'set' ? entry.entries.filter((one) => one.kind === 'number') : [];
      return { entries, path, line: entry.line };
    });
  }

  private numbers(item: string, length: number) {
    return this.entriesOf(item, 'list', length).flatMap((entry, at) => {
      const path = `${item}[${at + 1}]`;
      if (entry.kind === 'number') return [{ entry, path }];
      this.say(entry.line, path, 'not_a_whole_number');
      return [];
    });
  }

  /** The entries of a list or table that must be so long. */
  private entriesOf(item: string, kind: 'list' | 'rows', length: number): readonly DznValue[] {
    const { line, value } = this.items.get(item) ?? { line: 0, value: UNREAD };
    if (value === UNREAD) return [];
    if (value.kind !== kind) {
      this.say(line, item, kind === 'list' ? 'not_a_list' : 'not_rows');
      return [];
    }
    if (value.entries.length !== length && Number.isFinite(length)) {
      this.say(line, item, 'wrong_length', { length: value.entries.length, expected: length });
    }
    return value.entries;
  }

  /** A number of the event; where it cannot be had, nothing is measured against it. */
  private count(item: string, least: number, most = Infinity): number {
    const { line, value } = this.items.get(item) ?? { line: 0, value: UNREAD };
    if (value === UNREAD) return Infinity;
    if (value.kind === 'number' && value.number >= least) {
      if (value.number <= most) return value.number;
      this.say(line, item, 'too_large', { value: value.number, most });
    } else this.say(line, item, 'not_a_count', { least });
    return Infinity;
  }

  private upTo(
    { number, line }: { readonly number: number; readonly line: number },
    path: string,
    what: 'slot' | 'participant' | 'meeting',
    count: number,
  ): number | undefined {
    if (number >= 1 && number <= count) return number;
    this.say(line, path, `no_such_${what}`, { [what]: number, [`${what}s`]: count });
    return undefined;
  }

  private say(line: number | undefined, path: string, code: FaultCode, params: ProblemFault['params'] = {}): void {
    this.faults.push({ path, code, params, ...(line !== undefined && { line }) });
  }
}

import { faultsOf } from '../faults-of.js';
import { type Largest, UNLIMITED } from '../largest-event.js';
import { Findings, isRow, type Row } from '../findings.js';
import type { ProblemFault, ReplanRequest, TimetableProblem } from '../problem.js';
import { afterChanges } from './after-changes.js';

const FIELDS = {
  placed: ['id', 'slot', 'table'],
  late: ['kind', 'participant', 'from', 'to'],
  gone: ['kind', 'participant', 'from'],
  table_lost: ['kind', 'table'],
  meeting_added: ['kind', 'meeting'],
};
const KINDS = ['late', 'gone', 'table_lost', 'meeting_added'] as const;

/** Every mistake of a request to plan anew: in its problem, its plan, its time and its changes. */
export function faultsOfReplan(request: ReplanRequest, largest: Largest = UNLIMITED): ProblemFault[] {
  const { problem } = request;
  const findings = new Findings();
  const known = knownIn(problem);
  // After the last slot there is nothing left to plan, which is no mistake.
  findings.within(request.now, 'now', 'slot', known.slots + 1);
  placedAt(findings, request.plan, known);
  findings.rows(request.changes, 'changes').forEach((row, at) => {
    if (row) change(findings, row, `changes[${at}]`, known);
  });
  const faults = [...faultsOf(problem, largest), ...findings.faults];
  if (faults.length > 0) return faults;
  return faultsOf(afterChanges(request), largest).map((fault) => ({
    ...fault,
    path: pathOfAdded(fault.path, request),
  }));
}

interface Known {
  readonly slots: number;
  readonly tables: number;
  readonly people: ReadonlySet<unknown>;
  readonly meetings: ReadonlySet<unknown>;
}

/** What the problem says, whatever is wrong with it: its mistakes and those of the rest are told together. */
function knownIn(problem: TimetableProblem): Known {
  const row = (isRow(problem) ? problem : {}) as Row;
  const count = (value: unknown) => (typeof value === 'number' && value >= 1 ? value : Infinity);
  const ids = (list: unknown) =>
    new Set((Array.isArray(list) ? list : []).map((one: unknown) => (isRow(one) ? one['id'] : undefined)));
  return {
    slots: count(row['slots']),
    tables: count(row['tables']),
    people: ids(row['participants']),
    meetings: ids(row['meetings']),
  };
}

function placedAt(findings: Findings, plan: unknown, { meetings, slots, tables }: Known): void {
  const placed = new Set<string>();
  findings.rows(plan, 'plan').forEach((row, at) => {
    if (!row) return;
    const path = `plan[${at}]`;
    findings.fields(row, path, FIELDS.placed);
    const id = findings.name(row['id'], `${path}.id`);
    if (id !== undefined && !meetings.has(id)) findings.say(`${path}.id`, 'unknown_meeting', { meeting: id });
    else if (id !== undefined && placed.has(id)) findings.say(`${path}.id`, 'placed_twice', { meeting: id });
    if (id !== undefined) placed.add(id);
    findings.within(row['slot'], `${path}.slot`, 'slot', slots);
    findings.within(row['table'], `${path}.table`, 'table', tables);
  });
}

function change(findings: Findings, row: Row, path: string, { slots, tables, people }: Known): void {
  const kind = KINDS.find((one) => one === row['kind']);
  if (!kind) {
    if (findings.name(row['kind'], `${path}.kind`) !== undefined) findings.oneOf(row['kind'], `${path}.kind`, KINDS);
    return;
  }
  findings.fields(row, path, FIELDS[kind]);
  if (kind === 'table_lost') return void findings.within(row['table'], `${path}.table`, 'table', tables);
  if (kind === 'meeting_added') return void findings.row(row['meeting'], `${path}.meeting`);
  const participant = findings.name(row['participant'], `${path}.participant`);
  if (participant !== undefined && !people.has(participant)) {
    findings.say(`${path}.participant`, 'unknown_participant', { participant });
  }
  const optional = kind === 'gone' && (row['from'] ?? null) === null;
  const from = optional ? undefined : findings.within(row['from'], `${path}.from`, 'slot', slots);
  if (kind === 'gone') return;
  const to = findings.within(row['to'], `${path}.to`, 'slot', slots);
  if (from !== undefined && to !== undefined && to < from) {
    findings.say(`${path}.to`, 'ends_before_it_begins', { from, to });
  }
}

/** Added meetings stand behind those of the problem; their mistakes are mistakes of the change. */
function pathOfAdded(path: string, { problem, changes }: ReplanRequest): string {
  const [, at, rest] = /^meetings\[(\d+)\](.*)$/s.exec(path) ?? [];
  const added = changes.flatMap((change, place) => (change.kind === 'meeting_added' ? [place] : []));
  const place = added[Number(at) - problem.meetings.length];
  return place === undefined ? path : `changes[${place}].meeting${rest}`;
}

import { faultsOf } from '../faults-of.js';
import { Findings, isRow } from '../findings.js';
import { LARGEST_FILE } from '../largest-event.js';
import type { PlanToCheck } from '../check.js';
import type { ReplanRequest, TimetableProblem } from '../problem.js';
import { faultsOfReplan } from '../replan/faults-of-replan.js';
import type { FileFault } from './file-fault.js';
import { readJson, type JsonText } from './json-text.js';

/** What a text holds, or every mistake in it. */
export type Read<Content> = { readonly content: Content } | { readonly faults: readonly FileFault[] };

const PLAN_FIELDS = [
  'meetings',
  'unplaced',
  'value',
  'valueBound',
  'breaks',
  'breaksBound',
  'provedOptimal',
  'milliseconds',
  'moved',
];
const REASONS = ['no_common_slot', 'tables_full', 'participant_full', 'participants_busy', 'order_impossible'];

/** An event as JSON. */
export function readEvent(text: string): Read<TimetableProblem> {
  return read(text, (value) => faultsOf(value as TimetableProblem, LARGEST_FILE));
}

/** Whether a text asks to plan anew, as far as it can be read: it tells of changes. */
export function isReplanRequest(text: string): boolean {
  const { value } = readJson(text);
  return isRow(value) && 'changes' in value;
}

/** An event with the plan that was announced, the slot that comes next, and what changed. */
export function readReplanRequest(text: string): Read<ReplanRequest> {
  const request = (value: unknown): ReplanRequest => {
    if (!isRow(value)) return { problem: value } as ReplanRequest;
    const { plan, now, changes, ...problem } = value;
    // A plan as `plan` wrote it, or its meetings alone.
    const meetings = isRow(plan) && 'meetings' in plan ? plan['meetings'] : plan;
    return { problem, plan: meetings, now, changes } as unknown as ReplanRequest;
  };
  const found = read<unknown>(text, (value) => {
    if (!isRow(value)) return faultsOf(value as never, LARGEST_FILE);
    const inside = isRow(value['plan']) ? '.meetings' : '';
    return faultsOfReplan(request(value), LARGEST_FILE).map((fault) => ({
      ...fault,
      path: fault.path.replace(/^plan(?=\[|$)/, `plan${inside}`),
    }));
  });
  return 'faults' in found ? found : { content: request(found.content) };
}

/** A plan as `plan` writes it, or its meetings with no more said. Whether it keeps the rules is for `check`. */
export function readPlan(text: string): Read<PlanToCheck> {
  return read(text, (value) => {
    const findings = new Findings();
    const plan = findings.row(value, '');
    if (!plan) return findings.faults;
    findings.fields(plan, '', PLAN_FIELDS);
    findings.rows(plan['meetings'], 'meetings').forEach((row, at) => {
      if (!row) return;
      const path = `meetings[${at}]`;
      findings.fields(row, path, ['id', 'slot', 'table']);
      findings.name(row['id'], `${path}.id`);
      for (const field of ['slot', 'table']) findings.whole(row[field], `${path}.${field}`);
    });
    const unplaced = findings.list(plan['unplaced'], 'unplaced');
    unplaced.forEach((entry, at) => {
      const row = findings.row(entry, `unplaced[${at}]`);
      if (!row) return;
      findings.fields(row, `unplaced[${at}]`, ['id', 'reason']);
      findings.name(row['id'], `unplaced[${at}].id`);
      findings.oneOf(row['reason'], `unplaced[${at}].reason`, REASONS);
    });
    for (const field of ['value', 'valueBound', 'breaks', 'breaksBound']) findings.optionalCount(plan[field], field);
    findings.optionalBoolean(plan['provedOptimal'], 'provedOptimal');
    return findings.faults;
  });
}

function read<Content>(text: string, faultsIn: (value: unknown) => readonly FileFault[]): Read<Content> {
  const json = readJson(text);
  const broken = json.value === undefined;
  const faults = broken ? json.faults : inOrder([...json.faults, ...faultsIn(json.value)], json);
  return faults.length > 0 ? { faults } : { content: withoutNulls(json.value) as Content };
}

/** As they stand in the file; what is missing comes where that which lacks it begins. */
function inOrder(faults: readonly FileFault[], { placeOf }: JsonText): FileFault[] {
  const placed = faults.map((fault) => {
    let path = fault.path;
    while (path !== '' && !placeOf.has(path))
      path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
    return { fault, at: fault.at ?? placeOf.get(path) ?? 0 };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ fault }) => fault);
}

/** `null` says as much as a field that is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRow(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

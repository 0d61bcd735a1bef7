import type { ProductionLine, WeekSaid } from '../../../api/views.js';
import { isMore, readAmount } from './amounts.js';

export const KINDS = ['capacity', 'free'] as const;
export type Kind = (typeof KINDS)[number];

/** One cell of the sheet. */
export interface Place {
  readonly lineId: string;
  readonly week: string;
  readonly kind: Kind;
}

/** What was typed into a cell, and what stood in it then: where the two have moved apart, somebody else wrote too. */
interface Edit {
  readonly text: string;
  readonly before: string;
}

/** What was typed and is not saved, by cell. Everything else is as the API has it. */
export type Draft = ReadonlyMap<string, Edit>;

export type Fault = 'malformed' | 'capacityMissing' | 'freeMissing' | 'freeAboveCapacity';

export interface Cell {
  readonly text: string;
  readonly edited: boolean;
  /** What somebody else wrote into it meanwhile. */
  readonly theirs: string | undefined;
}

const keyOf = ({ lineId, week, kind }: Place) => `${lineId} ${week} ${kind}`;

function saved(line: ProductionLine, { week, kind }: Pick<Place, 'week' | 'kind'>): string {
  return line.weeks.find((one) => one.week === week)?.[kind] ?? '';
}

export function cellAt(draft: Draft, line: ProductionLine, place: Place): Cell {
  const now = saved(line, place);
  const edit = draft.get(keyOf(place));
  if (!edit) return { text: now, edited: false, theirs: undefined };
  return { text: edit.text, edited: true, theirs: edit.before === now ? undefined : now };
}

/** The draft after cells were changed; a cell that is as it was saved is no change. */
export function typed(
  draft: Draft,
  lines: readonly ProductionLine[],
  changes: readonly (Place & { readonly text: string })[],
): Draft {
  const next = new Map(draft);
  for (const { text, ...place } of changes) {
    const line = lines.find(({ id }) => id === place.lineId);
    if (!line) continue;
    const before = next.get(keyOf(place))?.before ?? saved(line, place);
    if (text === saved(line, place)) next.delete(keyOf(place));
    else next.set(keyOf(place), { text, before });
  }
  return next;
}

/** The draft without what belongs to one line: it was saved, or given up. */
export function without(draft: Draft, lineId: string): Draft {
  return new Map([...draft].filter(([key]) => !key.startsWith(`${lineId} `)));
}

export function linesChanged(draft: Draft, lines: readonly ProductionLine[]): readonly ProductionLine[] {
  return lines.filter(({ id }) => [...draft.keys()].some((key) => key.startsWith(`${id} `)));
}

export interface WeekFault extends Place {
  readonly fault: Fault;
  readonly lineName: string;
}

/** What keeps a line from being saved. */
export function faultsOf(draft: Draft, line: ProductionLine): readonly WeekFault[] {
  return line.weeks.flatMap(({ week }): WeekFault[] => {
    const at = (kind: Kind): Place => ({ lineId: line.id, week, kind });
    const capacity = readAmount(cellAt(draft, line, at('capacity')).text);
    const free = readAmount(cellAt(draft, line, at('free')).text);
    const fault = (kind: Kind, what: Fault) => [{ ...at(kind), fault: what, lineName: line.name }];
    if (capacity === undefined) return fault('capacity', 'malformed');
    if (free === undefined) return fault('free', 'malformed');
    if (capacity === '' && free === '') return [];
    if (capacity === '') return fault('capacity', 'capacityMissing');
    if (free === '') return fault('free', 'freeMissing');
    return isMore(free, capacity) ? fault('free', 'freeAboveCapacity') : [];
  });
}

/** All weeks of a line as the API takes them: what is empty is not known. */
export function weeksToWrite(draft: Draft, line: ProductionLine): WeekSaid[] {
  return line.weeks.flatMap(({ week }) => {
    const said = (kind: Kind) => readAmount(cellAt(draft, line, { lineId: line.id, week, kind }).text) ?? '';
    const [capacity, free] = [said('capacity'), said('free')];
    return capacity === '' || free === '' ? [] : [{ week, capacity, free }];
  });
}

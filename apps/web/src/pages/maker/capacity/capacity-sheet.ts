import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { writeCapacity } from '../../../api/capacity.js';
import { refresh } from '../../../api/command.js';
import { type ApiProblem, asProblem } from '../../../api/problem.js';
import type { CapacitySaid, ProductionLine } from '../../../api/views.js';
import {
  type Cell,
  cellAt,
  type Draft,
  type Fault,
  faultsOf,
  type Kind,
  KINDS,
  linesChanged,
  type Place,
  typed,
  type WeekFault,
  weeksToWrite,
  without,
} from './capacity-draft.js';

type Columns = CapacitySaid['columns'];

export interface Sheet {
  readonly lines: readonly ProductionLine[];
  /** The rows of each line that are shown. */
  readonly kinds: readonly Kind[];
  readonly cell: (place: Place) => Cell;
  readonly faultAt: (place: Place) => Fault | undefined;
  readonly isChanged: (lineId: string) => boolean;
  /** @param columns how those of the file were read, where the changes came from one */
  readonly write: (changes: readonly (Place & { readonly text: string })[], columns?: Columns) => void;
  readonly mayUndo: boolean;
  readonly undo: () => void;
}

export interface CapacitySheet extends Sheet {
  /** How many cells are not saved. */
  readonly changes: number;
  readonly faults: readonly WeekFault[];
  /** Whether somebody else wrote into a cell that was changed here. */
  readonly contested: boolean;
  readonly saving: boolean;
  /** Lines that were not saved, and why. */
  readonly refusals: readonly Refusal[];
  /** Writes each changed line as a whole; answers whether all were taken. */
  readonly saveAll: () => Promise<boolean>;
  readonly giveUp: () => void;
}

export interface Refusal {
  readonly lineName: string;
  readonly problem: ApiProblem;
}

interface Step {
  readonly draft: Draft;
  /** The one cell that was typed into; typing on in it is the same step. */
  readonly cell?: string;
  /** Of the file that was taken over last. */
  readonly columns?: Columns;
}

const UNTOUCHED: Step = { draft: new Map() };
/** The API's word for a version that is no longer the newest. */
const STALE = 412;

/** What is typed over the lines as they are saved, until it is saved itself. */
export function useCapacitySheet(lines: readonly ProductionLine[], onlyFree: boolean): CapacitySheet {
  const queries = useQueryClient();
  const [history, setHistory] = useState<readonly Step[]>([UNTOUCHED]);
  const [saving, setSaving] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { draft, columns } = history.at(-1) ?? UNTOUCHED;
  const changed = useMemo(() => linesChanged(draft, lines), [draft, lines]);
  const faults = useMemo(() => changed.flatMap((line) => faultsOf(draft, line)), [changed, draft]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const cell = (place: Place): Cell => {
    const line = byId.get(place.lineId);
    return line ? cellAt(draft, line, place) : { text: '', edited: false, theirs: undefined };
  };
  const saveAll = async () => {
    setSaving(true);
    setRefusals([]);
    const refused: Refusal[] = [];
    for (const line of changed) {
      try {
        await writeCapacity(line, { weeks: weeksToWrite(draft, line), columns });
      } catch (error) {
        const problem = asProblem(error);
        if (!problem) throw error;
        refused.push({ lineName: line.name, problem });
      }
    }
    // What somebody else wrote meanwhile comes in under what is typed here.
    await refresh(queries, ['production-lines']);
    const kept = changed.filter(({ name }) => refused.some(({ lineName }) => lineName === name));
    const saved = changed.filter((line) => !kept.includes(line));
    const rest = saved.reduce((left, { id }) => without(left, id), draft);
    setHistory([{ draft: rest, columns: refused.length > 0 ? columns : undefined }]);
    setRefusals(refused);
    setSaving(false);
    return refused.length === 0;
  };
  return {
    lines,
    kinds: onlyFree ? ['free'] : KINDS,
    cell,
    faultAt: ({ lineId, week, kind }) =>
      faults.find((fault) => fault.lineId === lineId && fault.week === week && fault.kind === kind)?.fault,
    isChanged: (lineId) => changed.some(({ id }) => id === lineId),
    write: (changes, from) => setHistory((before) => stepped(before, lines, changes, from)),
    mayUndo: history.length > 1,
    undo: () => setHistory((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    changes: draft.size,
    faults,
    contested: refusals.some(({ problem }) => problem.status === STALE),
    saving,
    refusals: refusals.filter(({ problem }) => problem.status !== STALE),
    saveAll,
    giveUp: () => {
      setHistory([UNTOUCHED]);
      setRefusals([]);
    },
  };
}

function stepped(
  history: readonly Step[],
  lines: readonly ProductionLine[],
  changes: readonly (Place & { readonly text: string })[],
  from: Columns,
): readonly Step[] {
  const last = history.at(-1) ?? UNTOUCHED;
  const draft = typed(last.draft, lines, changes);
  const [first, second] = changes;
  const columns = from ?? last.columns;
  if (!first || second) return [...history, { draft, columns }];
  const cell = `${first.lineId} ${first.week} ${first.kind}`;
  return [...(cell === last.cell ? history.slice(0, -1) : history), { draft, cell, columns }];
}

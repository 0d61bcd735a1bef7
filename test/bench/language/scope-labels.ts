import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse as parseStream } from 'csv-parse';
import { z } from 'zod';
import { csvRows } from '../csv-rows.js';

export type ClauseLabel = 'made' | 'sold' | 'served' | 'unclear';

/** A firm of the labels with its registered scope, taken from the register. */
export interface LabelledScope {
  readonly code: string;
  readonly scope: string;
  readonly clauses: readonly LabelledClause[];
}

export interface LabelledClause {
  readonly text: string;
  /** Offsets in the scope, end exclusive. */
  readonly span: readonly [number, number];
  readonly label: ClauseLabel;
}

const labelRow = z.object({
  code: z.string(),
  clause: z.coerce.number().int().min(1),
  label: z.enum(['made', 'sold', 'served', 'unclear']),
});

/** The labels beside the scopes they were given to; firms that the register does not hold are left out. */
export async function readLabels(path: string, register: string): Promise<LabelledScope[]> {
  const labels = new Map<string, Map<number, ClauseLabel>>();
  for (const { code, clause, label } of csvRows(path, labelRow)) {
    labels.set(code, (labels.get(code) ?? new Map<number, ClauseLabel>()).set(clause, label));
  }
  const found: LabelledScope[] = [];
  for await (const { uscc, business_scope: scope } of registerRows(register)) {
    const ofFirm = labels.get(uscc);
    if (ofFirm === undefined) continue;
    const clauses = clausesOf(scope).flatMap((span, at) => {
      const label = ofFirm.get(at + 1);
      return label === undefined ? [] : [{ text: scope.slice(...span), span, label }];
    });
    found.push({ code: uscc, scope, clauses });
  }
  return found;
}

/** Where the clauses stand that the labels number: between marks outside of brackets, blanks trimmed, empty ones not counted. */
export function clausesOf(scope: string): [number, number][] {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number) => {
    const text = scope.slice(start, end);
    const from = start + (text.length - text.trimStart().length);
    if (text.trim() !== '') spans.push([from, from + text.trim().length]);
    start = end + 1;
  };
  for (let at = 0; at < scope.length; at++) {
    const character = scope.charAt(at);
    if ('(（[【〔'.includes(character)) depth++;
    else if (')）]】〕'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && ';；,，。、\n'.includes(character)) close(at);
  }
  close(scope.length);
  return spans;
}

function registerRows(path: string): AsyncIterable<{ uscc: string; business_scope: string }> {
  const file = createReadStream(path);
  const text = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  return text.pipe(parseStream({ columns: true, bom: true, relax_column_count: true }));
}

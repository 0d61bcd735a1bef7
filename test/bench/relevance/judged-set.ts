import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { csvRows } from '../csv-rows.js';
import { BenchRefused } from '../row.js';

export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  /** Grade by credit code: 2 makes it, 1 could make it, 0 does not. Who is not in it was not judged. */
  readonly grades: ReadonlyMap<string, number>;
}

/** What somebody else's method answered: credit codes by query, best first. */
export interface Run {
  readonly name: string;
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

const queryRow = z.object({ qid: z.string().min(1), query: z.string().min(1) });
const gradeRow = z.object({ qid: z.string(), uscc: z.string().min(1), grade: z.coerce.number().int().min(0).max(2) });
const runRow = z.tuple([z.string(), z.coerce.number().int(), z.string()]);

/** `queries.csv` and `qrels.csv` of a folder of judgements. */
export function readJudgedQueries(folder: string): JudgedQuery[] {
  const grades = new Map<string, Map<string, number>>();
  for (const { qid, uscc, grade } of csvRows(join(folder, 'qrels.csv'), gradeRow)) {
    const ofQuery = grades.get(qid) ?? new Map<string, number>();
    grades.set(qid, ofQuery.set(uscc, grade));
  }
  return csvRows(join(folder, 'queries.csv'), queryRow).map(({ qid, query }) => {
    const ofQuery = grades.get(qid);
    if (ofQuery === undefined) throw new BenchRefused(`${folder}: nothing was judged for ${qid}.`);
    return { id: qid, text: query, grades: ofQuery };
  });
}

/** Every `runs/*.tsv` of a folder of judgements: query, rank, credit code. */
export function readRuns(folder: string): Run[] {
  const files = readdirSync(join(folder, 'runs')).filter((name) => name.endsWith('.tsv'));
  return files.sort().map((file) => {
    const lines = csvRows(join(folder, 'runs', file), runRow, { delimiter: '\t', columns: false, comment: '#' });
    const answers = new Map<string, string[]>();
    for (const [qid, , code] of [...lines].sort((a, b) => a[1] - b[1])) {
      answers.set(qid, [...(answers.get(qid) ?? []), code]);
    }
    return { name: basename(file, '.tsv'), answers };
  });
}

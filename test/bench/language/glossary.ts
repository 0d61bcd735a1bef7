import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { BenchRefused } from '../row.js';
import { type GlossaryTerm, numberOf } from './typed-forms.js';

const row = z.object({ id: z.string(), zh: z.string().min(1), en: z.string() });
const HAN_ONLY = /^[\u3400-\u9fff]{2,}$/;

/**
 * Terms of a glossary (`id,zh,en`, alternatives split by ` / `): the first name of each that is all Chinese, in an order
 * that is the same in every run and has nothing to do with the file's.
 * @param without ids to leave out
 */
export function readGlossary(path: string, without: ReadonlySet<string>, most: number): GlossaryTerm[] {
  const records: unknown[] = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
  const terms = new Map<string, GlossaryTerm>();
  for (const [index, record] of records.entries()) {
    const read = row.safeParse(record);
    if (!read.success) throw new BenchRefused(`${path}, record ${index + 1}: ${z.prettifyError(read.error)}`);
    const zh = firstOf(read.data.zh);
    if (!without.has(read.data.id) && HAN_ONLY.test(zh) && !terms.has(zh))
      terms.set(zh, { zh, en: firstOf(read.data.en) });
  }
  return [...terms.values()].sort((a, b) => numberOf(a.zh) - numberOf(b.zh)).slice(0, most);
}

function firstOf(cell: string): string {
  return (cell.split(' / ')[0] ?? '').replace(/[（(][^（()）]*[)）]/g, '').trim();
}

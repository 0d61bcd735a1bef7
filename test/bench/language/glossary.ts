import { z } from 'zod';
import { csvRows } from '../csv-rows.js';
import { type GlossaryTerm, numberOf } from './typed-forms.js';

const row = z.object({ id: z.string(), zh: z.string().min(1), en: z.string() });
const HAN_ONLY = /^[\u3400-\u9fff]{2,}$/;

/** A glossary's halves: one may be looked at while words are written, the other is kept for measuring. */
export const HALVES = ['looked-at', 'set-aside'] as const;
export type Half = (typeof HALVES)[number];

/**
 * Terms of a glossary (`id,zh,en`, alternatives split by ` / `): the first name of each that is all Chinese, in an order
 * that is the same in every run and has nothing to do with the file's.
 * @param half which of them; left out, all
 */
export function readGlossary(path: string, half: Half | undefined, most: number): GlossaryTerm[] {
  const terms = new Map<string, GlossaryTerm>();
  for (const { id, zh: names, en } of csvRows(path, row)) {
    const zh = firstOf(names);
    if (half !== undefined && half !== halfOf(id)) continue;
    if (HAN_ONLY.test(zh) && !terms.has(zh)) terms.set(zh, { zh, en: firstOf(en) });
  }
  return [...terms.values()].sort((a, b) => numberOf(a.zh) - numberOf(b.zh)).slice(0, most);
}

/** By the term's id alone, so that nobody has to keep a list. */
function halfOf(id: string): Half {
  return numberOf(id) % 2 === 0 ? 'looked-at' : 'set-aside';
}

function firstOf(cell: string): string {
  return (cell.split(' / ')[0] ?? '').replace(/[（(][^（()）]*[)）]/g, '').trim();
}

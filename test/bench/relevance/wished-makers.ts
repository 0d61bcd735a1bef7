import { z } from 'zod';
import { Transactions } from '#platform';
import { csvRows } from '../csv-rows.js';
import type { RegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';

const TOP = 10;
const CASE = 'wished makers';

const wishRow = z.object({
  name: z.string().min(1),
  words: z.string().transform((cell) => cell.split('|')),
});

/**
 * Names of parts, set down with words of the makers one would ring before anybody saw an answer: how many of the first
 * ten write one of them among what they make, and how many names get an answer at all.
 */
export async function wishedMakers(path: string, register: RegisterAtApi, bench: Bench): Promise<void> {
  const wishes = csvRows(path, wishRow);
  let right = 0;
  let answered = 0;
  for (const { name, words } of wishes) {
    const found = await makesOf(register, await register.search(name, TOP));
    const fitting = found.filter((makes) => makes.some((line) => words.some((word) => line.includes(word))));
    if (fitting.length < TOP) bench.missed(`${name}: ${fitting.length} of ${found.length}`);
    right += fitting.length;
    answered += Number(fitting.length > 0);
  }
  bench.report({ case: CASE, measure: 'p10', value: right / (wishes.length * TOP), unit: '' });
  bench.report({ case: CASE, measure: 'answered', value: answered / wishes.length, unit: '' });
}

async function makesOf({ app }: RegisterAtApi, codes: readonly string[]): Promise<string[][]> {
  const rows = (await app.get(Transactions).reader.query(
    `SELECT document.makes FROM search.enterprise_document document
     JOIN enterprises.enterprise enterprise ON enterprise.id = document.enterprise_id
     WHERE enterprise.credit_code = ANY ($1)`,
    [codes],
  )) as { makes: string[] }[];
  return rows.map(({ makes }) => makes);
}

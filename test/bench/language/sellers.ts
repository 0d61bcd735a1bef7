import { readScope } from '#language';
import type { RegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';
import type { LabelledClause, LabelledScope } from './scope-labels.js';

const TOP = 10;
const TARGET = 0.97;
/** What is done with the goods of a sold clause, taken off to ask for the goods. */
const TRADING = /(?:的)?(?:销售|批发|零售|经销|购销|出售|代销|兼|及|和|与|：|:)+/g;

type Reading = 'made' | 'sold' | 'neither';

/** M3: whether made and sold are told apart, clause by clause, and whether somebody comes up for what it only sells. */
export async function sellers(scopes: readonly LabelledScope[], register: RegisterAtApi, bench: Bench): Promise<void> {
  const counts = { right: 0, all: 0, soldAsMade: 0, madeAsSold: 0, lost: 0 };
  for (const { scope, clauses } of scopes) {
    const offerings = readScope(scope);
    for (const clause of clauses) {
      if (clause.label !== 'made' && clause.label !== 'sold') continue;
      const read = readingOf(clause, offerings);
      counts.all++;
      if (read === clause.label) counts.right++;
      else if (read === 'neither') counts.lost++;
      else if (read === 'made') counts.soldAsMade++;
      else counts.madeAsSold++;
      if (read !== clause.label) bench.missed(`${clause.label} read as ${read}: ${clause.text} in ${scope}`);
    }
  }
  const value = counts.right / counts.all;
  bench.report({ case: 'clauses', measure: 'sellers', value, unit: '', against: 'target', ratio: value / TARGET });
  bench.report({ case: 'clauses', measure: 'labelled', value: counts.all, unit: '' });
  bench.report({ case: 'clauses', measure: 'sold_as_made', value: counts.soldAsMade, unit: '' });
  bench.report({ case: 'clauses', measure: 'made_as_sold', value: counts.madeAsSold, unit: '' });
  bench.report({ case: 'clauses', measure: 'lost', value: counts.lost, unit: '' });
  await sellersInTopTen(scopes, register, bench);
}

function readingOf({ span }: LabelledClause, offerings: ReturnType<typeof readScope>): Reading {
  const here = offerings.filter((offering) => offering.span[0] < span[1] && offering.span[1] > span[0]);
  if (here.some(({ role }) => role === 'makes')) return 'made';
  return here.some(({ role }) => role === 'sells') ? 'sold' : 'neither';
}

/** Each of the goods somebody only sells is asked for; whoever makes something of that name as well is no mere seller of it. */
async function sellersInTopTen(scopes: readonly LabelledScope[], register: RegisterAtApi, bench: Bench): Promise<void> {
  let asked = 0;
  let wrong = 0;
  for (const { code, clauses } of scopes) {
    const made = clauses.filter(({ label }) => label !== 'sold').map(({ text }) => text);
    for (const { text, label } of clauses) {
      const goods = text
        .replace(/[（(].*?[)）]/g, '')
        .replace(TRADING, '')
        .trim();
      if (label !== 'sold' || goods.length < 2 || made.some((one) => one.includes(goods) || goods.includes(one)))
        continue;
      asked++;
      if (!(await register.search(goods, TOP)).includes(code)) continue;
      wrong++;
      bench.missed(`${code} comes up for ${goods}, which it sells`);
    }
  }
  bench.report({ case: 'firms', measure: 'goods_asked', value: asked, unit: '' });
  bench.report({ case: 'firms', measure: 'sellers_in_top10', value: wrong, unit: '' });
}

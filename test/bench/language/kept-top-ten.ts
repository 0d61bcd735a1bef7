import type { RegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';
import { type GlossaryTerm, type TypedForm, TypedForms } from './typed-forms.js';

const TOP = 10;
const SUGGESTED = 5;
const FORMS: readonly TypedForm[] = ['traditional', 'pinyin', 'slip', 'english'];
const TARGET = 0.9;

/** M2: how much of the plain form's first ten each typed form keeps; and whether initials suggest the term. */
export async function keptTopTen(terms: readonly GlossaryTerm[], register: RegisterAtApi, bench: Bench): Promise<void> {
  const forms = new TypedForms();
  const plain = new Map<string, readonly string[]>();
  for (const { zh } of terms) plain.set(zh, await register.search(zh, TOP));
  const answered = terms.filter(({ zh }) => (plain.get(zh) ?? []).length > 0);
  bench.report({ case: 'plain', measure: 'answered', value: answered.length, unit: '' });
  for (const form of FORMS) {
    let kept = 0;
    for (const term of answered) {
      const found = new Set(await register.search(forms.typed(form, term), TOP));
      const wanted = plain.get(term.zh) ?? [];
      const share = wanted.filter((code) => found.has(code)).length / wanted.length;
      if (share < TARGET) bench.missed(`${form} ${term.zh} ${forms.typed(form, term)} ${share}`);
      kept += share;
    }
    const value = kept / answered.length;
    bench.report({ case: form, measure: 'kept10', value, unit: '', against: 'target', ratio: value / TARGET });
  }
  let suggested = 0;
  for (const term of terms) {
    const asked = new URLSearchParams({ q: forms.initials(term) });
    const { items } = await register.visitor.get<{ items: { text: string }[] }>(
      `/search/suggestions?${asked.toString()}`,
    );
    const has = items.slice(0, SUGGESTED).some(({ text }) => text === term.zh);
    suggested += Number(has);
    if (!has) bench.missed(`initials ${term.zh}: ${items.map(({ text }) => text).join(' ')}`);
  }
  bench.report({ case: 'initials', measure: 'suggested5', value: suggested / terms.length, unit: '' });
}

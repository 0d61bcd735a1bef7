import { Converter } from 'opencc-js/cn2t';
import { generalWords, initials, syllablesOf } from '#language';

export type TypedForm = 'pinyin' | 'traditional' | 'slip' | 'english';

/** A term of a glossary in Chinese, with its English. */
export interface GlossaryTerm {
  readonly zh: string;
  readonly en: string;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** The same need as other people type it; the slips are the same in every run. */
export class TypedForms {
  private readonly alike = new Map<string, string[]>();
  private readonly characters: readonly string[];

  constructor() {
    this.characters = [...new Set(generalWords().flatMap(({ word }) => [...word]))].sort();
    for (const character of this.characters) {
      const [syllable] = syllablesOf(character) ?? [];
      if (syllable !== undefined) this.alike.set(syllable, [...(this.alike.get(syllable) ?? []), character]);
    }
  }

  typed(form: TypedForm, { zh, en }: GlossaryTerm): string {
    if (form === 'english') return en;
    if (form === 'traditional') return toTraditional(zh);
    return form === 'pinyin' ? (syllablesOf(zh) ?? []).join('') : this.withSlip(zh);
  }

  initials(term: GlossaryTerm): string {
    return initials(term.zh);
  }

  /**
   * One character is another: every second term one that sounds the same, else any common one. Of two characters none
   * can tell which was meant when one is any other, so there it always sounds the same.
   */
  private withSlip(zh: string): string {
    const number = numberOf(zh);
    const at = number % zh.length;
    const right = zh.charAt(at);
    const [syllable = ''] = syllablesOf(right) ?? [];
    const same = (this.alike.get(syllable) ?? []).filter((other) => other !== right);
    const sounds = (number % 2 === 0 || zh.length === 2) && same.length > 0;
    const pool = sounds ? same : this.characters.filter((other) => other !== right);
    return zh.slice(0, at) + (pool[number % pool.length] ?? right) + zh.slice(at + 1);
  }
}

/** A number that is the same for the same text in every run (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

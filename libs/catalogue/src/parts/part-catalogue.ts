import { readPartFamilies, type PartFamily } from './part-family.js';
import { formOf } from './part-form.js';
import { cleanPartName, onlySaysHow, withoutHow } from './part-name.js';
import { type PartShape, shapeOf } from './part-shape.js';
import { readProcesses, type Process } from './process.js';

/** How a family was recognised, the surest first. */
export type FamilyVia = 'name' | 'synonym' | 'head_noun';

export interface FamilyMatch {
  readonly family: PartFamily;
  readonly via: FamilyVia;
  /** The term of the family that stands in the part's name. */
  readonly matched: string;
}

/** What a part's name says. */
export interface PartUnderstanding {
  /** What the part is, by the longest term that ends its name; several where families share the term. Empty where the last noun is not known: nothing is guessed. */
  readonly families: readonly FamilyMatch[];
  /** What shorter terms at the same place say, longest first: `罐` in `储气罐`. */
  readonly broader: readonly FamilyMatch[];
  /** What it belongs to or goes with: `发动机` in `发动机支架`. */
  readonly mentions: readonly FamilyMatch[];
  /** Codes of the processes the name itself asks for (`铸件`), the most telling first; empty where it leaves that open. */
  readonly processes: readonly string[];
}

interface Occurrence extends FamilyMatch {
  readonly start: number;
  readonly end: number;
}

const VIA_ORDER: Readonly<Record<FamilyVia, number>> = { name: 0, synonym: 1, head_noun: 2 };

/** Processes that say how a part gets its shape; by others it is finished, or they are named after what they make. */
const SHAPING: ReadonlySet<string> = new Set([
  ...['sand-casting', 'precision-casting', 'die-casting', 'aluminium-casting', 'forging', 'cold-heading', 'stamping'],
  ...['deep-drawing', 'sheet-metal', 'roll-forming', 'welding', 'spinning', 'aluminium-extrusion', 'machining'],
  ...['injection-moulding', 'blow-moulding', 'rotomoulding', 'thermoforming', 'plastic-extrusion', 'rubber-moulding'],
  ...['foaming', 'composite-moulding', 'powder-metallurgy'],
]);
/** What firms call work that they give out to others. */
const WORK = /^([\u4e00-\u9fff]{2,6}?)(?:加工)?(?:外协|外发|外包|委外|代工|代加工|服务|业务)?$/;

/** Part families and processes: the curated beginning of the could-make graph. */
export class PartCatalogue {
  private known: { readonly families: readonly PartFamily[]; readonly processes: readonly Process[] };
  private byFamilyCode: ReadonlyMap<string, PartFamily> = new Map();
  private byProcessCode: ReadonlyMap<string, Process> = new Map();
  private readonly terms = new Map<string, FamilyMatch[]>();
  private longest = 0;

  constructor(families: readonly PartFamily[], processes: readonly Process[]) {
    this.known = { families, processes };
    this.become(families, processes);
  }

  get families(): readonly PartFamily[] {
    return this.known.families;
  }

  get processes(): readonly Process[] {
    return this.known.processes;
  }

  /** Puts another state of the graph in the place of this one, at once for everybody who holds the catalogue. */
  become(families: readonly PartFamily[], processes: readonly Process[]): void {
    this.known = { families, processes };
    this.terms.clear();
    this.byFamilyCode = new Map(families.map((family) => [family.code, family]));
    this.byProcessCode = new Map(processes.map((process) => [process.code, process]));
    for (const family of families) {
      this.term(family, family.name.zh, 'name');
      this.term(family, family.name.en, 'name');
      for (const synonym of family.synonyms) this.term(family, synonym, 'synonym');
      for (const noun of family.headNouns) this.term(family, noun, 'head_noun');
    }
    this.longest = Math.max(0, ...[...this.terms.keys()].map((term) => term.length));
  }

  /** Reads `data/part-families.csv` and `data/processes.csv`. */
  static load(): PartCatalogue {
    return new PartCatalogue(readPartFamilies(), readProcesses());
  }

  /** Whether it is a term of a family, word for word. */
  knows(term: string): boolean {
    return this.terms.has(cleanPartName(term));
  }

  family(code: string): PartFamily | undefined {
    return this.byFamilyCode.get(code);
  }

  process(code: string): Process | undefined {
    return this.byProcessCode.get(code);
  }

  /** Words of registered scopes that tell of makers who could make a family without naming it, without repeats. */
  couldMakeWords(family: PartFamily): string[] {
    return [...new Set([...family.couldMakeWords, ...family.processes.flatMap((code) => this.processWords(code))])];
  }

  /** Codes of the processes asked for as work by themselves (`热处理外协`, `喷涂加工`); none where a thing is asked for. */
  processesAsked(text: string): string[] {
    const work = WORK.exec(cleanPartName(text))?.[1];
    if (work === undefined) return [];
    const asked = this.processes.filter(({ name, scopeWords }) => name.zh === work || scopeWords.includes(work));
    return asked.map(({ code }) => code);
  }

  /** How a thing may be made of which no family is known, by its name alone; undefined where a family is, or nothing can be said. */
  shapeOf(partName: string): PartShape | undefined {
    return this.understand(partName).families.length > 0 ? undefined : shapeOf(withoutHow(cleanPartName(partName)));
  }

  /** Codes of the processes that give a part its shape, of which some words tell (`压铸铝`, `冲压`). */
  processesIn(words: string): string[] {
    // 齿轮箱用 says for what it is.
    const told = words.replace(/[^ ]+用(?= |$)/g, '');
    if (told === '') return [];
    const isTold = ({ name, scopeWords }: Process) => [name.zh, ...scopeWords].some((word) => told.includes(word));
    return this.processes.filter((process) => SHAPING.has(process.code) && isTold(process)).map(({ code }) => code);
  }

  /** How registered scopes word a process; nothing for an unknown one. */
  processWords(code: string): readonly string[] {
    return this.process(code)?.scopeWords ?? [];
  }

  /**
   * What a part is, from its name alone. Chinese puts what a thing is at the end, so a term must end the name (before
   * words that only say how it comes: 总成, 左, sizes); the longest such term decides. Terms elsewhere are mentions.
   */
  understand(partName: string): PartUnderstanding {
    const name = cleanPartName(partName);
    // 车身冲压件 is a name of its own.
    const form = this.terms.has(name) ? undefined : formOf(name);
    const formed = form && this.read(form.rest);
    // 铝合金铸件: what stands before is no part, so the form is all there is.
    if (form === undefined || formed === undefined || formed.families.length === 0) {
      return { ...this.read(name), processes: [] };
    }
    const { families, broader, mentions } = formed;
    return { families, broader, mentions, processes: form.processes };
  }

  private read(name: string): Omit<PartUnderstanding, 'processes'> {
    const occurrences = this.occurrences(name).filter(
      ({ family }) => !family.notWords.some((word) => name.includes(cleanPartName(word))),
    );
    const end = Math.max(0, ...occurrences.map((o) => o.end));
    const known = onlySaysHow(name.slice(end));
    const last = known ? occurrences.filter((o) => o.end === end) : [];
    const from = Math.min(end, ...last.map((o) => o.start));
    // 电驱动桥总成: 桥总成 ends later, but 电驱动桥 reaches further back and says more.
    const nouns = known ? occurrences.filter((o) => o.end > from && onlySaysHow(name.slice(o.end))) : [];
    const start = Math.min(end, ...nouns.map((o) => o.start));
    const longest = Math.max(0, ...nouns.filter((o) => o.start === start).map((o) => o.end));
    const families = distinct(nouns.filter((o) => o.start === start && o.end === longest));
    const broader = without(families, distinct(nouns));
    // 轮毂轴承 is one term, and 轮毂 in it still says for whom.
    const mentions = without(
      [...families, ...broader],
      distinct(
        occurrences.filter(
          (o) => !known || o.end <= start || (o.start === start && this.terms.has(name.slice(o.end, end))),
        ),
      ),
    );
    return { families, broader, mentions };
  }

  private occurrences(name: string): Occurrence[] {
    const found: Occurrence[] = [];
    for (let start = 0; start < name.length; start++) {
      for (let length = Math.min(this.longest, name.length - start); length > 0; length--) {
        const matches = this.terms.get(name.slice(start, start + length));
        if (!matches || splitsLatin(name, start, start + length)) continue;
        for (const match of matches) found.push({ ...match, start, end: start + length });
      }
    }
    return found;
  }

  private term(family: PartFamily, term: string, via: FamilyVia): void {
    const key = cleanPartName(term);
    const known = this.terms.get(key) ?? [];
    if (!known.some((match) => match.family === family))
      this.terms.set(key, [...known, { family, via, matched: term }]);
  }
}

/** `ecu` in `securecu` is no term: Latin words are matched whole. */
function splitsLatin(name: string, start: number, end: number): boolean {
  const latin = /[a-z]/;
  const joins = (before: string | undefined, after: string | undefined) =>
    before !== undefined && after !== undefined && latin.test(before) && latin.test(after);
  return joins(name[start - 1], name[start]) || joins(name[end - 1], name[end]);
}

function without(known: readonly FamilyMatch[], matches: readonly FamilyMatch[]): FamilyMatch[] {
  return matches.filter(({ family }) => !known.some((k) => k.family === family));
}

/** One match a family, the longest term first, then the surest way. */
function distinct(occurrences: readonly Occurrence[]): FamilyMatch[] {
  const sorted = [...occurrences].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || VIA_ORDER[a.via] - VIA_ORDER[b.via],
  );
  const seen = new Set<PartFamily>();
  return sorted.flatMap(({ family, via, matched }) => {
    if (seen.has(family)) return [];
    seen.add(family);
    return [{ family, via, matched }];
  });
}

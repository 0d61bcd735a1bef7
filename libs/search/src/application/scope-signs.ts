import { Injectable } from '@nestjs/common';
import { PartCatalogue, PartGraph } from '#catalogue';
import { normalise } from '#language';

/** What words for products tell of how and out of what a firm makes them. */
export interface Signs {
  /** Codes of the catalogue's processes, sorted. */
  readonly processes: string[];
  /** Names of materials as the catalogue writes them, sorted. */
  readonly materials: string[];
}

const HAN_ONLY = /^[\u4e00-\u9fff]{2,}$/;

/** Reads processes and materials off the tokens of what a firm makes, by the catalogue's words. */
@Injectable()
export class ScopeSigns {
  private readonly processes = new Map<string, string[]>();
  private materials: ReadonlySet<string> = new Set();
  private revision?: number;

  constructor(
    private readonly catalogue: PartCatalogue,
    private readonly graph: PartGraph,
  ) {}

  of(tokens: Iterable<string>): Signs {
    if (this.revision !== this.graph.revision) this.read();
    const processes = new Set<string>();
    const materials = new Set<string>();
    for (const token of tokens) {
      for (const code of this.processes.get(token) ?? []) processes.add(code);
      if (this.materials.has(token)) materials.add(token);
    }
    return { processes: [...processes].sort(), materials: [...materials].sort() };
  }

  private read(): void {
    const { catalogue } = this;
    this.revision = this.graph.revision;
    this.processes.clear();
    for (const { code, name, scopeWords } of catalogue.processes) {
      for (const word of new Set([name.zh, ...scopeWords].map(normalise))) {
        this.processes.set(word, [...(this.processes.get(word) ?? []), code]);
      }
    }
    // Grades and abbreviations stay out: ABS is a plastic and a brake.
    this.materials = new Set(catalogue.families.flatMap(({ materials }) => materials).filter((m) => HAN_ONLY.test(m)));
  }
}

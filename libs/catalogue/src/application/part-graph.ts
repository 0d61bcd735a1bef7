import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { type CorrectedGraph, correctedGraph, type LaidCorrection } from '../domain/corrected-graph.js';
import type { GraphDraft, PartGraphState } from '../domain/graph-draft.js';
import { IndustryDirectory } from '../industries/industry-directory.js';
import { EnglishNames } from '../parts/english-names.js';
import { PartCatalogue } from '../parts/part-catalogue.js';

/** The curated files as they were read at the start: what corrections are laid over. */
export class CuratedFiles implements PartGraphState {
  constructor(
    readonly families: PartGraphState['families'],
    readonly processes: PartGraphState['processes'],
    readonly english: PartGraphState['english'],
  ) {}
}

/** Corrections in force, with the graph's revision; one statement, so that both are of one moment. */
const IN_FORCE = `SELECT g.revision, coalesce((
    SELECT jsonb_agg(jsonb_build_object('id', id, 'familyCode', family_code, 'kind', kind, 'field', field,
                       'value', value, 'family', family) ORDER BY revision)
    FROM catalogue.family_correction WHERE state = 'in_force'), '[]') AS corrections
  FROM catalogue.part_graph g`;

/**
 * Holds this process's {@link PartCatalogue} and {@link EnglishNames} to the newest corrections. Nobody is told of a
 * correction: whoever is about to read the graph asks which revision holds, which takes one row, and so no process
 * answers by an old one.
 */
@Injectable()
export class PartGraph {
  private held = 0;
  private following: Promise<void> = Promise.resolve();
  private graph: CorrectedGraph;

  constructor(
    private readonly transactions: Transactions,
    private readonly files: CuratedFiles,
    private readonly industries: IndustryDirectory,
    private readonly parts: PartCatalogue,
    private readonly english: EnglishNames,
  ) {
    this.graph = this.with([]);
  }

  /** Which state of the graph this process reads by; 0 are the files alone. */
  get revision(): number {
    return this.held;
  }

  /** Why corrections in force are left out, by their ids. */
  get passedOver(): CorrectedGraph['passedOver'] {
    return this.graph.passedOver;
  }

  get draft(): GraphDraft {
    return this.graph.draft;
  }

  /** Brings this process up to the newest correction; call it before a question that the graph answers. */
  async follow(): Promise<void> {
    const [row] = await this.transactions.readPrepared<{ revision: number }>(
      'SELECT revision FROM catalogue.part_graph',
    );
    if (row === undefined || row.revision === this.held) return;
    // One after the other: of two that read, the one that read less could come later.
    const { reader } = this.transactions;
    this.following = this.following.catch(() => undefined).then(() => this.load(reader));
    await this.following;
  }

  /** The graph as it is with these corrections laid over the files. */
  with(corrections: readonly LaidCorrection[]): CorrectedGraph {
    return correctedGraph(this.files, corrections, this.industries);
  }

  private async load(reader: Transactions['reader']): Promise<void> {
    const [row] = (await reader.query(IN_FORCE)) as { revision: number; corrections: LaidCorrection[] }[];
    if (row === undefined || row.revision === this.held) return;
    this.graph = this.with(row.corrections);
    const { families, processes, english } = this.graph.draft.state();
    this.parts.become(families, processes);
    this.english.become(english);
    this.held = row.revision;
  }
}

import type { Position } from '#platform';
import type { ImportPlan } from './import-plan.js';

export type ImportState = 'running' | 'completed';

/** How many rows became what. Without those passed over, their sum is how many rows were read. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly bad: number;
  /** Examples, totals, captions, hidden rows and headings said again: no firms. */
  readonly passedOver: number;
}

/** The import of one file read in one way: how far it came, so that it can go on after any stop. */
export class ImportRun {
  readonly id!: string;
  readonly fileName!: string;
  /** Where an uploaded file is kept; null for a file that the command line reads. */
  readonly fileKey!: string | null;
  readonly sha256!: string;
  readonly mappingHash!: string;
  readonly plan!: ImportPlan;
  /** GB/T 2260: staff of this region see it. */
  readonly region!: string;
  /** GB/T 2260 prefixes; rows of other places are refused. Null: no limit. */
  readonly onlyWithin!: readonly string[] | null;
  readonly state!: ImportState;
  readonly linesTotal!: number;
  /** Inflated. */
  readonly bytesTotal!: number;
  readonly nextOffset!: number;
  readonly nextLine!: number;
  readonly rowsRead!: number;
  readonly created!: number;
  readonly updated!: number;
  readonly unchanged!: number;
  readonly bad!: number;
  readonly passedOver!: number;
  readonly startedBy!: string | null;
  readonly startedByName!: string;
  readonly startedAt!: Date;
  readonly finishedAt!: Date | null;

  constructor(values: Omit<ImportRun, 'checkpoint' | 'advanced' | 'completed'>) {
    Object.assign(this, values);
  }

  /** Where reading goes on. */
  get checkpoint(): Position {
    return { offset: this.nextOffset, line: this.nextLine };
  }

  /** The run after some more rows. */
  advanced(next: Position, rows: number, counts: ImportCounts): ImportRun {
    return new ImportRun({
      ...this,
      nextOffset: next.offset,
      nextLine: next.line,
      rowsRead: this.rowsRead + rows,
      created: this.created + counts.created,
      updated: this.updated + counts.updated,
      unchanged: this.unchanged + counts.unchanged,
      bad: this.bad + counts.bad,
      passedOver: this.passedOver + counts.passedOver,
    });
  }

  completed(finishedAt: Date): ImportRun {
    return new ImportRun({ ...this, state: 'completed', finishedAt });
  }
}

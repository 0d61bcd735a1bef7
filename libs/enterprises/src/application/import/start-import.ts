import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, CreditCode, DomainError, newId } from '#kernel';
import { Audit, CONFIG, type Config, type GuessedColumn, ListFiles, type Tx } from '#platform';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import { type ImportPlan, planHash } from '../../domain/import/import-plan.js';
import { ImportRun } from '../../domain/import/import-run.js';
import { missingFields, REGISTER_FIELDS, type RegisterField, REGISTERS } from '../../domain/import/register-columns.js';
import type { RegisterFile } from './register-file.js';

export interface ImportWish {
  /** Column heading or letters to field, `-` to pass a column over; the rest is guessed. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly acceptRenames?: boolean;
}

/** Who imports: an account within its regions, or the operator at the command line without limit. */
export type Importer = Actor | { readonly name: string };

/** Settles how a file is to be read and opens its import, or finds the unfinished one of the same file. */
@Injectable()
export class StartImport {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly lists: ListFiles,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What the columns hold: as is said now, else as the importer said of such a file before, else by their headings. */
  columns(file: RegisterFile, wish: ImportWish, by: Importer): Promise<GuessedColumn<RegisterField>[]> {
    const owners = 'accountId' in by ? [by.accountId] : [];
    return this.lists.columns(file.table.heading?.columns ?? [], {
      kind: REGISTERS,
      given: wish.mapping ?? {},
      owners,
    });
  }

  /** @throws DomainError `enterprises.import_…` naming the columns */
  async plan(
    file: RegisterFile,
    wish: ImportWish,
    by: Importer,
  ): Promise<{ plan: ImportPlan; columns: GuessedColumn<RegisterField>[] }> {
    const headings = file.survey.columns;
    const columns = await this.columns(file, wish, by);
    const plan = planOf(file, columns, wish);
    const missing = missingFields(plan.mapping);
    if (missing.length > 0) {
      const found = headings.join('、');
      // A credit code in the first line: it is no heading.
      if (headings.some((heading) => CreditCode.ifOne(heading))) {
        throw refusal('enterprises.import_heading_missing', { found });
      }
      throw refusal('enterprises.import_column_missing', {
        missing: missing.map((field) => REGISTER_FIELDS[field][0]).join('、'),
        found,
      });
    }
    return { plan, columns };
  }

  /**
   * The run to work on.
   * @param file what is read, and how it is called
   * @param fileKey where the file is kept; null where the caller reads it itself
   * @returns `resumed`: an unfinished import of the same file, read in the same way
   */
  async open(
    tx: Tx,
    file: Pick<RegisterFile, 'survey' | 'table'> & { readonly name: string },
    plan: ImportPlan,
    by: Importer,
    fileKey: string | null,
  ): Promise<{ run: ImportRun; resumed: boolean }> {
    const { survey, table } = file;
    const prefixes = 'grants' in by ? by.regionPrefixesWith('register.import') : null;
    const mappingHash = planHash(plan, prefixes);
    const unfinished = await tx.findOneBy(ImportRun, { sha256: survey.sha256, mappingHash, state: 'running' });
    if (unfinished) return { run: unfinished, resumed: true };
    const run = new ImportRun({
      id: newId(),
      fileName: file.name,
      fileKey,
      sha256: survey.sha256,
      mappingHash,
      plan,
      region: prefixes?.[0] === undefined ? this.config.province : prefixes[0].padEnd(6, '0'),
      onlyWithin: prefixes,
      state: 'running',
      linesTotal: survey.lines,
      bytesTotal: survey.bytes,
      nextOffset: survey.firstRow.offset,
      nextLine: survey.firstRow.line,
      rowsRead: 0,
      created: 0,
      updated: 0,
      unchanged: 0,
      bad: 0,
      // Of a sheet, which was written out without them; those of text are met on the way.
      passedOver: table.passedOver.count,
      startedBy: 'accountId' in by ? by.accountId : null,
      startedByName: by.name,
      startedAt: this.clock.now(),
      finishedAt: null,
    });
    await tx.insert(ImportRun, run);
    await this.audit.record(tx, by, {
      action: 'register_import.started',
      subject: 'register_import',
      subjectId: run.id,
      details: { fileName: run.fileName, sha256: run.sha256 },
      region: run.region,
    });
    return { run, resumed: false };
  }
}

/** How a file is read by what its columns were taken for. */
export function planOf(
  { survey, table }: RegisterFile,
  columns: readonly GuessedColumn<RegisterField>[],
  { acceptRenames = false }: ImportWish,
): ImportPlan {
  return {
    encoding: survey.encoding,
    delimiter: survey.delimiter,
    columns: [...survey.columns],
    mapping: columns.map(({ field }) => field),
    acceptRenames,
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
  };
}

function refusal(code: EnterprisesErrorCode, params: Record<string, string>): DomainError {
  return new DomainError(code, params);
}

import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, CreditCode, DomainError, newId } from '#kernel';
import { Audit, CONFIG, type Config, surveyTable, type TableSource, type TableSurvey, type Tx } from '#platform';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import { type ImportPlan, planHash } from '../../domain/import/import-plan.js';
import { ImportRun } from '../../domain/import/import-run.js';
import { mapColumns, missingFields, REGISTER_FIELDS } from '../../domain/import/register-columns.js';

export interface ImportWish {
  readonly fileName: string;
  /** Column heading to field, `-` to pass a column over; the rest is guessed. */
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
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws TableRefused where the file as a whole cannot be taken in */
  survey(source: TableSource): Promise<TableSurvey> {
    return surveyTable(source);
  }

  /** @throws DomainError `enterprises.import_…` naming the columns */
  plan(survey: TableSurvey, wish: ImportWish): ImportPlan {
    const { encoding, delimiter, columns } = survey;
    const found = columns.join('、');
    const { mapping, faults } = mapColumns(columns, wish.mapping);
    if (faults.unknownColumns.length > 0) {
      throw refusal('enterprises.import_column_unknown', { columns: faults.unknownColumns.join('、'), found });
    }
    if (faults.unknownFields.length > 0) {
      const fields = Object.keys(REGISTER_FIELDS).join(', ');
      throw refusal('enterprises.import_field_unknown', { given: faults.unknownFields.join('、'), fields });
    }
    const missing = missingFields(mapping);
    if (missing.length > 0) {
      if (columns.some(isCreditCode)) throw refusal('enterprises.import_heading_missing', { found });
      throw refusal('enterprises.import_column_missing', {
        missing: missing.map((field) => REGISTER_FIELDS[field][0]).join('、'),
        found,
      });
    }
    return {
      encoding,
      delimiter,
      columns: [...columns],
      mapping: [...mapping],
      acceptRenames: wish.acceptRenames ?? false,
    };
  }

  /**
   * The run to work on.
   * @param fileKey where the file is kept; null where the caller reads it itself
   * @returns `resumed`: an unfinished import of the same file, read in the same way
   */
  async open(
    tx: Tx,
    survey: TableSurvey,
    wish: ImportWish,
    by: Importer,
    fileKey: string | null,
  ): Promise<{ run: ImportRun; resumed: boolean }> {
    const plan = this.plan(survey, wish);
    const prefixes = 'grants' in by ? by.regionPrefixesWith('register.import') : null;
    const mappingHash = planHash(plan, prefixes);
    const unfinished = await tx.findOneBy(ImportRun, { sha256: survey.sha256, mappingHash, state: 'running' });
    if (unfinished) return { run: unfinished, resumed: true };
    const run = new ImportRun({
      id: newId(),
      fileName: wish.fileName,
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

function refusal(code: EnterprisesErrorCode, params: Record<string, string>): DomainError {
  return new DomainError(code, params);
}

/** A cell of the first line that is a credit code: the line is no heading. */
function isCreditCode(cell: string): boolean {
  try {
    return CreditCode.parse(cell).value !== '';
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, Clock, type Locale } from '#kernel';
import {
  cellAddress,
  type CellProblem,
  type GuessedColumn,
  listFileView,
  readTable,
  RequestContext,
  type TableRow,
  type UploadedFile,
} from '#platform';
import type { ImportPlan } from '../../domain/import/import-plan.js';
import {
  isBlankRow,
  type RegisterRow,
  RegisterRowReader,
  showsCreditCode,
} from '../../domain/import/read-register-row.js';
import { columnOfReason } from '../../domain/import/reason-place.js';
import { missingFields, type RegisterField } from '../../domain/import/register-columns.js';
import { REGISTER_SHEET, registerColumn } from '../../domain/import/register-sheet.js';
import { describeReason } from '../../domain/import/row-reason.js';
import type { ImportPreviewView } from '../../http/enterprise-imports.view.js';
import { asInSheet, openRegisterFile, type RegisterFile } from './register-file.js';
import { planOf, StartImport } from './start-import.js';
import { wishOf } from './uploaded-import.js';

/** So many of a file's rows are checked before anything begins: what is wrong with a column shows in the first of them. */
const CHECKED = 1000;
const SHOWN = 5;
const FAULTS_SHOWN = 50;

/** Shows what a register file looks like, how its columns would be read, and what is wrong with its first rows. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly starting: StartImport,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly clock: Clock,
  ) {}

  /** Keeps nothing. @throws DomainError `table.…`, `upload.…`, `enterprises.import_no_heading` */
  async run(actor: Actor, upload: UploadedFile): Promise<ImportPreviewView> {
    const wish = wishOf(upload);
    const file = await openRegisterFile(upload.file, upload.fields.get('sheet'));
    try {
      const columns = await this.starting.columns(file, wish, actor);
      return await this.view(actor, file, { name: upload.name, columns, plan: planOf(file, columns, wish) });
    } finally {
      await file.remove();
    }
  }

  private async view(
    actor: Actor,
    file: RegisterFile,
    { name, columns, plan }: { name: string; columns: GuessedColumn<RegisterField>[]; plan: ImportPlan },
  ): Promise<ImportPreviewView> {
    const locale: Locale = RequestContext.current()?.locale ?? 'zh';
    const { table } = file;
    const missing = missingFields(plan.mapping);
    const rows = await firstRows(file, plan);
    // Without those columns every row is bad, and none of them says more than that.
    const read = missing.length > 0 ? [] : this.read(actor, plan, rows);
    const problems = read.flatMap((row) =>
      problemsOf(row, plan, locale).map((problem) => ({ line: row.line, ...problem })),
    );
    return {
      ...listFileView(name, { table, columns }, REGISTER_SHEET, locale),
      missing: missing.map((field) => ({ field, name: registerColumn(field).name[locale] })),
      rows: rows.slice(0, SHOWN).map(({ line, cells }) => ({ line, cells: [...cells] })),
      checked: read.length,
      faulty: read.filter(({ reasons }) => reasons.length > 0).length,
      problems: problems.slice(0, FAULTS_SHOWN),
    };
  }

  private read(actor: Actor, plan: ImportPlan, rows: readonly TableRow[]): RegisterRow[] {
    const { regions, industries } = this;
    const onlyWithin = actor.regionPrefixesWith('register.import');
    const reader = new RegisterRowReader(plan, { regions, industries, today: this.clock.today(), onlyWithin });
    return rows.map((row) => reader.read(row));
  }
}

async function firstRows({ source, survey }: RegisterFile, plan: ImportPlan): Promise<TableRow[]> {
  const first: TableRow[] = [];
  for await (const rows of readTable(source, plan, survey.firstRow, showsCreditCode(plan))) {
    first.push(...(plan.sheet === undefined ? rows : asInSheet(rows)).filter((row) => !isBlankRow(row)));
    if (first.length >= CHECKED) break;
  }
  return first.slice(0, CHECKED);
}

function problemsOf({ line, reasons }: RegisterRow, plan: ImportPlan, locale: Locale): CellProblem[] {
  return reasons.map((reason) => {
    const column = columnOfReason(reason, plan);
    return {
      field: (column === undefined ? undefined : plan.mapping[column]) ?? 'row',
      message: describeReason(reason, locale),
      cell: column === undefined || plan.sheet === undefined ? null : cellAddress(column, line),
    };
  });
}

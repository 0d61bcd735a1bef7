import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, Clock, type Locale } from '#kernel';
import {
  cellAddress,
  type CellProblem,
  type GuessedColumn,
  listFileView,
  mayStandElsewhere,
  PassedOverRows,
  readTable,
  RequestContext,
  type TableRow,
  type UploadedFile,
} from '#platform';
import type { ImportPlan } from '../../domain/import/import-plan.js';
import {
  type RegisterRow,
  RegisterRowReader,
  showsCreditCode,
  whyNoFirm,
} from '../../domain/import/read-register-row.js';
import { columnOfReason } from '../../domain/import/reason-place.js';
import { missingFields, type RegisterField } from '../../domain/import/register-columns.js';
import { REGISTER_SHEET, registerColumn } from '../../domain/import/register-sheet.js';
import { describeReason } from '../../domain/import/row-reason.js';
import type { ImportPreviewView } from '../../http/enterprise-imports.view.js';
import { asInSheet, openRegisterFile, type RegisterFile, SheetWithoutHeading } from './register-file.js';
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

  /** Keeps nothing. @throws DomainError `table.…`, `upload.…`; SheetWithoutHeading where there is no other sheet */
  async run(actor: Actor, upload: UploadedFile): Promise<ImportPreviewView> {
    try {
      return await this.read(actor, upload);
    } catch (error) {
      if (!(error instanceof SheetWithoutHeading) || !mayStandElsewhere(error.table)) throw error;
      // A cover, perhaps: the sheets are shown, so that another one can be chosen.
      return nothingIn(upload.name, error.table);
    }
  }

  private async read(actor: Actor, upload: UploadedFile): Promise<ImportPreviewView> {
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
    const missing = missingFields(plan.mapping);
    const { rows, table } = await firstRows(file, plan);
    // Without those columns every row is bad, and none of them says more than that.
    const read = missing.length > 0 ? [] : this.check(actor, plan, rows);
    const problems = read.flatMap((row) =>
      problemsOf(row, plan, locale).map((problem) => ({ line: row.line, ...problem })),
    );
    return {
      ...listFileView(name, { table, columns }, REGISTER_SHEET, locale),
      missing: missing.map((field) => missingField(field, locale)),
      rows: rows.slice(0, SHOWN).map(({ line, cells }) => ({ line, cells: [...cells] })),
      checked: read.length,
      faulty: read.filter(({ reasons }) => reasons.length > 0).length,
      problems: problems.slice(0, FAULTS_SHOWN),
      problemsFound: problems.length,
    };
  }

  private check(actor: Actor, plan: ImportPlan, rows: readonly TableRow[]): RegisterRow[] {
    const { regions, industries } = this;
    const onlyWithin = actor.regionPrefixesWith('register.import');
    const reader = new RegisterRowReader(plan, { regions, industries, today: this.clock.today(), onlyWithin });
    return rows.map((row) => reader.read(row));
  }
}

/** The first rows that name firms; of text, those before them that name none are noted only now. */
async function firstRows(
  { source, survey, table }: RegisterFile,
  plan: ImportPlan,
): Promise<{ rows: TableRow[]; table: RegisterFile['table'] }> {
  const first: TableRow[] = [];
  const passedOver = table.kind === 'text' ? new PassedOverRows() : table.passedOver;
  const why = whyNoFirm(plan);
  for await (const some of readTable(source, plan, survey.firstRow, showsCreditCode(plan))) {
    for (const row of plan.sheet === undefined ? some : asInSheet(some)) {
      const because = why(row);
      if (because === undefined) first.push(row);
      else if (because !== 'blank') passedOver.note(because, row.line);
      if (first.length === CHECKED) return { rows: first, table: { ...table, passedOver } };
    }
  }
  return { rows: first, table: { ...table, passedOver } };
}

/** A sheet that heads no columns, with the others of its workbook. */
function nothingIn(name: string, table: RegisterFile['table']): ImportPreviewView {
  const locale: Locale = RequestContext.current()?.locale ?? 'zh';
  return {
    ...listFileView(name, { table, columns: [] }, REGISTER_SHEET, locale),
    missing: missingFields([]).map((field) => missingField(field, locale)),
    rows: [],
    checked: 0,
    faulty: 0,
    problems: [],
    problemsFound: 0,
  };
}

function missingField(field: RegisterField, locale: Locale) {
  return { field, name: registerColumn(field).name[locale] };
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

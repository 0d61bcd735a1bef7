import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { Audit, type TableRow, type Tx } from '#platform';
import { Clock } from '#kernel';
import type { ImportRun } from '../../domain/import/import-run.js';
import { type RegisterRow, RegisterRowReader, whyNoFirm } from '../../domain/import/read-register-row.js';
import { reason, type RowReason } from '../../domain/import/row-reason.js';
import { type Refusal, RegisterEnterprises } from '../register-enterprises.js';
import { type BadRow, closeRun, holdCheckpoint, storeBadRows, storeCheckpoint } from './import-ledger.js';
import { findRepeats, noteSeen } from './seen-codes.js';

/** The work on some rows of a register file. */
@Injectable()
export class ImportBatch {
  constructor(
    private readonly registration: RegisterEnterprises,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Takes in some rows of a file. Enterprises, events, bad rows and the checkpoint belong to the one transaction.
   * @param final whether the file ends with these rows
   * @returns the run as it is now
   * @throws ImportOvertaken
   */
  async take(tx: Tx, run: ImportRun, rows: readonly TableRow[], final: boolean): Promise<ImportRun> {
    await holdCheckpoint(tx, run);
    const { read, passedOver } = this.read(run, rows);
    const repeats = await findRepeats(tx, run.id, read);
    const fresh = read.filter((row) => row.entry && !repeats.has(row));
    const rules = { acceptRenames: run.plan.acceptRenames, onlyWithin: run.onlyWithin ?? undefined };
    const entries = fresh.flatMap(({ entry }) => entry ?? []);
    const { created, updated, unchanged, refused } = await this.registration.register(tx, entries, rules);
    // What the register says of rows that are bad already is named along with the rest.
    const alsoRefused = await this.registration.refusals(tx, read.filter(isNamedButBad), rules);
    const refusals = new Map([...refused, ...alsoRefused].map((refusal) => [refusal.creditCode, refusal]));
    const bad: BadRow[] = [];
    let identical = 0;
    for (const row of read) {
      const repeat = repeats.get(row);
      const refusal = repeat ? undefined : refusals.get(row.creditCode ?? '');
      const reasons = [...row.reasons];
      if (repeat?.reason) reasons.push(repeat.reason);
      if (refusal) reasons.push(refusalReason(refusal, this.regions));
      if (reasons.length > 0) bad.push({ line: row.line, cells: row.cells, reasons });
      else if (repeat) identical++;
    }
    await storeBadRows(tx, run.id, bad);
    await noteSeen(tx, run.id, fresh);
    const after = run.advanced(rows.at(-1)?.end ?? run.checkpoint, read.length, {
      created: created.length,
      updated: updated.length,
      unchanged: unchanged + identical,
      bad: bad.length,
      passedOver,
    });
    await storeCheckpoint(tx, after);
    return final ? this.complete(tx, after) : after;
  }

  private read(run: ImportRun, rows: readonly TableRow[]): { read: RegisterRow[]; passedOver: number } {
    const { regions, industries } = this;
    const reader = new RegisterRowReader(run.plan, {
      regions,
      industries,
      today: this.clock.today(),
      onlyWithin: run.onlyWithin,
    });
    const why = rows.map(whyNoFirm(run.plan));
    return {
      read: rows.filter((_, at) => why[at] === undefined).map((row) => reader.read(row)),
      passedOver: why.filter((because) => because !== undefined && because !== 'blank').length,
    };
  }

  private async complete(tx: Tx, after: ImportRun): Promise<ImportRun> {
    const run = after.completed(this.clock.now());
    await closeRun(tx, run);
    const { created, updated, unchanged, bad, passedOver } = run;
    const change = {
      action: 'register_import.completed',
      subject: 'register_import',
      subjectId: run.id,
      details: { created, updated, unchanged, bad, passedOver },
      region: run.region,
    };
    await this.audit.record(tx, { name: run.startedByName }, change);
    return run;
  }
}

function isNamedButBad(row: RegisterRow): row is RegisterRow & { creditCode: string; name: string } {
  return !row.entry && row.creditCode !== undefined && row.name !== undefined;
}

function refusalReason(refusal: Refusal, regions: RegionDirectory): RowReason {
  if (refusal.because === 'other_name') return reason('registered_under_other_name', { name: refusal.registeredName });
  const region = regions.byCode(refusal.registeredRegion)?.name ?? refusal.registeredRegion;
  return reason('registered_elsewhere', { region });
}

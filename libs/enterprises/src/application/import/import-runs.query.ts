import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { offsetOf, type PageQuery, Transactions } from '#platform';
import type { SelectQueryBuilder } from 'typeorm';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import { ImportRun } from '../../domain/import/import-run.js';
import type { ImportPage, ImportView } from '../../http/enterprise-imports.view.js';
import { regionPatterns } from '../requirements.js';

/** Imports that the actor started, and those of regions whose register the actor keeps; newest first. */
@Injectable()
export class ImportRunsQuery {
  constructor(private readonly transactions: Transactions) {}

  async list(actor: Actor, query: PageQuery): Promise<ImportPage> {
    const [runs, total] = await this.visible(actor)
      .orderBy('r.started_at', 'DESC')
      .addOrderBy('r.id')
      .limit(query.size)
      .offset(offsetOf(query))
      .getManyAndCount();
    return { items: runs.map(viewOf), total, page: query.page, size: query.size };
  }

  async read(actor: Actor, id: string): Promise<ImportView> {
    return viewOf(await this.require(actor, id));
  }

  /** @throws DomainError `enterprises.import_not_found` */
  async require(actor: Actor, id: string): Promise<ImportRun> {
    const run = await this.visible(actor).andWhere('r.id = :id', { id }).getOne();
    if (!run) throw new DomainError<EnterprisesErrorCode>('enterprises.import_not_found', { id });
    return run;
  }

  private visible(actor: Actor): SelectQueryBuilder<ImportRun> {
    return this.transactions.reader
      .createQueryBuilder(ImportRun, 'r')
      .where('(r.started_by = :account OR r.region LIKE ANY (:regions))', {
        account: actor.accountId,
        regions: regionPatterns(actor, 'register.import'),
      });
  }
}

function viewOf(run: ImportRun): ImportView {
  const { id, fileName, state, rowsRead, created, updated, unchanged, bad, passedOver } = run;
  return {
    id,
    fileName,
    state,
    rowsRead,
    rowsTotalGuess: Math.max(rowsRead, run.linesTotal - 1),
    bytesRead: run.nextOffset,
    bytesTotal: run.bytesTotal,
    created,
    updated,
    unchanged,
    bad,
    passedOver,
    startedBy: run.startedByName,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

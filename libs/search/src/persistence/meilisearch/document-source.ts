import { Injectable } from '@nestjs/common';
import { Segmenter } from '#language';
import { Transactions } from '#platform';
import type { StoredDocument } from '../../domain/enterprise-document.js';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf } from '../document-row.js';
import { type MeiliDocument, meiliDocument } from './meili-document.js';

/** PostgreSQL's documents as they are sent to Meilisearch. */
@Injectable()
export class DocumentSource {
  constructor(
    private readonly transactions: Transactions,
    private readonly segmenter: Segmenter,
  ) {}

  async of(enterpriseIds: readonly string[]): Promise<MeiliDocument[]> {
    return this.read('enterprise_id = ANY ($1)', [enterpriseIds]);
  }

  /** All of them, in batches; what is written in the meantime may be missing or there. */
  async *batches(size: number): AsyncGenerator<MeiliDocument[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const batch = await this.read('enterprise_id > $1 ORDER BY enterprise_id LIMIT $2', [after, size]);
      const last = batch.at(-1);
      if (last === undefined) return;
      yield batch;
      after = last.id;
    }
  }

  private async read(which: string, values: unknown[]): Promise<MeiliDocument[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT ${DOCUMENT_COLUMNS} FROM search.enterprise_document WHERE ${which}`,
      values,
    )) as DocumentRow[];
    return rows.map((row) => this.meili(documentOf(row)));
  }

  private meili(document: StoredDocument): MeiliDocument {
    const tokens = (texts: readonly string[]) => texts.flatMap((text) => this.segmenter.tokens(text));
    return meiliDocument(document, {
      makes: tokens(document.makes),
      name: this.segmenter.tokens(document.name),
      serves: tokens(document.serves),
      sells: tokens(document.sells),
    });
  }
}

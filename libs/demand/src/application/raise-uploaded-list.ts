import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { ColumnMemory, Transactions } from '#platform';
import { SHORTAGE_LISTS } from '../domain/shortage-columns.js';
import type { RaiseShortageListDto } from '../http/demand.dto.js';
import { RaiseShortageList } from './raise-shortage-list.js';

/** Raises a list, and keeps how its columns were read: whoever raises it took them for right. */
@Injectable()
export class RaiseUploadedList {
  constructor(
    private readonly transactions: Transactions,
    private readonly raising: RaiseShortageList,
    private readonly memory: ColumnMemory,
  ) {}

  /** @returns the id of the list */
  run(actor: Actor, dto: RaiseShortageListDto): Promise<string> {
    return this.transactions.run(async (tx) => {
      const id = await this.raising.run(actor, dto);
      if (dto.columns) await this.memory.keep(tx, dto.enterpriseId, SHORTAGE_LISTS, dto.columns);
      return id;
    });
  }
}

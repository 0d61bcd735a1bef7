import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '#kernel';

/** Whether this process should be given work. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** The first thing to happen in a stop: new work goes elsewhere while work in flight finishes. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** @throws DomainError `process.stopping` or `process.database_away` */
  async require(): Promise<void> {
    if (this.stopping) throw new DomainError('process.stopping');
    try {
      await this.dataSource.query('SELECT 1');
    } catch (error) {
      throw new DomainError('process.database_away', {}, { cause: error });
    }
  }
}

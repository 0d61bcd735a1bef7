import { Controller, Get, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DomainError } from '#kernel';
import { Access } from '../access/access.js';
import { Answers } from './answers.js';

const Health = z.object({ status: z.literal('up') });

/**
 * For whoever watches the process: alive (`health`), and able to work (`ready`: the database answers and the process is
 * not going down).
 */
@Controller()
export class HealthController implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly dataSource: DataSource) {}

  /** The first thing to happen in a stop: new work goes elsewhere while work in flight finishes. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  @Get('health')
  @Access.anyone()
  @Answers(200, Health)
  health(): z.infer<typeof Health> {
    return { status: 'up' };
  }

  @Get('ready')
  @Access.anyone()
  @Answers(200, Health)
  async ready(): Promise<z.infer<typeof Health>> {
    if (this.stopping) throw new DomainError('process.stopping');
    try {
      await this.dataSource.query('SELECT 1');
    } catch (error) {
      throw new DomainError('process.database_away', {}, { cause: error });
    }
    return { status: 'up' };
  }
}

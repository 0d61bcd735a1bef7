import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../access/access.js';
import { Answers } from './answers.js';

const Health = z.object({ status: z.literal('up') });

/** For whoever watches the process: alive (`health`), and able to work (`ready`: the database answers). */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

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
    await this.dataSource.query('SELECT 1');
    return { status: 'up' };
  }
}

import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.js';
import { Answers } from './answers.js';
import { Readiness } from './readiness.js';

const Health = z.object({ status: z.literal('up') });

/**
 * For whoever watches the process: alive (`health`), and able to work (`ready`: the database answers and the process is
 * not going down).
 */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

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
    await this.readiness.require();
    return { status: 'up' };
  }
}

import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access } from '../access/access.js';
import { By } from '../access/request-actor.js';
import { Answers } from '../http/answers.js';
import { JobBoard, JobBoardQuery, JobPage } from './job-board.query.js';

@ApiTags('operation')
@Controller('jobs')
export class JobsController {
  constructor(private readonly board: JobBoard) {}

  @Get()
  @Access.permission('jobs.operate')
  @Answers(200, JobPage)
  list(@Query({ schema: JobBoardQuery }) query: JobBoardQuery) {
    return this.board.list(query);
  }

  @Post(':id/retry')
  @Access.permission('jobs.operate')
  @Answers(204)
  retry(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.board.retry(actor, id);
  }
}

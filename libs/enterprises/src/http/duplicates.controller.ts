import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequiresVersion, SeenVersion } from '#platform';
import { DecideDuplicate } from '../application/duplicates/decide-duplicate.js';
import { Duplicates } from '../application/duplicates/duplicates.query.js';
import { DismissDto, DuplicatePage, DuplicatesQuery, MergeDto } from './duplicates.dto.js';

const Id = { schema: z.uuid() };

@ApiTags('enterprises')
@Controller('enterprise-duplicates')
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly deciding: DecideDuplicate,
  ) {}

  @Get()
  @Access.permission('register.import')
  @Answers(200, DuplicatePage)
  list(@By() actor: Actor, @Query({ schema: DuplicatesQuery }) query: DuplicatesQuery) {
    return this.duplicates.list(actor, query);
  }

  @Post(':id/merge')
  @Access.permission('register.import')
  @RequiresVersion()
  @Answers(204)
  merge(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: MergeDto }) { survivorId, reason }: MergeDto,
  ) {
    return this.deciding.merge(actor, { id, version }, survivorId, reason ?? null);
  }

  @Post(':id/dismiss')
  @Access.permission('register.import')
  @RequiresVersion()
  @Answers(204)
  dismiss(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: DismissDto }) { reason }: DismissDto,
  ) {
    return this.deciding.dismiss(actor, { id, version }, reason ?? null);
  }

  @Post(':id/undo')
  @Access.permission('register.import')
  @RequiresVersion()
  @Answers(204)
  undo(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    return this.deciding.undo(actor, { id, version });
  }
}

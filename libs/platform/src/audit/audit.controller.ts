import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access } from '../access/access.js';
import { By } from '../access/request-actor.js';
import { Answers } from '../http/answers.js';
import { AuditPage, AuditQuery, AuditTrail } from './audit-trail.query.js';

@ApiTags('operation')
@Controller('audit-entries')
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  @Get()
  @Access.permission('audit.read')
  @Answers(200, AuditPage)
  list(@By() actor: Actor, @Query({ schema: AuditQuery }) query: AuditQuery) {
    return this.trail.list(actor, query);
  }
}

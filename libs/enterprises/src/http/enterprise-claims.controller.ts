import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { ClaimsBoard } from '../application/claims.query.js';
import { DecideClaim } from '../application/decide-claim.js';
import { RaiseClaim } from '../application/raise-claim.js';
import { ClaimPage, ClaimsQuery, CreatedView, DecideClaimDto, RaiseClaimDto } from './claims.dto.js';

@ApiTags('enterprises')
@Controller('enterprise-claims')
export class EnterpriseClaimsController {
  constructor(
    private readonly raising: RaiseClaim,
    private readonly deciding: DecideClaim,
    private readonly claims: ClaimsBoard,
  ) {}

  @Post()
  @Access.signedIn()
  @Idempotent()
  @Answers(201, CreatedView)
  raise(@By() actor: Actor, @Body({ schema: RaiseClaimDto }) dto: RaiseClaimDto) {
    return this.raising.raise(actor, dto);
  }

  @Get()
  @Access.signedIn()
  @Answers(200, ClaimPage)
  list(@By() actor: Actor, @Query({ schema: ClaimsQuery }) query: ClaimsQuery) {
    return this.claims.list(actor, query);
  }

  @Post(':id/approve')
  @Access.permission('claims.decide')
  @RequiresVersion()
  @Answers(204)
  approve(
    @By() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: DecideClaimDto }) dto: DecideClaimDto,
  ) {
    return this.deciding.confirm(actor, { id, version, reason: dto.reason ?? null });
  }

  @Post(':id/reject')
  @Access.permission('claims.decide')
  @RequiresVersion()
  @Answers(204)
  reject(
    @By() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: DecideClaimDto }) dto: DecideClaimDto,
  ) {
    return this.deciding.reject(actor, { id, version, reason: dto.reason ?? null });
  }
}

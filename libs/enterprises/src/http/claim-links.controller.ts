import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By } from '#platform';
import { AcceptClaimLink } from '../application/accept-claim-link.js';
import { SendClaimLink } from '../application/send-claim-link.js';
import {
  ClaimLinkAcceptedView,
  ClaimLinkIssuedView,
  ClaimLinkView,
  ClaimToken,
  SendClaimLinkDto,
} from './claims.dto.js';

@ApiTags('enterprises')
@Controller()
export class ClaimLinksController {
  constructor(
    private readonly sending: SendClaimLink,
    private readonly accepting: AcceptClaimLink,
  ) {}

  @Post('enterprises/:id/claim-links')
  // No idempotency key: its stored answer would hold the link, of which only the hash is kept.
  @Access.permission('claims.send_link')
  @Answers(201, ClaimLinkIssuedView)
  async send(
    @By() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: SendClaimLinkDto }) dto: SendClaimLinkDto,
  ) {
    const { url, expiresAt } = await this.sending.send(actor, id, dto.email);
    return { url, expiresAt: expiresAt.toISOString() };
  }

  @Get('claim-links/:token')
  @Access.anyone()
  @Answers(200, ClaimLinkView)
  look(@Param('token', { schema: ClaimToken }) token: string) {
    return this.accepting.look(token);
  }

  @Post('claim-links/:token/accept')
  @Access.signedIn()
  @Answers(200, ClaimLinkAcceptedView)
  accept(@By() actor: Actor, @Param('token', { schema: ClaimToken }) token: string) {
    return this.accepting.accept(actor, token);
  }
}

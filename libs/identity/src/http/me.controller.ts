import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access, Answers, By, CurrentSession, RequiresVersion, SeenVersion, type Session } from '#platform';
import { ChangeOwnAccount } from '../application/change-own-account.js';
import { ChangePassword } from '../application/change-password.js';
import { AccountView, MeView, OwnAccountQuery } from '../application/own-account.query.js';
import { ChangeAccountDto, ChangePasswordDto } from './identity.dto.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    private readonly accounts: OwnAccountQuery,
    private readonly changeAccount: ChangeOwnAccount,
    private readonly changePassword: ChangePassword,
  ) {}

  @Get()
  @Access.signedIn()
  @Answers(200, MeView)
  me(@By() actor: Actor) {
    return this.accounts.me(actor);
  }

  @Patch()
  @Access.signedIn()
  @RequiresVersion()
  @Answers(200, AccountView)
  change(
    @By() actor: Actor,
    @SeenVersion() version: number,
    @Body({ schema: ChangeAccountDto }) changes: ChangeAccountDto,
  ) {
    return this.changeAccount.execute(actor, version, changes);
  }

  @Post('password')
  @Access.signedIn()
  @Answers(204, undefined, 'Every other session of the account has ended.')
  password(@CurrentSession() session: Session, @Body({ schema: ChangePasswordDto }) typed: ChangePasswordDto) {
    return this.changePassword.execute(session, typed);
  }
}

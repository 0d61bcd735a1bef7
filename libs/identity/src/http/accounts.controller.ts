import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, RequestContext } from '#platform';
import type { Caller } from '../application/caller.js';
import { AccountView } from '../application/own-account.query.js';
import { RequestPasswordReset } from '../application/request-password-reset.js';
import { ResetPassword } from '../application/reset-password.js';
import { SignUp } from '../application/sign-up.js';
import { LinkToken, RequestResetDto, ResetPasswordDto, SignUpDto } from './identity.dto.js';
import { From } from './request-parameters.js';

/** What somebody may do who is not signed in: open an account, or get back into one. */
@ApiTags('identity')
@Controller()
export class AccountsController {
  constructor(
    private readonly signUpCase: SignUp,
    private readonly requestReset: RequestPasswordReset,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Post('accounts')
  @Access.anyone()
  @Answers(201, AccountView)
  signUp(@Body({ schema: SignUpDto }) facts: SignUpDto, @From() caller: Caller) {
    return this.signUpCase.execute({ ...facts, locale: RequestContext.current()?.locale ?? 'zh' }, caller);
  }

  @Post('password-resets')
  @Access.anyone()
  @Answers(202, undefined, 'Whether or not there is such an account.')
  request(@Body({ schema: RequestResetDto }) { login }: RequestResetDto, @From() caller: Caller) {
    return this.requestReset.execute(login, caller);
  }

  @Post('password-resets/:token')
  @Access.anyone()
  @Answers(204, undefined, 'Every session of the account has ended.')
  reset(
    @Param('token', { schema: LinkToken }) token: string,
    @Body({ schema: ResetPasswordDto }) { password }: ResetPasswordDto,
  ) {
    return this.resetPassword.execute(token, password);
  }
}

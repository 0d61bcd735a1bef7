import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access, Answers } from '#platform';
import { AnswerIntroduction } from '../application/answer-introduction.js';
import { AnswerLinks } from '../application/answer-links.js';
import { LinkAnswerDto, LinkAnsweredView, LinkedNeedView } from './matching.dto.js';

const Token = z.string().regex(/^[\w-]{20,100}$/);

/** What the bearer of a one-time link may do, without an account. */
@ApiTags('matching')
@Controller('answers/:token')
export class AnswersController {
  constructor(
    private readonly links: AnswerLinks,
    private readonly answers: AnswerIntroduction,
  ) {}

  @Get()
  @Access.anyone()
  @Answers(200, LinkedNeedView)
  look(@Param('token', { schema: Token }) token: string) {
    return this.links.look(token);
  }

  @Post()
  @Access.anyone()
  @Answers(200, LinkAnsweredView)
  answer(@Param('token', { schema: Token }) token: string, @Body({ schema: LinkAnswerDto }) dto: LinkAnswerDto) {
    return this.answers.byLink(token, dto);
  }
}
